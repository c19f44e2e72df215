import { findStems, indexStems, type StemIndex } from './stems';

/**
 * Patterns of many alternatives as JSON. Stems are those of `findNeededStems`, and beside each stand the numbers of the
 * alternatives that need it, counted through all groups.
 */
export type PackedPatterns<Name extends string = string> = {
  readonly groups: readonly { readonly name: Name; readonly flags: string; readonly parts: readonly string[] }[];
  readonly stems: readonly string[];
  readonly holders: readonly (readonly number[])[];
};

/** An alternative and the group it is of; its pattern is compiled when it is first asked for. */
export type Alternative<Name extends string = string> = { readonly name: Name; readonly pattern: () => RegExp };

/**
 * Patterns of many alternatives for texts in lower case. Only those are compiled and tried that a text may hold: most of
 * them hardly any posting needs, and compiling all would take longer than the rest of its analysis.
 */
export type GuardedPatterns<Name extends string = string> = {
  readonly index: StemIndex;
  readonly alternatives: readonly Alternative<Name>[];
  readonly holders: ReadonlyMap<string, readonly number[]>;
};

/** A place in a text, in UTF-16 units. */
export type Place = { readonly start: number; readonly end: number };

/** Makes packed patterns usable; `complete` puts around an alternative what all of them share. */
export function openPatterns<Name extends string>(
  { groups, stems, holders }: PackedPatterns<Name>,
  complete: (part: string) => string = (part) => part,
): GuardedPatterns<Name> {
  return {
    index: indexStems(stems),
    alternatives: groups.flatMap(({ name, flags, parts }) =>
      parts.map((part) => ({ name, pattern: compileOnce(() => new RegExp(complete(part), flags)) })),
    ),
    holders: new Map(stems.map((stem, at) => [stem, holders[at] ?? []])),
  };
}

function compileOnce(compile: () => RegExp): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= compile();
    return pattern;
  };
}

/** The alternatives that a text in lower case may hold, in their order; those left out do not match it. */
export function findPossible<Name extends string>(
  lower: string,
  { index, alternatives, holders }: GuardedPatterns<Name>,
): Alternative<Name>[] {
  const numbers = new Set<number>();
  for (const { stem } of findStems(lower, index)) {
    for (const number of holders.get(stem) ?? []) numbers.add(number);
  }
  const ordered = Array.from(numbers).sort((a, b) => a - b);
  return ordered.map((number) => alternatives[number] as Alternative<Name>);
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
