const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** All runs of so many words of an original, to look them up. */
export type Original = { readonly runs: ReadonlySet<string>; readonly length: number };

/** Prepares an original for `findCopiedRuns`. */
export function indexOriginal(text: string, length: number): Original {
  const words = listWords(text);
  const starts = words.slice(0, Math.max(0, words.length - length + 1));
  return { length, runs: new Set(starts.map((_, at) => words.slice(at, at + length).join(' '))) };
}

/** Runs of words, as long as the original's or longer, that stand in the text just as they do there. */
export function findCopiedRuns(text: string, { runs, length }: Original): string[] {
  const words = listWords(text);
  const copied: string[] = [];
  for (let start = 0; start + length <= words.length; start++) {
    let end = start;
    while (end + length <= words.length && runs.has(words.slice(end, end + length).join(' '))) end++;
    if (end === start) continue;
    copied.push(words.slice(start, end + length - 1).join(' '));
    start = end;
  }
  return copied;
}

function listWords(text: string): string[] {
  return text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
}
