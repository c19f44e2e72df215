import { readFileSync } from 'node:fs';
import { analysePosting } from '../../lib/analyse-posting';
import type { SkillMention } from '../../lib/analysis';
import { scoreCoverage } from '../../lib/coverage/score-coverage';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { extractProfile } from '../../lib/resume/extract-profile';
import { extractResumeSkills } from '../../lib/skills/extract-resume-skills';
import { createPhraseSkill } from '../../lib/skills/phrase-skill';
import { inRoot } from '../commands/paths';
import { type LabelledPosting, type SkillLabel, toRawPosting } from './labelled-posting';
import { findPlaces } from './match-labels';

/** Resumes of people who do something else, by the file's name. */
const UNRELATED = ['sales', 'nursing'] as const;

/** Coverage scores of one posting, 0 to 100: the resume that lists its labels, and the unrelated ones. */
export type CoverageScores = {
  readonly id: string;
  /** With the labels themselves as what the posting asks for. */
  readonly labels: number;
  /** Labels that the resume lists and coverage does not find in it. */
  readonly unfound: readonly string[];
  /** With what the extraction takes for asked for; undefined where it takes nothing. */
  readonly extracted: number | undefined;
  readonly unrelated: readonly number[];
  /** What the extraction asks for and the listed labels do not show. */
  readonly missing: readonly string[];
};

/** Measures the postings of AI, ML and data roles that have a required or preferred label; others say nothing here. */
export function measureCoverage(postings: readonly LabelledPosting[], knowledge: Knowledge): CoverageScores[] {
  const unrelated = UNRELATED.map((name) =>
    extractProfile(readFileSync(inRoot(`tests/eval/resumes/${name}.txt`), 'utf8'), knowledge),
  );
  return postings.flatMap((posting) => {
    const asked = posting.labels.hard.filter(({ requirement }) => requirement !== 'mentioned');
    if (posting.labels.roles[0] === 'none' || asked.length === 0) return [];
    const profile = extractProfile(asked.map(({ quote }) => quote).join('\n'), knowledge);
    const extracted = analysePosting(toRawPosting(posting), knowledge).skills;
    const coverage = scoreCoverage(extracted, profile, knowledge, posting);
    const fed = asked.flatMap((label) => toMentions(label, posting, knowledge));
    const labels = scoreCoverage(fed, profile, knowledge, posting);
    return {
      id: posting.id,
      labels: labels?.score ?? 0,
      unfound: labels?.missing.map(({ skill }) => skill) ?? [],
      extracted: coverage?.score,
      unrelated: unrelated.map((other) => scoreCoverage(extracted, other, knowledge, posting)?.score ?? 0),
      missing: coverage?.missing.map(({ skill, requirement }) => `${skill} (${requirement})`) ?? [],
    };
  });
}

/** The skills that a label's words name; a skill by its own words where no vocabulary knows them. */
function toMentions(
  { quote, requirement }: SkillLabel,
  posting: LabelledPosting,
  knowledge: Knowledge,
): SkillMention[] {
  const spans = findPlaces(quote, posting);
  const known = extractResumeSkills(quote, knowledge.vocabulary).filter(
    ({ spans: [span] }) => span?.kind === undefined,
  );
  const named = known.flatMap(({ id }) => knowledge.skills.get(id) ?? []);
  const heads = named.length > 0 ? named : [createPhraseSkill(quote, 0, quote.length, 'pattern')];
  return heads.flatMap((head) =>
    head ? [{ id: head.id, name: head.name, kind: 'hard', category: head.category, requirement, spans }] : [],
  );
}
