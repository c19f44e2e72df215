import { isWordEdge } from './char-tables';
import { tidySentence } from './tidy-sentence';

/** A sentence as `tidySentence` leaves it, and by `hashPair` of two units 1 where a word of it may begin so. */
export type SentenceWords = { readonly words: string; readonly begins: Uint8Array };

const PAIRS = 1 << 10;

function hashPair(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (PAIRS - 1);
}

/** Reads a sentence for `holdsWord`. */
export function readSentenceWords(sentence: string): SentenceWords {
  const words = tidySentence(sentence);
  const begins = new Uint8Array(PAIRS);
  for (let at = 0; at < words.length; at++) if (isWordEdge(words, at)) begins[hashPair(words, at)] = 1;
  return { words, begins };
}

/** True where something in the sentence begins so, at a word's edge. */
export function holdsWord({ words, begins }: SentenceWords, word: string): boolean {
  const plain = word.toLowerCase();
  // Dozens of words are looked for, and few of their first two letters stand in a sentence.
  if (plain.length > 1 && begins[hashPair(plain, 0)] === 0) return false;
  for (let at = words.indexOf(plain); at >= 0; at = words.indexOf(plain, at + 1)) {
    if (isWordEdge(words, at)) return true;
  }
  return false;
}
