import type { JobPosting, PayLevel, Seniority } from '../analysis';

const LEVEL: Readonly<Record<Seniority, PayLevel>> = {
  intern: 'entry',
  entry: 'entry',
  mid: 'mid',
  senior: 'senior',
  staff: 'senior',
  principal: 'senior',
  lead: 'senior',
  manager: 'senior',
  director: 'executive',
  executive: 'executive',
};

/** The level of the pay data that a seniority belongs to; unknown seniority belongs to all levels. */
export function findPayLevel(seniority: Seniority | undefined): PayLevel {
  return seniority ? LEVEL[seniority] : 'all';
}

/** True for an internship by its title, text or stated employment; its pay is not that of a job at entry level. */
export function isInternship({ employmentType }: Pick<JobPosting, 'employmentType'>, seniority?: Seniority): boolean {
  return seniority === 'intern' || employmentType === 'internship';
}
