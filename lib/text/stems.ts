/** A stem, in lower case and of two UTF-16 units at least, and what is known of it. */
export type StemEntry = readonly [stem: string, ...known: readonly unknown[]];

/** By the first two units of stems those that begin so, and of the units that follow these a bit of 32 each. */
export type StemGroups<Entry extends StemEntry> = Readonly<
  Record<string, { readonly thirds: number; readonly entries: readonly Entry[] }>
>;

/** The same by `hashPair` of two units. */
export type StemIndex<Entry extends StemEntry = StemEntry> = {
  readonly thirds: Int32Array;
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
};

/** A stem and the UTF-16 offset where it begins. */
export type StemPlace = { readonly stem: string; readonly at: number };

const PAIRS = 1 << 12;
const ALL_THIRDS = -1;

function hashPair(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (PAIRS - 1);
}

/** Groups stems for `openStems`. */
export function groupStems<Entry extends StemEntry>(entries: readonly Entry[]): StemGroups<Entry> {
  const groups: Record<string, { thirds: number; entries: Entry[] }> = {};
  for (const entry of entries) {
    const pair = entry[0].slice(0, 2);
    groups[pair] ??= { thirds: 0, entries: [] };
    groups[pair].thirds |= entry[0].length > 2 ? 1 << entry[0].charCodeAt(2) : ALL_THIRDS;
    groups[pair].entries.push(entry);
  }
  return groups;
}

/** Makes groups usable for `visitStems`. */
export function openStems<Entry extends StemEntry>(groups: StemGroups<Entry>): StemIndex<Entry> {
  const thirds = new Int32Array(PAIRS);
  const byHash = new Map<number, readonly Entry[]>();
  for (const [pair, group] of Object.entries(groups)) {
    const hash = hashPair(pair, 0);
    const others = byHash.get(hash);
    thirds[hash] = (thirds[hash] as number) | group.thirds;
    byHash.set(hash, others ? [...others, ...group.entries] : group.entries);
  }
  return { thirds, entries: byHash };
}

/** Indexes stems for `findStems`. */
export function indexStems(stems: Iterable<string>): StemIndex {
  return openStems(groupStems(Array.from(new Set(stems), (stem) => [stem] as const)));
}

/**
 * Calls `visit` with every stem at every place of a text in lower case, in order. One pass for all of them, since most
 * three units begin none: several times quicker than looking for each, or for all by one pattern.
 */
export function visitStems<Entry extends StemEntry>(
  lower: string,
  { thirds, entries }: StemIndex<Entry>,
  visit: (entry: Entry, at: number) => void,
): void {
  for (let at = 0; at + 1 < lower.length; at++) {
    const hash = hashPair(lower, at);
    const third = at + 2 < lower.length ? lower.charCodeAt(at + 2) : 0;
    // A shift counts modulo 32.
    if ((((thirds[hash] as number) >> third) & 1) === 0) continue;
    for (const entry of entries.get(hash) ?? []) if (lower.startsWith(entry[0], at)) visit(entry, at);
  }
}

/** Every place of every stem in a text in lower case, in order. */
export function findStems(lower: string, index: StemIndex): StemPlace[] {
  const places: StemPlace[] = [];
  visitStems(lower, index, ([stem], at) => places.push({ stem, at }));
  return places;
}
