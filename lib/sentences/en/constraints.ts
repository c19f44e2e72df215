import { toHalfYears } from '../../resume/profile/date-ranges';
import { type ConstraintSentences, joinLists } from '../constraint-sentences';

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
  yearsOf: (years, lists) => `${sayYears(years)} with ${joinLists(lists, joinNames, ['and', 'or'])}`,
  inJobs: (months) => `${formatTime(months)} in dated jobs`,
  inJobsWith: (months, skills) => `${formatTime(months)} in dated jobs that show ${joinNames(skills, 'or')}`,
  inRelevantJobs: (months, all) => {
    const [time, sum] = [formatTime(months), formatTime(all)];
    return time === sum ? `${time} in dated jobs` : `${time} in dated jobs that show what is asked for, ${sum} in all`;
  },
  inNoRelevantJob: (all) => `No dated job shows what is asked for; all dated jobs: ${formatTime(all)}`,
  noJobWith: (skills, all) => `No dated job shows ${joinNames(skills, 'or')}; all dated jobs: ${formatTime(all)}`,
  hybridIn: (place) => `Hybrid in ${place}`,
  onSiteIn: (place) => `On site in ${place}`,
  remoteIn: (place) => `Remote within ${place}`,
  wouldMove: (place) => `${place}, and open to moving`,
  moves: 'Open to moving',
  sameCountry: (place) => `${place}: the same country, another place`,
  permit: 'Permit to work',
  clearance: 'Security clearance',
};

function sayYears(years: number): string {
  return `${years} ${years === 1 ? 'year' : 'years'}`;
}

/** In half years, never more than there are. */
function formatTime(months: number): string {
  return months < 12 ? 'under a year' : sayYears(toHalfYears(months));
}

function joinNames(names: readonly string[], link: string): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${link} ${names.at(-1)}` : (names[0] ?? '');
}
