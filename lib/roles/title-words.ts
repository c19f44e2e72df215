/** One word of a title: folded for comparison, with its place in the title as written. */
export type TitleWord = { readonly folded: string; readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{M}\p{N}]+[+#]*/gu;

/** Folds a word: lower case, accents dropped, plain plural "s" dropped ("Scientists" and "scientist" are one). */
export function foldTitleWord(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
}

/** The words of a title in order; an empty list for a title without letters or digits. */
export function extractTitleWords(title: string): TitleWord[] {
  return Array.from(title.matchAll(WORD), (match) => ({
    folded: foldTitleWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A phrase as the words of `extractTitleWords`, joined by single spaces: the key under which aliases are kept. */
export function foldTitlePhrase(phrase: string): string {
  return extractTitleWords(phrase)
    .map((word) => word.folded)
    .join(' ');
}
