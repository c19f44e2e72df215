import { LABELS, type SkillModel, TAGGER_BITS } from '../../lib/skills/learned/skill-model';
import { LABEL } from '../../lib/skills/learned/tag-tokens';
import { NAME_PART, type Token } from '../../lib/skills/learned/token';
import { MOST_TOKEN_FEATURES, writeStateFeatures, writeTokenFeatures } from '../../lib/skills/learned/token-features';
import { quantise } from './quantise';
import { createRandom, shuffle } from './random';

/** The tokens of one text with the labels of a careful reader, and by token the name it is part of. */
export type TaggedText = {
  readonly tokens: readonly Token[];
  readonly labels: Uint8Array;
  readonly names: readonly (string | undefined)[];
};

const EPOCHS = 4;
const RATE = 0.1;
const SHRINK = 1e-5;
/** So many taggers are trained, each seeing the texts in another order; their mean errs less than any. */
const SEEDS: readonly number[] = [7, 8, 9];
/** Share of a text's names that the tagger is not told of, so that it learns to do without the vocabulary. */
const HIDDEN_NAMES = 0.3;
/** Tokens that are all but certain teach nothing. */
const LEAST_ERROR = 0.02;

type Fit = {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly features: Int32Array;
};

/** Softmax regression on each token by AdaGrad; the labels before it are those that the tagger gave itself. */
export function fitTagger(texts: readonly TaggedText[]): Pick<SkillModel, 'tagger' | 'taggerScale'> {
  const mean = new Float32Array(LABELS << TAGGER_BITS);
  for (const seed of SEEDS) {
    const weights = fitOnce(texts, seed);
    weights.forEach((weight, at) => {
      mean[at] = (mean[at] as number) + weight / SEEDS.length;
    });
  }
  const { bytes, scale } = quantise(mean);
  return { tagger: bytes, taggerScale: scale };
}

function fitOnce(texts: readonly TaggedText[], seed: number): Float32Array {
  const size = LABELS << TAGGER_BITS;
  const fit: Fit = {
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(1e-6),
    features: new Int32Array(MOST_TOKEN_FEATURES),
  };
  const random = createRandom(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const text of shuffle(texts, random)) learnText(fit, text, hideNames(text, random));
  }
  return fit.weights;
}

function hideNames({ tokens, names }: TaggedText, random: () => number): Token[] {
  const hidden = new Map<string, boolean>();
  const isHidden = (name: string): boolean => {
    const known = hidden.get(name) ?? random() < HIDDEN_NAMES;
    hidden.set(name, known);
    return known;
  };
  return tokens.map((token, at) => {
    const name = names[at];
    return name !== undefined && isHidden(name) ? { ...token, namePart: NAME_PART.none, category: 0 } : token;
  });
}

function learnText(fit: Fit, { labels }: TaggedText, tokens: readonly Token[]): void {
  let last: number = LABEL.outside;
  let beforeLast: number = LABEL.outside;
  tokens.forEach((token, at) => {
    if (token.row !== tokens[at - 1]?.row) last = beforeLast = LABEL.outside;
    const own = writeTokenFeatures(tokens, at, fit.features);
    const count = writeStateFeatures(token, last, beforeLast, fit.features, own);
    const label = labels[at] === LABEL.next && last === LABEL.outside ? LABEL.first : (labels[at] as number);
    beforeLast = last;
    last = learnToken(fit, count, label, last);
  });
}

/** Moves the weights towards the right label; returns the label they gave before. */
function learnToken({ weights, squares, features }: Fit, count: number, right: number, last: number): number {
  const shares = findShares(weights, features, count, last);
  const errors = shares.map((share, label) => share - (label === right ? 1 : 0));
  if (errors.reduce((sum, error) => sum + Math.abs(error), 0) > LEAST_ERROR) {
    for (let i = 0; i < count; i++) {
      const from = (features[i] as number) * LABELS;
      for (let label = 0; label < LABELS; label++) {
        const weight = weights[from + label] as number;
        const gradient = (errors[label] as number) + SHRINK * weight;
        const square = (squares[from + label] as number) + gradient * gradient;
        squares[from + label] = square;
        weights[from + label] = weight - (RATE * gradient) / Math.sqrt(square);
      }
    }
  }
  return shares.indexOf(Math.max(...shares));
}

function findShares(weights: Float32Array, features: Int32Array, count: number, last: number): number[] {
  const sums = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const from = (features[i] as number) * LABELS;
    for (let label = 0; label < LABELS; label++)
      sums[label] = (sums[label] as number) + (weights[from + label] as number);
  }
  if (last === LABEL.outside) sums[LABEL.next] = Number.NEGATIVE_INFINITY;
  const largest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - largest));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}
