import { JUDGE_BITS, type SkillModel } from '../../lib/skills/learned/skill-model';
import { quantise } from './quantise';
import { createRandom, shuffle } from './random';

/** A skill as the judge sees it, and whether a careful reader listed it. */
export type JudgedSkill = { readonly features: readonly number[]; readonly isRight: boolean };

const EPOCHS = 5;
const RATE = 0.01;
const SHRINK = 0.01;
const SEED = 42;

/** What only one skill shows tells nothing of others. */
const LEAST_SEEN = 2;

/** Logistic regression by AdaGrad with a quadratic penalty on the features at hand. */
export function fitJudge(seen: readonly JudgedSkill[]): Pick<SkillModel, 'judge' | 'judgeScale'> {
  const skills = dropRare(seen);
  const weights = new Float32Array(1 << JUDGE_BITS);
  const squares = new Float32Array(1 << JUDGE_BITS).fill(1e-8);
  const random = createRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const skill of shuffle(skills, random)) step(skill, weights, squares);
  }
  const { bytes, scale } = quantise(weights);
  return { judge: bytes, judgeScale: scale };
}

function dropRare(skills: readonly JudgedSkill[]): JudgedSkill[] {
  const counts = new Uint32Array(1 << JUDGE_BITS);
  const count = (index: number): number => counts[index] as number;
  for (const index of skills.flatMap(({ features }) => features)) counts[index] = count(index) + 1;
  return skills.map(({ features, isRight }) => ({
    features: features.filter((index) => count(index) >= LEAST_SEEN),
    isRight,
  }));
}

function step({ features, isRight }: JudgedSkill, weights: Float32Array, squares: Float32Array): void {
  let sum = 0;
  for (const index of features) sum += weights[index] as number;
  const error = 1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0);
  for (const index of features) {
    const weight = weights[index] as number;
    const gradient = error + SHRINK * weight;
    const square = (squares[index] as number) + gradient * gradient;
    squares[index] = square;
    weights[index] = weight - (RATE * gradient) / Math.sqrt(square);
  }
}
