import { CHAR_RUNS } from './char-runs.ts';
import { unpackNumbers } from './packed-numbers.ts';

/** What a UTF-16 code unit is to the reader of names. */
export const CHAR_KIND = {
  /** Punctuation, symbols, halves of surrogate pairs. */
  other: 0,
  /** Letters, digits, marks and the underscore of scripts that put spaces between words. */
  word: 1,
  /** Scripts written without spaces, where every character may begin or end a name. */
  unspaced: 2,
  katakana: 3,
  /** Spaces, line breaks, hyphens and slashes: whatever may stand between the words of a name. */
  separator: 4,
} as const;

const KINDS = 5;
const UNITS = 0x10000;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;
/** The parts of the basic plane that hold every unit which `foldUnit` changes; a third of it. */
const FOLDED_RANGES = [
  [0, 0x3000],
  [0xa600, 0xac00],
  [0xff00, UNITS],
] as const;

/**
 * The lower-case code unit of a code unit, full-width Latin made narrow, curly apostrophes straight.
 * Always one unit for one, because `'İ'.toLowerCase()` grows and would shift every later offset.
 */
export function foldUnit(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code === 0x2019) return 0x27;
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return foldUnit(code - FULL_WIDTH_OFFSET);
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Fills a table by code unit with what a value is for each kind. */
export function fillKinds<T extends Uint8Array | Uint16Array>(table: T, toValue: (kind: number) => number): T {
  let at = 0;
  for (const run of unpackNumbers(CHAR_RUNS)) {
    const end = at + Math.floor(run / KINDS);
    table.fill(toValue(run % KINDS), at, end);
    at = end;
  }
  return table;
}

let kinds: Uint8Array | undefined;

/** The kind of every code unit, indexed by the unit; unpacked at the first call, 64 kB. */
export function charKinds(): Uint8Array {
  kinds ??= fillKinds(new Uint8Array(UNITS), (kind) => kind);
  return kinds;
}

function listFolds(): Uint16Array {
  const pairs: number[] = [];
  for (const [from, to] of FOLDED_RANGES) {
    for (let code = from; code < to; code++) {
      const folded = foldUnit(code);
      if (folded !== code) pairs.push(code, folded);
    }
  }
  return Uint16Array.from(pairs);
}

let folds: Uint16Array | undefined;

/** Every code unit that `foldUnit` changes, each followed by what it becomes; made at the first call. */
export function charFolds(): Uint16Array {
  folds ??= listFolds();
  return folds;
}

/** True when the place between `at - 1` and `at` does not lie inside a word; both ends of a text are edges. */
export function isWordEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const table = charKinds();
  const before = table[text.charCodeAt(at - 1)];
  if (before !== table[text.charCodeAt(at)]) return true;
  return before !== CHAR_KIND.word && before !== CHAR_KIND.katakana;
}
