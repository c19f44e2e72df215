import type { Knowledge } from '../knowledge/knowledge';
import { extractProfile } from '../resume/extract-profile';
import { countMonths, toMonths, type YearMonth } from '../resume/profile/date-ranges';
import { readStructure } from '../resume/profile/resume-structure';
import { findNamedRole } from '../resume/profile/titled-jobs';
import { findHomeCountry } from './find-home-country';
import type { HeldCareer, PastJob } from './held-career';

/** What a resume's text holds as it is read, before the user's corrections; an empty text holds nothing. */
export function describeCareer(text: string, knowledge: Knowledge, now: YearMonth): HeldCareer {
  const skills = extractProfile(text, knowledge).skills.map(({ id }) => id);
  const country = findHomeCountry(readStructure(text, now), text, knowledge.places);
  return { skills, jobs: extractJobs(text, knowledge, now), ...(country === undefined ? {} : { country }) };
}

/**
 * The jobs that a resume's text names by a title, in its order, each with the role that the title itself names and its
 * months; `now` ends what is still going on. Empty where the text names none.
 */
export function extractJobs(text: string, { titles }: Pick<Knowledge, 'titles'>, now: YearMonth): PastJob[] {
  return readStructure(text, now).entries.flatMap(({ title, dates }): PastJob[] => {
    if (title === undefined) return [];
    const role = findNamedRole(title, titles);
    const span = toMonths(dates, now);
    return [
      {
        title,
        ...(role === undefined ? {} : { role }),
        ...(span ? { months: countMonths([span]), span } : {}),
      },
    ];
  });
}
