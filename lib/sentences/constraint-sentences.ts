import type { DegreeLevel } from '../resume/profile/degree-level';

/** What is demanded beside skills and what the resume shows of it; times in months, skills and places by name. */
export type ConstraintSentences = {
  readonly degree: (level: DegreeLevel, isFlexible: boolean) => string;
  readonly years: (years: number) => string;
  readonly yearsOf: (years: number, skills: readonly string[], isEither: boolean) => string;
  readonly inJobs: (months: number) => string;
  readonly inJobsWith: (months: number, skills: readonly string[]) => string;
  /** In jobs that show what is asked for, and in all. */
  readonly inRelevantJobs: (months: number, all: number) => string;
  readonly noJobWith: (skills: readonly string[], all: number) => string;
  readonly hybridIn: (place: string) => string;
  readonly onSiteIn: (place: string) => string;
  readonly wouldMove: (place: string) => string;
  readonly moves: string;
  readonly sameCountry: (place: string) => string;
  readonly permit: string;
  readonly clearance: string;
};
