import type { Constraint, ResumeLine, SkillMention } from '../analysis';
import type { ResumeStructure } from '../resume/profile/resume-structure';
import { type AskedYears, extractAskedYears } from './asked-years';
import type { ConstraintInput } from './constraints';
import { indexJobs, type JobTime, type ShowsSkill, sumJobs } from './job-time';
import { findYearsSpan } from './posting-constraints';
import { findRelevantJobs } from './relevant-jobs';

/** More would be a list of their own. */
const MOST = 3;

/** What years are held against, found once. */
type Times = { readonly shows: ShowsSkill; readonly structure: ResumeStructure; readonly input: ConstraintInput };

/**
 * Years asked for against those of dated jobs, each month once: years with a skill against jobs that show it, others
 * against relevant jobs. Not met only where all jobs together are too short: what a job does not show it may have held.
 */
export function compareYears(input: ConstraintInput, structure: ResumeStructure): Constraint[] {
  const { posting, skills, yearsMin, profile, have = [], knowledge } = input;
  const times = { shows: indexJobs(structure.entries, profile, have, knowledge), structure, input };
  const asked = extractAskedYears(posting, skills);
  const general = yearsMin !== undefined && yearsMin > 0 && !asked.some(({ years }) => years >= yearsMin);
  return [
    ...(general ? [compareGeneral(yearsMin, times)] : []),
    ...asked.slice(0, MOST).map((each) => compareSkill(each, times)),
  ];
}

function compareGeneral(years: number, { shows, structure, input }: Times): Constraint {
  const { posting, words, now } = input;
  const span = findYearsSpan(posting, years);
  const asked = { text: words.years(years), ...(span ? { span } : {}) };
  const { months, entries } = structure;
  if (months === undefined) return notKnown(asked);
  const relevant = findRelevantJobs(entries, shows, input);
  const time = sumJobs(relevant ?? entries, now);
  const told = time.months > 0 ? words.inRelevantJobs(time.months, months) : words.inNoRelevantJob(months);
  const text = relevant ? told : words.inJobs(months);
  return { kind: 'years', asked, shown: { text, ...lineOf(time) }, verdict: judge(years, time, months) };
}

function compareSkill({ years, lists, span }: AskedYears, { shows, structure, input }: Times): Constraint {
  const { words, now } = input;
  const asked = { text: words.yearsOf(years, lists.map(namesOf)), span };
  const { months, entries } = structure;
  if (months === undefined) return notKnown(asked);
  // Of what is all asked for, the list that is shown for the shortest time decides.
  const [least] = lists
    .map((list) => ({
      list,
      time: sumJobs(
        entries.filter((job) => list.some(({ id }) => shows(job, id))),
        now,
      ),
    }))
    .sort((a, b) => a.time.months - b.time.months);
  if (!least) return notKnown(asked);
  const { list, time } = least;
  const text = time.months > 0 ? words.inJobsWith(time.months, namesOf(list)) : words.noJobWith(namesOf(list), months);
  return { kind: 'years', asked, shown: { text, ...lineOf(time) }, verdict: judge(years, time, months) };
}

function judge(years: number, { months }: JobTime, all: number): Constraint['verdict'] {
  if (months >= years * 12) return 'met';
  return all < years * 12 ? 'not-met' : 'not-known';
}

function notKnown(asked: Constraint['asked']): Constraint {
  return { kind: 'years', asked, shown: 'not-known', verdict: 'not-known' };
}

function namesOf(skills: readonly SkillMention[]): string[] {
  return skills.map(({ name }) => name);
}

/** Where the earliest of the jobs says its dates. */
function lineOf({ entries: [earliest] }: JobTime): { readonly line?: ResumeLine } {
  return earliest ? { line: earliest.dates.line } : {};
}
