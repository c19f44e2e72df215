import { formatMonths } from '../../resume/profile/resume-structure';
import type { ConstraintSentences } from '../constraint-sentences';

const DEGREES = {
  associate: 'Associate degree',
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
  doctorate: 'Doctorate',
} as const;

/** What is demanded beside skills, in English. */
export const constraints: ConstraintSentences = {
  degree: (level, isFlexible) => `${DEGREES[level]}${isFlexible ? ' or equivalent experience' : ''}`,
  years: (years) => `${sayYears(years)} of experience`,
  yearsOf: (years, skills, isEither) => `${sayYears(years)} with ${joinNames(skills, isEither ? 'or' : 'and')}`,
  inJobs: (months) => `${formatMonths(months)} in dated jobs`,
  inJobsWith: (months, skills) => `${formatMonths(months)} in dated jobs that show ${joinNames(skills, 'or')}`,
  inRelevantJobs: (months, all) => {
    const [time, sum] = [formatMonths(months), formatMonths(all)];
    return time === sum ? `${time} in dated jobs` : `${time} in dated jobs that show what is asked for, ${sum} in all`;
  },
  noJobWith: (skills, all) => `${joinNames(skills, 'or')} in no dated job, ${formatMonths(all)} in all`,
  hybridIn: (place) => `Hybrid in ${place}`,
  onSiteIn: (place) => `On site in ${place}`,
  wouldMove: (place) => `${place}, and open to moving`,
  moves: 'Open to moving',
  sameCountry: (place) => `${place}: the same country, another place`,
  permit: 'Permit to work',
  clearance: 'Security clearance',
};

function sayYears(years: number): string {
  return `${years} ${years === 1 ? 'year' : 'years'}`;
}

function joinNames(names: readonly string[], link: string): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${link} ${names.at(-1)}` : (names[0] ?? '');
}
