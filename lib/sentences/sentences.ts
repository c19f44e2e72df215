import type { Language } from '../preferences';
import type { BenchmarkSentences } from './benchmark-sentences';
import type { ConstraintSentences } from './constraint-sentences';
import type { PaySentences } from './pay-sentences';
import type { TipSentences } from './tip-sentences';

/**
 * Every sentence that an analysis says, in one language: whole sentences, each a function of what it is about. Facts and
 * advice of the knowledge base are no part of it: they are English.
 */
export type Sentences = {
  readonly language: Language;
  readonly benchmark: BenchmarkSentences;
  readonly pay: PaySentences;
  readonly tips: TipSentences;
  readonly constraints: ConstraintSentences;
};
