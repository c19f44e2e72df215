import type { SkillMention } from '../../lib/analysis';
import type { LabelledPosting } from './labelled-posting';
import { createLabelFinder } from './match-labels';
import type { Tallies, Tally } from './score-posting';

export type SkillScore = {
  readonly tallies: Tallies;
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
};

/**
 * A hard label is found by the hard mentions that name it; its requirement is right when one of them has it. A hard
 * mention that names no hard label is spurious, unless it names a soft one: then it is neither right nor wrong.
 */
export function scoreSkills(posting: LabelledPosting, skills: readonly SkillMention[]): SkillScore {
  const { labels } = posting;
  const names = createLabelFinder(posting);
  const hard = skills.filter(({ kind }) => kind === 'hard');
  const soft = skills.filter(({ kind }) => kind === 'soft');
  const answers = labels.hard.map((label) => ({ label, found: hard.filter((each) => names(each, label.quote)) }));
  const right = new Set(answers.flatMap(({ found }) => found));
  const softly = labels.soft.map((quote) => ({
    isFound: soft.some((each) => names(each, quote)),
    found: hard.filter((each) => !right.has(each) && names(each, quote)),
  }));
  const neutral = new Set(softly.flatMap(({ found }) => found));
  const judged = hard.filter((each) => !neutral.has(each));
  const asked = answers.filter(({ label }) => label.requirement !== 'mentioned');
  const hit = answers.filter(({ found }) => found.length > 0);
  return {
    tallies: {
      skillPrecision: tally(judged, (each) => right.has(each)),
      skillRecallAsked: tally(asked, ({ found }) => found.length > 0),
      skillRecall: tally(answers, ({ found }) => found.length > 0),
      requirement: tally(hit, ({ label, found }) => found.some((each) => each.requirement === label.requirement)),
      softRecall: tally(softly, ({ isFound }) => isFound),
    },
    missed: answers.filter(({ found }) => found.length === 0).map(({ label }) => label.quote),
    spurious: judged.filter((each) => !right.has(each)).map(({ name }) => name),
  };
}

function tally<T>(items: readonly T[], isRight: (item: T) => boolean): Tally {
  return { right: items.filter(isRight).length, of: items.length };
}
