import { mixHashes } from './hash';
import { JUDGE_BITS, TAGGER_BITS } from './skill-model';

const TAGGER_MASK = (1 << TAGGER_BITS) - 1;
const JUDGE_MASK = (1 << JUDGE_BITS) - 1;
/** Templates are small numbers; this spreads them before they are mixed. */
const TEMPLATE_STEP = 7919;

/** Where the tagger's weights of a feature stand: `template` says what kind of feature `a` and `b` are the values of. */
export function findTaggerFeature(template: number, a: number, b = 0): number {
  return mixHashes(template * TEMPLATE_STEP, a, b) & TAGGER_MASK;
}

/** Where the judge's weight of a feature stands; see `findTaggerFeature`. */
export function findJudgeFeature(template: number, a: number, b = 0): number {
  return mixHashes(template * TEMPLATE_STEP, a, b) & JUDGE_MASK;
}
