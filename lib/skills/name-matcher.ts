import { buildCharTrie, type NameForm } from './build-char-trie.ts';
import { CHAR_KIND, charKinds } from './char-tables.ts';
import { CELL, type CharTrie, KIND_SHIFT, LABEL, LABEL_END, NAME, PARENT, ROOT_STATE } from './char-trie.ts';
import { findNameEnd, skipJoiner } from './name-edges.ts';
import type { PackedTrie } from './pack-char-trie.ts';
import { unpackCharTrie } from './unpack-char-trie.ts';

/** One name found in a text: the value of its spelling and its place in UTF-16 units. */
export type NameMatch = { readonly value: number; readonly start: number; readonly end: number };

/** Compiled names, used with `findNames`. */
export type NameMatcher = { readonly trie: CharTrie; readonly kinds: Uint8Array };

// Constants of this module: reading another module's export costs a call where modules are not bundled.
const SHIFT = KIND_SHIFT;
const ROOT = ROOT_STATE;
const CLASS_MASK = (1 << KIND_SHIFT) - 1;
const SEPARATOR_UNIT = (CHAR_KIND.separator << KIND_SHIFT) | 1;
const END_CODE = LABEL_END.charCodeAt(0);
const NUMBERS = CELL;
const TO_PARENT = PARENT;
const TO_NAME = NAME;
const TO_LABEL = LABEL;
const { other: OTHER, word: WORD, katakana: KATAKANA } = CHAR_KIND;

/**
 * Compiles spellings for `findNames`. Case, and which separators stand between words, make no
 * difference; of two spellings that are the same in that sense the first counts.
 */
export function createNameMatcher(forms: readonly NameForm[]): NameMatcher {
  return { trie: buildCharTrie(forms).trie, kinds: charKinds() };
}

/** The matcher of spellings that were compiled at build time. */
export function openNameMatcher(packed: PackedTrie): NameMatcher {
  return { trie: unpackCharTrie(packed), kinds: charKinds() };
}

/** Where a label ends that begins at `from` in the text, or -1 where the text reads otherwise. */
function skipLabel(matcher: NameMatcher, text: string, from: number, label: number): number {
  const { labels, units } = matcher.trie;
  let i = from;
  for (let at = label; i >= 0; at++) {
    const expected = labels.charCodeAt(at);
    if (expected === END_CODE) return i;
    const unit = i < text.length ? (units[text.charCodeAt(i)] as number) : 0;
    if ((unit & CLASS_MASK) !== ((units[expected] as number) & CLASS_MASK)) return -1;
    i = unit === SEPARATOR_UNIT ? skipJoiner(text, i, matcher.kinds) : i + 1;
  }
  return -1;
}

/** Follows the trie from one place; the longest name that ends at a word's edge, or undefined. */
function matchAt(matcher: NameMatcher, text: string, start: number): NameMatch | undefined {
  const { cells, units, readValue } = matcher.trie;
  let found: NameMatch | undefined;
  let state = ROOT;
  for (let i = start; i < text.length; ) {
    const unit = units[text.charCodeAt(i)] as number;
    const next = ((cells[state] as number) + (unit & CLASS_MASK)) * NUMBERS;
    if (cells[next + TO_PARENT] !== state) return found;
    state = next;
    i = unit === SEPARATOR_UNIT ? skipJoiner(text, i, matcher.kinds) : i + 1;
    const label = cells[state + TO_LABEL] as number;
    if (label !== 0 && i >= 0) i = skipLabel(matcher, text, i, label);
    if (i < 0) return found;
    const name = cells[state + TO_NAME] as number;
    if (name === 0) continue;
    const end = findNameEnd(text, start, i, matcher.kinds);
    if (end > 0) found = { value: readValue(name), start, end };
  }
  return found;
}

/** Where the word that goes on at `from` ends. */
function skipWord(text: string, from: number, units: Uint16Array, kind: number): number {
  let i = from;
  while (i < text.length && (units[text.charCodeAt(i)] as number) >> SHIFT === kind) i++;
  return i;
}

/**
 * Every name in the text, left to right, none overlapping another, the longest first where several
 * begin at one place. Names end at word edges; a plural "s", a version's digits written to the name
 * ("Python3") and the standard behind "C++" belong to the match. Time grows linearly with the text.
 */
export function findNames(matcher: NameMatcher, text: string): NameMatch[] {
  const matches: NameMatch[] = [];
  const { units, startsName } = matcher.trie;
  let before = 0;
  for (let i = 0; i < text.length; ) {
    const unit = units[text.charCodeAt(i)] as number;
    const kind = unit >> SHIFT;
    const glued = kind === OTHER && before === WORD;
    const match = startsName[unit & CLASS_MASK] === 1 && !glued ? matchAt(matcher, text, i) : undefined;
    if (match) {
      matches.push(match);
      i = match.end;
      before = (units[text.charCodeAt(i - 1)] as number) >> SHIFT;
      continue;
    }
    const wholeWord = kind === WORD || kind === KATAKANA;
    i = wholeWord ? skipWord(text, i + 1, units, kind) : i + 1;
    before = kind;
  }
  return matches;
}
