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

/** Half of the bits of a number. */
const HALF = 16;
const packedOf = new WeakMap<Int8Array, Int32Array>();

/**
 * Of every feature what it says for a first word (lower half) and for a further word (upper half) against none, so that
 * one look-up and one sum do for both: 64 features of 255 at most stay within a half.
 */
function packWeights(tagger: Int8Array): Int32Array {
  const packed = new Int32Array(tagger.length / LABELS);
  for (let i = 0; i < packed.length; i++) {
    const outside = tagger[i * LABELS] as number;
    const first = (tagger[i * LABELS + 1] as number) - outside;
    const next = (tagger[i * LABELS + 2] as number) - outside;
    packed[i] = first + (next << HALF);
  }
  return packed;
}

/** The weights of a model are packed at its first use. */
function findWeights(tagger: Int8Array): Int32Array {
  const packed = packedOf.get(tagger) ?? packWeights(tagger);
  packedOf.set(tagger, packed);
  return packed;
}

/** Labels tokens from left to right, each in the light of the two before; linear in their number. */
export function tagTokens(
  tokens: readonly Token[],
  { tagger, taggerScale }: Pick<SkillModel, 'tagger' | 'taggerScale'>,
): TokenTags {
  const weights = findWeights(tagger);
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
    const sum = sumWeights(weights, features, count);
    const lower = (sum << HALF) >> HALF;
    const first = lower * taggerScale + LEAN;
    const next = ((sum - lower) >> HALF) * taggerScale + LEAN;
    const label = decide(first, next, last);
    tags.first[at] = first;
    tags.next[at] = next;
    tags.labels[at] = label;
    beforeLast = last;
    last = label;
  });
  return tags;
}

function sumWeights(weights: Int32Array, features: Int32Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[features[i] as number] as number;
  return sum;
}

/** A further word needs one before it. */
function decide(first: number, next: number, last: number): number {
  if (last !== LABEL.outside && next > Math.max(first, 0)) return LABEL.next;
  return first > 0 ? LABEL.first : LABEL.outside;
}
