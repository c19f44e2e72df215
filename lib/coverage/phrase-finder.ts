import type { ResumeLine } from '../analysis';
import { extractLines, findLine } from '../resume/resume-lines';
import { once } from '../text/once';

type Word = { readonly folded: string; readonly start: number; readonly end: number };

const WORD = once(() => /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\+\+|#)?/gu);
/** What may stand between two words of one phrase; a comma or a new item of a list begins something else. */
const LINK = /^(?:[ \t]*(?:\n[ \t]*)?|[ \t]?[-‐‑–/&'’.+][ \t]?)$/u;
/** No resume says a word as often; a hostile one costs no more. */
const MOST_PLACES = 1_000;
/** Short words in capitals are other words in small letters: "ACT", "act". */
const ACRONYM = /^[\p{Lu}\p{N}]{2,5}$/u;

/** Where a text says the words of a phrase: the lines, with the offsets of the words themselves; empty if nowhere. */
export type PhraseFinder = (phrase: string) => ResumeLine[];

/** What parts the items of a list from one another, and an item from the name of its list. */
const ITEM_START = /(?:(?:^|\n)[ \t]*[-*]|^|[\n,;|/•·●:([\t–—])[ \t]*$/;
const ITEM_END = /^[ \t]*(?:$|[\n,;|/•·●)\]\t–—]|\.(?:\s|$))/;

/** True where words stand alone between the marks of a list, and so are a name and no part of a sentence. */
export function isListItem({ start, end }: ResumeLine, text: string): boolean {
  return ITEM_START.test(text.slice(Math.max(0, start - 6), start)) && ITEM_END.test(text.slice(end, end + 6));
}

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
    const asked = extractWords(phrase);
    const gaps = asked.map(({ end }, at) => phrase.slice(end, asked[at + 1]?.start).trim());
    const starts = (index.get(asked[0]?.folded ?? '') ?? []).slice(0, MOST_PLACES);
    return starts.flatMap((at) => {
      const place = matchAt(words.slice(at, at + asked.length), asked, gaps, text);
      const line = place && isSameWord(phrase, text.slice(place.start, place.end)) && findLine(lines, place.start);
      return place && line ? [{ ...place, line: line.line, text: line.text }] : [];
    });
  };
}

function matchAt(said: readonly Word[], asked: readonly Word[], gaps: readonly string[], text: string) {
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last || said.length < asked.length) return undefined;
  const isSaid = said.every(({ folded, start }, at) => {
    const before = said[at - 1];
    const gap = before ? text.slice(before.end, start) : '';
    return folded === asked[at]?.folded && (!before || LINK.test(gap) || gap.trim() === gaps[at - 1]);
  });
  return isSaid ? { start: first.start, end: last.end } : undefined;
}

function isSameWord(phrase: string, said: string): boolean {
  const word = phrase.trim();
  return !ACRONYM.test(word) || said.startsWith(word.slice(0, 2));
}

function extractWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD()), ({ 0: word, index }) => ({
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
