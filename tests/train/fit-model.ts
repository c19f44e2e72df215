import type { SkillModel } from '../../lib/skills/learned/skill-model';
import type { Vocabulary } from '../../lib/skills/vocabulary';
import { fitJudge, type JudgedSkill } from './fit-judge';
import { fitTagger } from './fit-tagger';
import { findFold } from './folds';
import type { PreparedPosting } from './prepare-posting';
import { labelSkills, readSkills } from './read-skills';

/** Parts into which companies are split to measure models. */
export const MODEL_FOLDS = 5;
const TAGGER_FOLDS = 4;
/** Ways in which companies are split for the judge: each shows it every posting once, read by another tagger. */
const SPLITS: readonly string[] = ['a', 'b'];

export type Trained = Omit<SkillModel, 'threshold' | 'version'>;

/** The judge learns from what taggers propose in postings that they have not seen, as it will have to judge later. */
export function fitModel(postings: readonly PreparedPosting[], vocabulary: Vocabulary): Trained {
  const judged: JudgedSkill[] = [];
  for (const split of SPLITS) {
    for (let fold = 0; fold < TAGGER_FOLDS; fold++) {
      const isInside = ({ posting }: PreparedPosting): boolean => findFold(posting, TAGGER_FOLDS, split) === fold;
      const tagger = fitTaggerTo(postings.filter((each) => !isInside(each)));
      for (const each of postings.filter(isInside)) {
        judged.push(...labelSkills(each, readSkills(each, vocabulary, tagger)));
      }
    }
  }
  return { ...fitTaggerTo(postings), ...fitJudge(judged) };
}

function fitTaggerTo(postings: readonly PreparedPosting[]): Pick<SkillModel, 'tagger' | 'taggerScale'> {
  return fitTagger(postings.flatMap(({ texts }) => texts));
}
