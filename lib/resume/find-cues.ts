import { type Alternative, findPlaces, findPossible, type GuardedPatterns, type Place } from '../text/guarded-patterns';

/** A cue by its name and where it stands. */
export type FoundCue<Name extends string> = Place & { readonly name: Name };

/**
 * The cues in a text: those of one name together and in order, names in the order of the patterns. Patterns are for the
 * text in lower case, or for `text` where that is given.
 */
export function findCues<Name extends string>(
  lower: string,
  patterns: GuardedPatterns<Name>,
  text: string = lower,
): FoundCue<Name>[] {
  const byName = new Map<Name, Alternative<Name>[]>();
  for (const each of findPossible(lower, patterns)) {
    const same = byName.get(each.name);
    if (same) same.push(each);
    else byName.set(each.name, [each]);
  }
  return Array.from(byName).flatMap(([name, same]) => findPlaces(same, text).map((place) => ({ ...place, name })));
}
