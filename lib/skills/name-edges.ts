import { CHAR_KIND } from './char-tables.ts';

const { other: OTHER, word: WORD, unspaced: UNSPACED, katakana: KATAKANA, separator: SEPARATOR } = CHAR_KIND;
const LONGEST_JOINER = 24;
const LINE_FEED = 10;
const SLASH = 47;
const PLUS = 43;
const HASH = 35;
const POINT = 46;
const AMPERSAND = 38;

/** Of separators: no dash and no slash. */
function isSpace(code: number): boolean {
  return !isDash(code) && code !== SLASH;
}

function isDash(code: number): boolean {
  return code === 45 || code === 0xad || (code >= 0x2010 && code <= 0x2013);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * The end of the run of separators at `from`, or -1 where the run parts words instead of joining them:
 * a blank line, a spaced dash, two signs, or more than 24 characters.
 */
export function skipJoiner(text: string, from: number, kinds: Uint8Array): number {
  let marks = 0;
  let dashes = 0;
  let breaks = 0;
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (kinds[code] !== SEPARATOR) break;
    if (code === LINE_FEED) breaks++;
    else if (isDash(code)) dashes++;
    else if (code === SLASH) marks++;
    if (breaks > 1 || marks + dashes > 1 || i - from >= LONGEST_JOINER) return -1;
  }
  const spacedDash = dashes === 1 && isSpace(text.charCodeAt(from)) && isSpace(text.charCodeAt(i - 1));
  return spacedDash ? -1 : i;
}

function isWordAt(text: string, at: number, kinds: Uint8Array): boolean {
  return at < text.length && kinds[text.charCodeAt(at)] === WORD;
}

/** The end of a version's digits ("3", "3.11") at `from`, or -1 when they do not end at a word's edge. */
function skipVersion(text: string, from: number, kinds: Uint8Array): number {
  let i = from;
  while (isDigit(text.charCodeAt(i)) || (text.charCodeAt(i) === POINT && isDigit(text.charCodeAt(i + 1)))) i++;
  return isWordAt(text, i, kinds) ? -1 : i;
}

function isPlural(text: string, start: number, end: number, kinds: Uint8Array): boolean {
  const code = text.charCodeAt(end);
  if ((code !== 115 && code !== 83) || isWordAt(text, end + 1, kinds) || end - start < 2) return false;
  // Of two letters only an acronym has a plural: "VMs", never "Rs" or "gos".
  const last = text.charCodeAt(end - 1);
  return end - start > 2 || (code === 115 && last >= 65 && last <= 90);
}

/** False for the letters of "R&D", "U.S." and "C.x", which are parts of something longer. */
function isLoneLetter(text: string, start: number, end: number, kinds: Uint8Array): boolean {
  const after = text.charCodeAt(end);
  const before = text.charCodeAt(start - 1);
  if (after === AMPERSAND || before === AMPERSAND || after === PLUS || after === HASH) return false;
  if (after === POINT && isWordAt(text, end + 1, kinds)) return false;
  return !(before === POINT && start > 1 && isWordAt(text, start - 2, kinds));
}

function findLetterEnd(text: string, start: number, end: number, kinds: Uint8Array): number {
  return isWordAt(text, end, kinds) || !isLoneLetter(text, start, end, kinds) ? -1 : end;
}

/** For names that end with a sign, such as "C++". */
function findSignEnd(text: string, end: number, kinds: Uint8Array): number {
  const next = text.charCodeAt(end);
  if (next === PLUS || next === HASH) return -1;
  if (isDigit(next)) return skipVersion(text, end, kinds);
  return isWordAt(text, end, kinds) ? -1 : end;
}

/**
 * Where a name that spans `start` to `end` really ends: with its plural "s" or version digits.
 * -1 when it ends inside a longer word.
 */
export function findNameEnd(text: string, start: number, end: number, kinds: Uint8Array): number {
  const last = kinds[text.charCodeAt(end - 1)];
  const next = text.charCodeAt(end);
  if (last === OTHER) return findSignEnd(text, end, kinds);
  if (end - start === 1 && last === WORD) return findLetterEnd(text, start, end, kinds);
  if (end >= text.length || last !== kinds[next] || last === UNSPACED) return end;
  if (last === KATAKANA) return -1;
  if (isPlural(text, start, end, kinds)) return end + 1;
  return end - start > 2 && isDigit(next) && !isDigit(text.charCodeAt(end - 1)) ? skipVersion(text, end, kinds) : -1;
}
