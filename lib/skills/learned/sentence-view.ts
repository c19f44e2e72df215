import { CHAR_KIND } from '../char-tables';
import type { Mention } from '../collect-mentions';
import { findSentenceIndex } from '../sentences';
import { findJudgeFeature } from './feature-index';
import { findTokens, type Reading } from './reading';
import type { Token } from './token';

/** A sentence that holds skills, as the judge looks at it. */
export type SentenceView = {
  readonly index: number;
  readonly start: number;
  readonly text: string;
  /** Its tokens: index of the first, and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Hash of its first word; 0 when it has none. */
  readonly firstWord: number;
  /** The judge's features of its words, each once. */
  readonly wordFeatures: readonly number[];
  readonly isBulleted: boolean;
  /** Where words such as "like" and "including" end in it. */
  readonly examples: readonly number[];
  /** The skills in it, in order of place. */
  readonly list: readonly Mention[];
};

/** Template of the feature "the sentence has the word". */
const WORD_IN_SENTENCE = 34;
const BULLET = /^\s*(?:[*•·●▪◦○■►▶➢✓✔→§–—-]|\d+[.)])/u;

const EXAMPLE = /\b(?:such as|e\.g|like|including|include|for example|z\. ?b|wie|tel(?:le)?s? que|como|comme)\b/gi;

/** The sentences that hold a reading's mentions, in order. */
export function viewSentences(reading: Reading): SentenceView[] {
  const lists = new Map<number, Mention[]>();
  for (const mention of reading.mentions) {
    const index = findSentenceIndex(reading.sentences, mention.start);
    const list = lists.get(index);
    if (list) list.push(mention);
    else lists.set(index, [mention]);
  }
  return [...lists].map(([index, list]) => viewSentence(reading, index, list));
}

function viewSentence({ text, sentences, tokens }: Reading, index: number, list: readonly Mention[]): SentenceView {
  const { start, end } = sentences[index] ?? { start: 0, end: text.length };
  const words = text.slice(start, end);
  const { from, to } = findTokens(tokens, { start, end });
  const own = tokens.slice(from, to);
  const first = own.find(({ kind }) => kind === CHAR_KIND.word);
  const wordFeatures = [...new Set(own.map(({ hash }) => findJudgeFeature(WORD_IN_SENTENCE, hash)))];
  return {
    index,
    start,
    text: words,
    from,
    to,
    firstWord: first?.hash ?? 0,
    wordFeatures,
    isBulleted: BULLET.test(words),
    examples: Array.from(words.matchAll(EXAMPLE), (match) => match.index + match[0].length),
    list,
  };
}

/** The hash of a token of the sentence; beyond its ends numbers that no word has. */
export function hashWordAt({ from, to }: SentenceView, tokens: readonly Token[], at: number): number {
  if (at < from) return from - at;
  if (at >= to) return -(at - to + 1);
  return (tokens[at] as Token).hash;
}
