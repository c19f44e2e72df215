import type { DegreeLevel } from '../resume/profile/degree-level';

/** What constraints say, apart from how they are found. */
export const CONSTRAINT_WORDS = {
  degrees: {
    associate: 'Associate degree',
    bachelor: 'Bachelor’s degree',
    master: 'Master’s degree',
    doctorate: 'Doctorate',
  } satisfies Readonly<Record<DegreeLevel, string>>,
  degree: (degree: string, isFlexible: boolean) => `${degree}${isFlexible ? ' or equivalent experience' : ''}`,
  years: (years: number) => `${sayYears(years)} of experience`,
  yearsOf: (years: number, skills: readonly string[], isEither: boolean) =>
    `${sayYears(years)} with ${isEither ? joinNames(skills, 'or') : joinNames(skills, 'and')}`,
  /** `time` as `formatMonths` gives it. */
  inJobs: (time: string) => `${time} in dated jobs`,
  inJobsWith: (time: string, skills: readonly string[]) => `${time} in dated jobs that show ${joinNames(skills, 'or')}`,
  inRelevantJobs: (time: string, all: string) =>
    time === all ? `${time} in dated jobs` : `${time} in dated jobs that show what is asked for, ${all} in all`,
  noJobWith: (skills: readonly string[], all: string) => `${joinNames(skills, 'or')} in no dated job, ${all} in all`,
  hybridIn: (place: string) => `Hybrid in ${place}`,
  onSiteIn: (place: string) => `On site in ${place}`,
  wouldMove: (place: string) => `${place}, and open to moving`,
  moves: 'Open to moving',
  sameCountry: (place: string) => `${place}: the same country, another place`,
  permit: 'Permit to work',
  clearance: 'Security clearance',
} as const;

function sayYears(years: number): string {
  return `${years} ${years === 1 ? 'year' : 'years'}`;
}

function joinNames(names: readonly string[], link: string): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${link} ${names.at(-1)}` : (names[0] ?? '');
}
