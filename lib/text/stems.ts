/** A stem, in lower case and of two UTF-16 units at least, and what is known of it. */
export type StemEntry = readonly [stem: string, ...known: readonly unknown[]];

/** By their first three units those stems that begin so; such of two units stand by these. */
export type StemGroups<Entry extends StemEntry> = Readonly<Record<string, readonly Entry[]>>;

/** Stems by the keys of how they begin; see `findKey`. */
export type StemIndex<Entry extends StemEntry = StemEntry> = {
  /** A bit for each key, 32 to an element: 1 where a stem may begin so. */
  readonly begins: Int32Array;
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
};

/** A stem and the UTF-16 offset where it begins. */
export type StemPlace = { readonly stem: string; readonly at: number };

const HEAD = 3;
const PAIRS = 1 << 12;
/** Keys of one pair of units, whatever the third; as many as an element of `begins` has bits. */
const THIRDS = 32;

/** A hash of the three units at a place: of the first two, and lowest the five last bits of the third, 0 beyond the end. */
function findKey(text: string, at: number): number {
  const pair = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (PAIRS - 1);
  const third = at + 2 < text.length ? text.charCodeAt(at + 2) & (THIRDS - 1) : 0;
  return pair * THIRDS + third;
}

/** Groups stems for `openStems`. */
export function groupStems<Entry extends StemEntry>(entries: readonly Entry[]): StemGroups<Entry> {
  const groups: Record<string, Entry[]> = {};
  for (const entry of entries) {
    const head = entry[0].slice(0, HEAD);
    groups[head] ??= [];
    groups[head].push(entry);
  }
  return groups;
}

/** Makes groups usable for `visitStems`. */
export function openStems<Entry extends StemEntry>(groups: StemGroups<Entry>): StemIndex<Entry> {
  const begins = new Int32Array(PAIRS);
  const byKey = new Map<number, readonly Entry[]>();
  for (const [head, entries] of Object.entries(groups)) {
    const first = findKey(head, 0);
    const keys = head.length < HEAD ? THIRDS : 1;
    for (let key = first; key < first + keys; key++) {
      const others = byKey.get(key);
      // Shifts count modulo 32.
      begins[key >> 5] = (begins[key >> 5] as number) | (1 << key);
      byKey.set(key, others ? [...others, ...entries] : entries);
    }
  }
  return { begins, entries: byKey };
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
  { begins, entries }: StemIndex<Entry>,
  visit: (entry: Entry, at: number) => void,
): void {
  for (let at = 0; at + 1 < lower.length; at++) {
    const key = findKey(lower, at);
    // Shifts count modulo 32.
    if ((((begins[key >> 5] as number) >> key) & 1) === 0) continue;
    for (const entry of entries.get(key) ?? []) if (lower.startsWith(entry[0], at)) visit(entry, at);
  }
}

/** Every place of every stem in a text in lower case, in order. */
export function findStems(lower: string, index: StemIndex): StemPlace[] {
  const places: StemPlace[] = [];
  visitStems(lower, index, ([stem], at) => places.push({ stem, at }));
  return places;
}
