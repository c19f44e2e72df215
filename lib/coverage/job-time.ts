import type { CoveredSkill } from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { CandidateProfile } from '../resume/candidate-profile';
import { countMonths, toMonths, type YearMonth } from '../resume/profile/date-ranges';
import type { ResumeEntry } from '../resume/profile/entries';
import { findTitleFields } from './title-fields';

/** Dated jobs together with the months they cover, those that overlap once; the jobs begin with the earliest. */
export type JobTime = { readonly months: number; readonly entries: readonly ResumeEntry[] };

/** Whether a job shows a skill, a narrower one, or bears its name in its title. */
export type ShowsSkill = (entry: ResumeEntry, skill: string) => boolean;

/** Makes the jobs of a resume ready to be asked what they show. */
export function indexJobs(
  entries: readonly ResumeEntry[],
  { skills, removed = [] }: Pick<CandidateProfile, 'skills' | 'removed'>,
  have: readonly CoveredSkill[],
  { widerSkills, vocabulary }: Pick<Knowledge, 'widerSkills' | 'vocabulary'>,
): ShowsSkill {
  const widen = (id: string) => (removed.includes(id) ? [] : (widerSkills.get(id) ?? [id]));
  // What coverage found by the posting's own words is in no profile.
  const lines = new Map(have.map(({ skill, resume }) => [skill, new Set(resume.map(({ line }) => line))]));
  for (const { id, lines: shown } of skills) {
    for (const wider of widen(id)) {
      lines.set(wider, new Set([...(lines.get(wider) ?? []), ...shown.map(({ line }) => line)]));
    }
  }
  const titles = new Map(
    entries.map((entry) => [entry, new Set(findTitleFields(entry.title ?? '', vocabulary).flatMap(widen))]),
  );
  return (entry, skill) =>
    titles.get(entry)?.has(skill) === true || entry.lines.some(({ line }) => lines.get(skill)?.has(line));
}

/** How long jobs last together; without dates they last no time. */
export function sumJobs(entries: readonly ResumeEntry[], now: YearMonth): JobTime {
  const spans = entries.flatMap((entry) => {
    const span = toMonths(entry.dates, now);
    return span ? [{ entry, span }] : [];
  });
  spans.sort((a, b) => a.span[0] - b.span[0]);
  return { months: countMonths(spans.map(({ span }) => span)), entries: spans.map(({ entry }) => entry) };
}
