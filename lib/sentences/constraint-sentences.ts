import type { DegreeLevel } from '../resume/profile/degree-level';

/** What is demanded beside skills and what the resume shows of it; times in months, skills and places by name. */
export type ConstraintSentences = {
  readonly degree: (level: DegreeLevel, isFlexible: boolean) => string;
  readonly years: (years: number) => string;
  /** With every one of these lists, of each of which one skill is enough. */
  readonly yearsOf: (years: number, lists: readonly (readonly string[])[]) => string;
  readonly inJobs: (months: number) => string;
  readonly inJobsWith: (months: number, skills: readonly string[]) => string;
  /** In jobs that show what is asked for, and in all. */
  readonly inRelevantJobs: (months: number, all: number) => string;
  readonly inNoRelevantJob: (all: number) => string;
  readonly noJobWith: (skills: readonly string[], all: number) => string;
  readonly hybridIn: (place: string) => string;
  readonly onSiteIn: (place: string) => string;
  /** Remote for those who live there; one country or several. */
  readonly remoteIn: (place: string) => string;
  readonly wouldMove: (place: string) => string;
  readonly moves: string;
  readonly sameCountry: (place: string) => string;
  readonly permit: string;
  readonly clearance: string;
};

/** Lists that are all asked for in words, each joined by `or`: "SQL and (Python or R)". */
export function joinLists(
  lists: readonly (readonly string[])[],
  join: (words: readonly string[], link: string) => string,
  [and, or]: readonly [string, string],
): string {
  const said = lists.map((list) => (list.length > 1 && lists.length > 1 ? `(${join(list, or)})` : join(list, or)));
  return join(said, and);
}
