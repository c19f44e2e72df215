import { countUnmapped } from '../normalise-text';

const UNMAPPED_SHARE = 0.05;
const FEWEST_UNMAPPED = 10;
const LATIN_WORD = /(?<![\p{L}\p{N}])[a-z\u00C0-\u017F]{5,20}(?![\p{L}\p{N}])/gu;
const VOWEL = /[aeiouyà-æè-ïò-öøù-ý]/;
const FEWEST_WORDS = 20;
const STRANGE_SHARE = 0.4;

/** True where a font does not say which letters it draws: signs without meaning, or words that nobody can speak. */
export function isUnreadable(text: string): boolean {
  const unmapped = countUnmapped(text);
  if (unmapped >= FEWEST_UNMAPPED && unmapped >= UNMAPPED_SHARE * text.length) return true;
  const words = text.match(LATIN_WORD) ?? [];
  const strange = words.filter((word) => !VOWEL.test(word)).length;
  return words.length >= FEWEST_WORDS && strange >= STRANGE_SHARE * words.length;
}
