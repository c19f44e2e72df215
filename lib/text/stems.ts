/** Stems, in lower case and of two letters at least, by how they begin. */
export type StemIndex = {
  /** By `hashPair` of two units: 1 where a stem may begin so. */
  readonly begins: Uint8Array;
  /** By the first two units of a stem. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
};

/** A stem and the UTF-16 offset where it begins. */
export type StemPlace = { readonly stem: string; readonly at: number };

const PAIRS = 1 << 12;

function hashPair(first: number, second: number): number {
  return (first * 31 + second) & (PAIRS - 1);
}

/** Marks, by hash, the pairs of units that texts begin with. */
export function indexPairs(texts: Iterable<string>): Uint8Array {
  const begins = new Uint8Array(PAIRS);
  for (const text of texts) begins[hashPair(text.charCodeAt(0), text.charCodeAt(1))] = 1;
  return begins;
}

/** False where no stem begins with two units; true may also be said of others. */
export function mayBeginStem(begins: Uint8Array, first: number, second: number): boolean {
  return begins[hashPair(first, second)] === 1;
}

/** Indexes stems for `findStems`. */
export function indexStems(stems: Iterable<string>): StemIndex {
  const byPair = new Map<string, string[]>();
  for (const stem of new Set(stems)) {
    const pair = stem.slice(0, 2);
    byPair.set(pair, [...(byPair.get(pair) ?? []), stem]);
  }
  return { begins: indexPairs(byPair.keys()), stems: byPair };
}

/**
 * Every place of every stem in a text in lower case, in order. One pass for all of them, since most pairs of letters begin
 * none: several times quicker than looking for each, or for all by one pattern.
 */
export function findStems(lower: string, { begins, stems }: StemIndex): StemPlace[] {
  const places: StemPlace[] = [];
  let second = lower.charCodeAt(0);
  for (let at = 0; at + 1 < lower.length; at++) {
    const first = second;
    second = lower.charCodeAt(at + 1);
    if (begins[hashPair(first, second)] === 0) continue;
    for (const stem of stems.get(lower.slice(at, at + 2)) ?? []) {
      if (lower.startsWith(stem, at)) places.push({ stem, at });
    }
  }
  return places;
}
