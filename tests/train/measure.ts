import type { SkillMention } from '../../lib/analysis';
import { weighSkill } from '../../lib/skills/learned/judge-skills';
import type { Vocabulary } from '../../lib/skills/vocabulary';
import type { LabelledPosting } from '../eval/labelled-posting';
import type { Tally } from '../eval/score-posting';
import { scoreSkills } from '../eval/score-skills';
import type { Trained } from './fit-model';
import type { PreparedPosting } from './prepare-posting';
import { readSkills } from './read-skills';

/** A posting's found skills with the judge's log-odds. */
export type JudgedPosting = {
  readonly posting: LabelledPosting;
  readonly skills: readonly { readonly mention: SkillMention; readonly weight: number }[];
};

export function weighSkills(prepared: PreparedPosting, vocabulary: Vocabulary, model: Trained): JudgedPosting {
  const skills = readSkills(prepared, vocabulary, model).map(({ mention, features }) => ({
    mention,
    weight: weighSkill(new Set(features), model),
  }));
  return { posting: prepared.posting, skills };
}

const THRESHOLDS: readonly number[] = [-1, -0.5, 0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.25, 1.5];

/** Precision, recall, recall of what is asked for and F1 at several thresholds, as lines. */
export function formatSweep(name: string, postings: readonly JudgedPosting[]): string {
  return THRESHOLDS.map((threshold) => {
    const tallies = postings.map(
      ({ posting, skills }) =>
        scoreSkills(
          posting,
          skills.filter(({ weight }) => weight > threshold).map(({ mention }) => mention),
        ).tallies,
    );
    const share = (count: 'skillPrecision' | 'skillRecall' | 'skillRecallAsked' | 'requirement'): number =>
      shareOf(tallies.map((each) => each[count]));
    const [precision, recall] = [share('skillPrecision'), share('skillRecall')];
    const f1 = (2 * precision * recall) / (precision + recall);
    const figures = [precision, recall, share('skillRecallAsked'), f1, share('requirement')].map((each) =>
      each.toFixed(4),
    );
    return `${name} ${threshold.toFixed(2).padStart(5)}  precision ${figures[0]}  recall ${figures[1]}  asked ${figures[2]}  F1 ${figures[3]}  requirement ${figures[4]}`;
  }).join('\n');
}

function shareOf(tallies: readonly (Tally | undefined)[]): number {
  const sum = (read: (tally: Tally) => number) => tallies.reduce((total, each) => total + (each ? read(each) : 0), 0);
  return sum(({ right }) => right) / sum(({ of }) => of);
}
