import { LABELS, type SkillModel } from './skill-model';
import type { Token } from './token';
import { MOST_TOKEN_FEATURES, writeStateFeatures, writeTokenFeatures } from './token-features';

/** What a token is: no part of a skill, a skill's first word, a further word of it. */
export const LABEL = { outside: 0, first: 1, next: 2 } as const;

/** The tagger's word on every token. */
export type TokenTags = {
  /** One of `LABEL` each. */
  readonly labels: Uint8Array;
  /** Log-odds of being a first, and a further, word of a skill against being none. */
  readonly first: Float32Array;
  readonly next: Float32Array;
};

/**
 * How far the tagger leans to "skill": it proposes what the judge decides on, so it would rather propose too much.
 * In log-odds; the best of 0, 0.4, 0.8 and 1.2 in folds over the training postings.
 */
const LEAN = 0.8;

/** Labels tokens from left to right, each in the light of the two before; linear in their number. */
export function tagTokens(tokens: readonly Token[], model: Pick<SkillModel, 'tagger' | 'taggerScale'>): TokenTags {
  const tags: TokenTags = {
    labels: new Uint8Array(tokens.length),
    first: new Float32Array(tokens.length),
    next: new Float32Array(tokens.length),
  };
  const features = new Int32Array(MOST_TOKEN_FEATURES);
  let last: number = LABEL.outside;
  let beforeLast: number = LABEL.outside;
  tokens.forEach((token, at) => {
    if (token.row !== tokens[at - 1]?.row) last = beforeLast = LABEL.outside;
    const own = writeTokenFeatures(tokens, at, features);
    const count = writeStateFeatures(token, last, beforeLast, features, own);
    const label = decide(tags, at, sumWeights(model, features, count), last);
    beforeLast = last;
    last = label;
  });
  return tags;
}

/** Log-odds of first and next against outside. */
function sumWeights(
  { tagger, taggerScale }: Pick<SkillModel, 'tagger' | 'taggerScale'>,
  features: Int32Array,
  count: number,
): readonly [first: number, next: number] {
  let outside = 0;
  let first = 0;
  let next = 0;
  for (let i = 0; i < count; i++) {
    const at = (features[i] as number) * LABELS;
    outside += tagger[at] as number;
    first += tagger[at + 1] as number;
    next += tagger[at + 2] as number;
  }
  return [(first - outside) * taggerScale + LEAN, (next - outside) * taggerScale + LEAN];
}

/** A further word needs one before it. */
function decide(tags: TokenTags, at: number, [first, next]: readonly [number, number], last: number): number {
  tags.first[at] = first;
  tags.next[at] = next;
  const best = first > 0 ? LABEL.first : LABEL.outside;
  const goesOn = last !== LABEL.outside && next > Math.max(first, 0);
  const label = goesOn ? LABEL.next : best;
  tags.labels[at] = label;
  return label;
}
