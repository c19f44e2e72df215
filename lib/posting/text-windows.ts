import { lowerCase } from '../text/lower-case';

/** Stems, in lower case and of two letters at least, by how they begin. */
export type StemIndex = {
  /** By `hashPair` of two units: 1 where a stem may begin so. */
  readonly begins: Uint8Array;
  /** By the first two units of a stem. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
};

const PAIRS = 1 << 12;

function hashPair(first: number, second: number): number {
  return (first * 31 + second) & (PAIRS - 1);
}

/** Indexes stems for `extractWindows`. */
export function indexStems(stems: readonly string[]): StemIndex {
  const begins = new Uint8Array(PAIRS);
  const byPair = new Map<string, string[]>();
  for (const stem of stems) {
    begins[hashPair(stem.charCodeAt(0), stem.charCodeAt(1))] = 1;
    const pair = stem.slice(0, 2);
    byPair.set(pair, [...(byPair.get(pair) ?? []), stem]);
  }
  return { begins, stems: byPair };
}

/** The parts of a text within `reach` UTF-16 units of one of the stems, cut to each other's ends, in order. */
export function extractWindows(text: string, stems: StemIndex, reach: number): string {
  const parts: string[] = [];
  let covered = 0;
  for (const index of findPlaces(lowerCase(text), stems)) {
    const end = Math.min(text.length, index + reach);
    if (end <= covered) continue;
    const start = Math.max(covered, index - reach);
    parts.push(start === covered ? text.slice(start, end) : `\n${text.slice(start, end)}`);
    covered = end;
  }
  return parts.join('');
}

/** One pass for all stems: most pairs of letters begin none. */
function findPlaces(lower: string, { begins, stems }: StemIndex): number[] {
  const places: number[] = [];
  let second = lower.charCodeAt(0);
  for (let at = 0; at + 1 < lower.length; at++) {
    const first = second;
    second = lower.charCodeAt(at + 1);
    if (begins[hashPair(first, second)] === 0) continue;
    if (stems.get(lower.slice(at, at + 2))?.some((stem) => lower.startsWith(stem, at))) places.push(at);
  }
  return places;
}
