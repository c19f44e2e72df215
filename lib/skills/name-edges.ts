import { CHAR_KIND } from './char-tables';

const LONGEST_JOINER = 24;
const LINE_FEED = 10;
const SLASH = 47;
const PLUS = 43;
const HASH = 35;
const POINT = 46;
const AMPERSAND = 38;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code > 0x1fff ? !isDash(code) : false;
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
    if (kinds[code] !== CHAR_KIND.separator) break;
    if (code === LINE_FEED) breaks++;
    else if (isDash(code)) dashes++;
    else if (code === SLASH) marks++;
    if (breaks > 1 || marks + dashes > 1 || i - from >= LONGEST_JOINER) return -1;
  }
  const spacedDash = dashes === 1 && isSpace(text.charCodeAt(from)) && isSpace(text.charCodeAt(i - 1));
  return spacedDash ? -1 : i;
}

function isWordAt(text: string, at: number, kinds: Uint8Array): boolean {
  return at < text.length && kinds[text.charCodeAt(at)] === CHAR_KIND.word;
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

/** A single letter is a part of something longer in "R&D", "C.", "U.S.", "C-level" with a capital, "R'". */
function isLoneLetter(text: string, start: number, end: number, kinds: Uint8Array): boolean {
  const after = text.charCodeAt(end);
  const before = text.charCodeAt(start - 1);
  if (after === AMPERSAND || before === AMPERSAND || after === PLUS || after === HASH) return false;
  if (after === POINT && isWordAt(text, end + 1, kinds)) return false;
  return !(before === POINT && start > 1 && isWordAt(text, start - 2, kinds));
}

/**
 * Where a name that spans `start` to `end` really ends: with its plural "s" or version digits.
 * -1 when it ends inside a longer word.
 */
export function findNameEnd(text: string, start: number, end: number, kinds: Uint8Array): number {
  const last = kinds[text.charCodeAt(end - 1)];
  const next = text.charCodeAt(end);
  if (last === CHAR_KIND.other) {
    if (next === PLUS || next === HASH) return -1;
    return isDigit(next) ? skipVersion(text, end, kinds) : isWordAt(text, end, kinds) ? -1 : end;
  }
  if (end - start === 1 && last === CHAR_KIND.word) {
    return isWordAt(text, end, kinds) || !isLoneLetter(text, start, end, kinds) ? -1 : end;
  }
  if (end >= text.length || last !== kinds[next] || last === CHAR_KIND.unspaced) return end;
  if (last === CHAR_KIND.katakana) return -1;
  if (isPlural(text, start, end, kinds)) return end + 1;
  return end - start > 2 && isDigit(next) && !isDigit(text.charCodeAt(end - 1)) ? skipVersion(text, end, kinds) : -1;
}
