import { once } from './once';
import { openStems, type StemGroups, type StemIndex, visitStems } from './stems';

/** Sources of alternatives that mean the same; a pattern of them gets texts in lower case. */
export type PatternGroup<Name extends string> = {
  readonly name: Name;
  readonly flags: string;
  readonly sources: readonly string[];
};

/**
 * Patterns of many alternatives as JSON. The stems are those of `findNeededStems`, each with the numbers of the alternatives
 * that need it, counted through all groups.
 */
export type PackedPatterns<Name extends string = string> = {
  readonly groups: readonly { readonly name: Name; readonly flags: string; readonly parts: readonly string[] }[];
  readonly stems: StemGroups<NeededStem>;
};

/** A stem and the numbers of what needs it. */
export type NeededStem = readonly [stem: string, needing: readonly number[]];

/** An alternative and the group it is of; its pattern is compiled when it is first asked for. */
export type Alternative<Name extends string = string> = { readonly name: Name; readonly pattern: () => RegExp };

/**
 * Patterns of many alternatives for texts in lower case. Only those are compiled and tried that a text may hold: most of
 * them hardly any posting needs, and compiling all would take longer than the rest of its analysis.
 */
export type GuardedPatterns<Name extends string = string> = {
  readonly stems: StemIndex<NeededStem>;
  /** By number; made when it is first met, as most never are. */
  readonly alternative: (number: number) => Alternative<Name>;
};

/** A place in a text, in UTF-16 units. */
export type Place = { readonly start: number; readonly end: number };

/** Makes packed patterns usable; `complete` puts around an alternative what all of them share. */
export function openPatterns<Name extends string>(
  { groups, stems }: PackedPatterns<Name>,
  complete: (part: string, name: Name) => string = (part) => part,
): GuardedPatterns<Name> {
  const parts = groups.flatMap(({ name, flags, parts: sources }) => sources.map((part) => ({ name, flags, part })));
  const known: Alternative<Name>[] = [];
  const make = (number: number): Alternative<Name> => {
    const { name, flags, part } = parts[number] as (typeof parts)[number];
    return { name, pattern: once(() => new RegExp(complete(part, name), flags)) };
  };
  const alternative = (number: number) => {
    known[number] ??= make(number);
    return known[number];
  };
  return { stems: openStems(stems), alternative };
}

/** The alternatives that a text in lower case may hold, in their order; those left out do not match it. */
export function findPossible<Name extends string>(
  lower: string,
  { stems, alternative }: GuardedPatterns<Name>,
): Alternative<Name>[] {
  const numbers = new Set<number>();
  visitStems(lower, stems, ([, needing]) => {
    for (const number of needing) numbers.add(number);
  });
  return Array.from(numbers)
    .sort((a, b) => a - b)
    .map(alternative);
}

/** The places that one pattern of all these alternatives (with the `g` flag) would find in a text, in order. */
export function findPlaces(alternatives: readonly Alternative[], text: string): Place[] {
  const places: Place[] = [];
  const next = alternatives.map(({ pattern }) => findFrom(pattern(), text, 0));
  for (let first = findFirst(next); first; first = findFirst(next)) {
    places.push(first);
    // An empty place would be found again and again.
    const from = Math.max(first.end, first.start + 1);
    alternatives.forEach(({ pattern }, at) => {
      const place = next[at];
      if (place && place.start < from) next[at] = findFrom(pattern(), text, from);
    });
  }
  return places;
}

function findFrom(pattern: RegExp, text: string, from: number): Place | undefined {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Of alternatives that begin at the same place the first counts, as in one pattern. */
function findFirst(places: readonly (Place | undefined)[]): Place | undefined {
  let first: Place | undefined;
  for (const place of places) {
    if (place && (!first || place.start < first.start)) first = place;
  }
  return first;
}
