import { CHAR_KIND, charKinds } from './char-tables';
import { buildCharTrie, type CharTrie, type NameForm, ROOT_STATE } from './char-trie';
import { findNameEnd, skipJoiner } from './name-edges';

/** One name found in a text: the value of its spelling and its place in UTF-16 units. */
export type NameMatch = { readonly value: number; readonly start: number; readonly end: number };

/** Compiled names, used with `findNames`. */
export type NameMatcher = { readonly trie: CharTrie; readonly kinds: Uint8Array };

/**
 * Compiles spellings for `findNames`. Case, and which separators stand between words, make no
 * difference; of two spellings that are the same in that sense the first counts.
 */
export function createNameMatcher(forms: readonly NameForm[]): NameMatcher {
  return { trie: buildCharTrie(forms), kinds: charKinds() };
}

/** Follows the trie from one place; the longest name that ends at a word's edge, or undefined. */
function matchAt({ trie, kinds }: NameMatcher, text: string, start: number): NameMatch | undefined {
  const { cells, classOf } = trie;
  let found: NameMatch | undefined;
  let state = ROOT_STATE;
  for (let i = start; i < text.length; ) {
    const code = text.charCodeAt(i);
    const next = (cells[state * 4] as number) + (classOf[code] as number);
    if (classOf[code] === 0 || cells[next * 4 + 1] !== state) break;
    state = next;
    i = kinds[code] === CHAR_KIND.separator ? skipJoiner(text, i, kinds) : i + 1;
    if (i < 0) break;
    const value = cells[state * 4 + 2] as number;
    if (value === 0) continue;
    const end = findNameEnd(text, start, i, kinds);
    if (end > 0) found = { value: value - 1, start, end };
  }
  return found;
}

/**
 * Every name in the text, left to right, none overlapping another, the longest first where several
 * begin at one place. Names end at word edges; a plural "s", a version's digits written to the name
 * ("Python3") and the standard behind "C++" belong to the match. Time grows linearly with the text.
 */
export function findNames(matcher: NameMatcher, text: string): NameMatch[] {
  const matches: NameMatch[] = [];
  const { kinds, trie } = matcher;
  const { cells, classOf } = trie;
  const rootOffset = cells[ROOT_STATE * 4] as number;
  let before: number = CHAR_KIND.other;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const kind = kinds[code] as number;
    const inside = kind === before && (kind === CHAR_KIND.word || kind === CHAR_KIND.katakana);
    const glued = kind === CHAR_KIND.other && before === CHAR_KIND.word;
    before = kind;
    const cell = rootOffset + (classOf[code] as number);
    const match =
      inside || glued || classOf[code] === 0 || cells[cell * 4 + 1] !== ROOT_STATE
        ? undefined
        : matchAt(matcher, text, i);
    if (match) {
      matches.push(match);
      i = match.end;
      before = kinds[text.charCodeAt(i - 1)] as number;
    } else i++;
  }
  return matches;
}
