import { toHalfYears } from '../../resume/profile/date-ranges';
import { type ConstraintSentences, joinLists } from '../constraint-sentences';
import { joinWords } from './words';

const DEGREES = {
  associate: 'Associate Degree',
  bachelor: 'Bachelor',
  master: 'Master',
  doctorate: 'Promotion',
} as const;

/** What is demanded beside skills, in German. */
export const constraints: ConstraintSentences = {
  degree: (level, isFlexible) => `${DEGREES[level]}${isFlexible ? ' oder gleichwertige Erfahrung' : ''}`,
  years: (years) => `${sayYears(years)} Berufserfahrung`,
  yearsOf: (years, lists) => `${sayYears(years)} mit ${joinLists(lists, joinWords, ['und', 'oder'])}`,
  inJobs: (months) => `${formatTime(months)} in datierten Stellen`,
  inJobsWith: (months, skills) => `${formatTime(months)} in datierten Stellen, die ${joinWords(skills, 'oder')} zeigen`,
  inRelevantJobs: (months, all) => {
    const [time, sum] = [formatTime(months), formatTime(all)];
    return time === sum
      ? `${time} in datierten Stellen`
      : `${time} in datierten Stellen, die Verlangtes zeigen, insgesamt ${sum}`;
  },
  inNoRelevantJob: (all) => `Keine datierte Stelle zeigt Verlangtes; datierte Stellen insgesamt: ${sayTime(all)}`,
  noJobWith: (skills, all) =>
    `Keine datierte Stelle zeigt ${joinWords(skills, 'oder')}; datierte Stellen insgesamt: ${sayTime(all)}`,
  hybridIn: (place) => `Hybrid in ${place}`,
  onSiteIn: (place) => `Vor Ort in ${place}`,
  remoteIn: (place) => `Remote: ${place}`,
  wouldMove: (place) => `${place}, bereit umzuziehen`,
  moves: 'Bereit umzuziehen',
  sameCountry: (place) => `${place}: dasselbe Land, ein anderer Ort`,
  permit: 'Arbeitserlaubnis',
  clearance: 'Sicherheitsfreigabe',
};

function sayYears(years: number): string {
  return `${years.toLocaleString('de')} ${years === 1 ? 'Jahr' : 'Jahre'}`;
}

/** The same where no preposition asks for the dative. */
function sayTime(months: number): string {
  return months < 12 ? 'unter ein Jahr' : formatTime(months);
}

/** In half years, never more than there are. */
function formatTime(months: number): string {
  return months < 12 ? 'unter einem Jahr' : sayYears(toHalfYears(months));
}
