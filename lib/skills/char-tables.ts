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

const WORD = /[\p{L}\p{N}\p{M}_]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const SEPARATOR = /[\s\u00ad\u2010-\u2013/-]/u;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;
const UNITS = 0x10000;

function classify(char: string, code: number): number {
  if (SEPARATOR.test(char)) return CHAR_KIND.separator;
  if (!WORD.test(char)) return CHAR_KIND.other;
  if (code < 0x0e00) return CHAR_KIND.word;
  if (KATAKANA.test(char)) return CHAR_KIND.katakana;
  return UNSPACED.test(char) ? CHAR_KIND.unspaced : CHAR_KIND.word;
}

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

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(UNITS);
  for (let code = 0; code < UNITS; code++) kinds[code] = classify(String.fromCharCode(code), code);
  return kinds;
}

let kinds: Uint8Array | undefined;

/** The kind of every code unit, indexed by the unit; built at the first call, 64 kB. */
export function charKinds(): Uint8Array {
  kinds ??= buildKinds();
  return kinds;
}

/** True when the place between `at - 1` and `at` does not lie inside a word; both ends of a text are edges. */
export function isWordEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const table = charKinds();
  const before = table[text.charCodeAt(at - 1)];
  if (before !== table[text.charCodeAt(at)]) return true;
  return before !== CHAR_KIND.word && before !== CHAR_KIND.katakana;
}
