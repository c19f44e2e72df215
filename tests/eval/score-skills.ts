import type { SkillMention } from '../../lib/analysis';
import type { LabelledPosting, SkillLabel } from './labelled-posting';
import { createLabelFinder } from './match-labels';
import type { Tallies, Tally } from './score-posting';

export type SkillScore = {
  readonly tallies: Tallies;
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
  readonly misjudged: readonly string[];
};

/** Which mentions say what the labels say. */
export type SkillMatches = {
  /** Each hard label with the hard mentions that name it. */
  readonly answers: readonly { readonly label: SkillLabel; readonly found: readonly SkillMention[] }[];
  /** Of each soft label, whether a soft mention names it. */
  readonly softly: readonly boolean[];
  /** The hard mentions that name a hard label. */
  readonly right: ReadonlySet<SkillMention>;
  /** The hard mentions that name a soft label only: neither right nor wrong. */
  readonly neutral: ReadonlySet<SkillMention>;
};

/** Holds the skills that were read against the labelled ones. */
export function matchSkills(posting: LabelledPosting, skills: readonly SkillMention[]): SkillMatches {
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
  return { answers, softly: softly.map(({ isFound }) => isFound), right, neutral };
}

/**
 * A hard label is found by the hard mentions that name it; its requirement is right when one of them has it. A hard
 * mention that names no hard label is spurious, unless it names a soft one: then it is neither right nor wrong.
 */
export function scoreSkills(posting: LabelledPosting, skills: readonly SkillMention[]): SkillScore {
  const { answers, softly, right, neutral } = matchSkills(posting, skills);
  const judged = skills.filter((each) => each.kind === 'hard' && !neutral.has(each));
  const asked = answers.filter(({ label }) => label.requirement !== 'mentioned');
  const hit = answers.filter(({ found }) => found.length > 0);
  const isJudged = ({ label, found }: (typeof hit)[number]) =>
    found.some((each) => each.requirement === label.requirement);
  return {
    tallies: {
      skillPrecision: tally(judged, (each) => right.has(each)),
      skillRecallAsked: tally(asked, ({ found }) => found.length > 0),
      skillRecall: tally(answers, ({ found }) => found.length > 0),
      requirement: tally(hit, isJudged),
      softRecall: tally(softly, (isFound) => isFound),
    },
    missed: answers.filter(({ found }) => found.length === 0).map(({ label }) => label.quote),
    misjudged: hit
      .filter((each) => !isJudged(each))
      .map(({ label, found }) => `${label.quote} (${label.requirement}, got ${found[0]?.requirement})`),
    spurious: judged.filter((each) => !right.has(each)).map(({ name }) => name),
  };
}

function tally<T>(items: readonly T[], isRight: (item: T) => boolean): Tally {
  return { right: items.filter(isRight).length, of: items.length };
}
