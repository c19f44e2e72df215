import type { ResumeLine } from '../analysis';
import { extractLines, findLine } from '../resume/resume-lines';

type Word = { readonly folded: string; readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\+\+|#)?/gu;
/** What may stand between two words of one phrase; a comma or a new item of a list begins something else. */
const LINK = /^(?:[ \t]*\n?[ \t]*|[ \t]?[-‐‑–/&'’.+][ \t]?)$/u;
/** Short words in capitals are other words in small letters: "ACT", "act". */
const ACRONYM = /^[\p{Lu}\p{N}]{2,5}$/u;

/** Where a resume says the words of a phrase: the lines, with the offsets of the words themselves; empty if nowhere. */
export type PhraseFinder = (phrase: string) => ResumeLine[];

/**
 * Looks phrases up in a text by whole words, whatever their case, accents, hyphens and a plural "s". Reads the text once,
 * when it is first asked.
 */
export function createPhraseFinder(text: string): PhraseFinder {
  let index: Map<string, number[]> | undefined;
  let words: readonly Word[] = [];
  let lines: readonly ResumeLine[] = [];
  return (phrase) => {
    if (!index) {
      words = extractWords(text);
      lines = extractLines(text);
      index = indexByWord(words);
    }
    const asked = extractWords(phrase).map(({ folded }) => folded);
    const starts = index.get(asked[0] ?? '') ?? [];
    return starts.flatMap((at) => {
      const place = matchAt(at, asked, words, text);
      const line = place && isSameWord(phrase, text.slice(place.start, place.end)) && findLine(lines, place.start);
      return place && line ? [{ ...place, line: line.line, text: line.text }] : [];
    });
  };
}

function matchAt(at: number, asked: readonly string[], words: readonly Word[], text: string) {
  const said = words.slice(at, at + asked.length);
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last || said.length < asked.length) return undefined;
  const isSaid = said.every(({ folded, start }, index) => {
    const before = said[index - 1];
    return folded === asked[index] && (!before || LINK.test(text.slice(before.end, start)));
  });
  return isSaid ? { start: first.start, end: last.end } : undefined;
}

function isSameWord(phrase: string, said: string): boolean {
  const word = phrase.trim();
  return !ACRONYM.test(word) || said.startsWith(word.slice(0, 2));
}

function extractWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}

function foldWord(word: string): string {
  const plain = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  if (plain.length <= 3 || !/[^siu]s$/.test(plain)) return plain;
  if (/..ies$/.test(plain)) return plain.replace(/ies$/, 'y');
  return plain.replace(/(?<=ss|sh|x)es$|s$/, '');
}

function indexByWord(words: readonly Word[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  words.forEach(({ folded }, at) => {
    const same = index.get(folded);
    if (same) same.push(at);
    else index.set(folded, [at]);
  });
  return index;
}
