import type { Constraint, ResumeLine, SkillMention } from '../analysis';
import type { ResumeStructure } from '../resume/profile/resume-structure';
import { type AskedYears, extractAskedYears } from './asked-years';
import type { ConstraintInput } from './constraints';
import { type JobTime, type JobTimes, measureJobs, sumJobs } from './job-time';
import { findYearsSpan } from './posting-constraints';

/** More would be a list of their own. */
const MOST = 3;

/** What years are held against, found once. */
type Times = JobTimes & {
  readonly structure: ResumeStructure;
  readonly input: ConstraintInput;
};

/**
 * Years asked for against those of dated jobs, each month once: years with a skill against jobs that show it, others
 * against jobs that show anything that is asked for. Not met only where too little is shown in all.
 */
export function compareYears(input: ConstraintInput, structure: ResumeStructure): Constraint[] {
  const { posting, skills, yearsMin, profile, have = [], knowledge, now } = input;
  const times = { ...measureJobs(structure.entries, profile, have, knowledge, now), structure, input };
  const asked = extractAskedYears(posting, skills);
  const general = yearsMin !== undefined && yearsMin > 0 && !asked.some(({ years }) => years >= yearsMin);
  return [
    ...(general ? [compareGeneral(yearsMin, times)] : []),
    ...asked.slice(0, MOST).map((each) => compareSkill(each, times)),
  ];
}

function compareGeneral(years: number, times: Times): Constraint {
  const { input, structure } = times;
  const span = findYearsSpan(input.posting, years);
  const asked = { text: input.words.years(years), ...(span ? { span } : {}) };
  const { months } = structure;
  if (months === undefined) return { kind: 'years', asked, shown: 'not-known', verdict: 'not-known' };
  const [time, all] = [findRelevant(times), sumJobs(structure.entries, input.now)];
  const text = time ? input.words.inRelevantJobs(time.months, months) : input.words.inJobs(months);
  const isMet = (time ?? all).months >= years * 12;
  const verdict = isMet ? 'met' : months < years * 12 ? 'not-met' : 'not-known';
  return { kind: 'years', asked, shown: { text, ...lineOf(time ?? all) }, verdict };
}

/** Jobs that show a skill that is asked for, or bear the posting's role; undefined where nothing says what is relevant. */
function findRelevant({ timeWith, input: { skills, role, profile, now }, structure }: Times): JobTime | undefined {
  const asked = skills.filter(({ kind, requirement }) => kind === 'hard' && requirement !== 'mentioned');
  if (asked.length === 0) return undefined;
  const own = new Set(
    profile.jobs.filter((job) => role !== undefined && job.role === role).map(({ line }) => line.line),
  );
  const showing = new Set(timeWith(asked).entries);
  const isRelevant = (entry: JobTime['entries'][number]) =>
    showing.has(entry) || entry.head.some(({ line }) => own.has(line));
  return sumJobs(structure.entries.filter(isRelevant), now);
}

function compareSkill({ years, skills, isEither, span }: AskedYears, times: Times): Constraint {
  const { words } = times.input;
  const names = skills.map(({ name }) => name);
  const asked = { text: words.yearsOf(years, names, isEither), span };
  const { months } = times.structure;
  if (months === undefined) return { kind: 'years', asked, shown: 'not-known', verdict: 'not-known' };
  const { time, shown } = isEither ? { time: times.timeWith(skills), shown: names } : findLeast(skills, times);
  const isShown = time.months > 0;
  const text = isShown ? words.inJobsWith(time.months, shown) : words.noJobWith(shown, months);
  const isMet = time.months >= years * 12;
  const isTooLittle = isShown || months < years * 12;
  return {
    kind: 'years',
    asked,
    shown: { text, ...lineOf(time) },
    verdict: isMet ? 'met' : isTooLittle ? 'not-met' : 'not-known',
  };
}

/** Of skills that are all asked for, the one that is shown for the shortest time. */
function findLeast(skills: readonly SkillMention[], { timeWith }: Times): { time: JobTime; shown: string[] } {
  const all = skills.map((skill) => ({ time: timeWith([skill]), shown: [skill.name] }));
  return all.reduce((least, each) => (each.time.months < least.time.months ? each : least));
}

/** Where the earliest of the jobs says its dates. */
function lineOf({ entries }: JobTime): { readonly line?: ResumeLine } {
  const line = entries.at(-1)?.dates.line;
  return line ? { line } : {};
}
