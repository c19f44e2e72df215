import { findJudgeFeature, findTaggerFeature } from '../../lib/skills/learned/feature-index';
import { hashText } from '../../lib/skills/learned/hash';
import { JUDGE_BITS, LABELS, type SkillModel, TAGGER_BITS } from '../../lib/skills/learned/skill-model';

const ALWAYS_TAGGER = findTaggerFeature(1, 0);
const ALWAYS_JUDGE = findJudgeFeature(0, 0);
const WORD = 2;
const SKILL = 10;

/**
 * A model that knows what it is told: `firsts` and `nexts` are lower-case words that begin and go on a skill, `ids` what
 * the judge gives a skill beside `bias`, in log-odds.
 */
export function createSkillModel(
  told: {
    readonly firsts?: readonly string[];
    readonly nexts?: readonly string[];
    readonly ids?: Readonly<Record<string, number>>;
    readonly bias?: number;
  } = {},
): SkillModel {
  const tagger = new Int8Array(LABELS << TAGGER_BITS);
  const judge = new Int8Array(1 << JUDGE_BITS);
  tagger[ALWAYS_TAGGER * LABELS] = 20;
  for (const word of told.firsts ?? []) tagger[findTaggerFeature(WORD, hashText(word)) * LABELS + 1] = 50;
  for (const word of told.nexts ?? []) tagger[findTaggerFeature(WORD, hashText(word)) * LABELS + 2] = 50;
  judge[ALWAYS_JUDGE] = told.bias ?? 1;
  for (const [id, weight] of Object.entries(told.ids ?? {})) judge[findJudgeFeature(SKILL, hashText(id))] = weight;
  return { version: '00000000', tagger, taggerScale: 0.1, judge, judgeScale: 1, threshold: 0 };
}
