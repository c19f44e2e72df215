import { lowerCase } from '../text/lower-case';

/** A sentence, list item or line: UTF-16 offsets, the break behind it left out. */
export type Sentence = { readonly start: number; readonly end: number };

/** Longer runs without any break are cut, so that work on a sentence stays small. */
const LONGEST = 900;
// In run-together text a capital follows the point at once; "Asp.NET", "Vue.JS" and addresses are names.
const BREAK =
  /[\n。！？•●▪]|\s\\-\s|\s[*·]\s(?=\p{Lu})|(?<![.!?])[.!?]+["”')\]]*(?=\s+[^\p{Ll}\s])|[.!?](?<=[\p{Ll}\d)%+]{2}.)(?=[¿¡]?\p{Lu})(?!(?:N[Ee][Tt]|J[Ss]|I[Oo]|A[Ii]|C[Oo]m|O[Rr][Gg]|C[Oo]|P[Yy]|A[Pp]p|D[Ee]v|API)(?!\p{L}))/gu;
/** In lower case. */
const ABBREVIATION =
  /(?:\b(?:e\.?g|i\.?e|etc|vs|incl|approx|z\.\s?b|u\.a|bzw|ca|p\. ?ej|ej|inc|ltd|sr|jr|dr|no|st)|(?:^|[\s(.])\p{L})$/u;
/** Abbreviations that end a sentence where a capital follows them at once. */
const LAST_WORD = /\b(?:etc|inc|ltd)$/u;
const WRAPPED_FROM = 60;

/** A line break inside a sentence: the line was full and the next one goes on with a small letter. */
function isWrap(text: string, start: number, at: number): boolean {
  return text[at] === '\n' && at - start >= WRAPPED_FROM && /^\p{Ll}/u.test(text.slice(at + 1, at + 2));
}

function isAbbreviation(text: string, start: number, at: number): boolean {
  if (text[at] !== '.') return false;
  const before = lowerCase(text.slice(Math.max(start, at - 8), at));
  const runsTogether = /^\p{Lu}/u.test(text.slice(at + 1, at + 3));
  return ABBREVIATION.test(before) && !(runsTogether && LAST_WORD.test(before));
}

function pushPieces(sentences: Sentence[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.slice(from + LONGEST / 2, from + LONGEST).lastIndexOf(' ');
    const to = space < 0 ? from + LONGEST : from + LONGEST / 2 + space;
    sentences.push({ start: from, end: to });
    from = to;
  }
  if (end > from) sentences.push({ start: from, end });
}

/** The sentences of a text in order; together they cover everything but breaks. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    const at = match.index;
    if (at < start || isAbbreviation(text, start, at) || isWrap(text, start, at)) continue;
    pushPieces(sentences, text, start, at);
    start = at + match[0].length;
  }
  pushPieces(sentences, text, start, text.length);
  return sentences;
}

/** The index of the sentence that holds the offset, or of the last one before it; -1 before the first. */
export function findSentenceIndex(sentences: readonly Sentence[], offset: number): number {
  let low = -1;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
