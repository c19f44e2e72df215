import { toHalfYears } from '../../resume/profile/date-ranges';
import { type ConstraintSentences, joinLists } from '../constraint-sentences';
import { joinWords } from './words';

const DEGREES = {
  associate: 'BTS, DUT ou équivalent',
  bachelor: 'Licence',
  master: 'Master',
  doctorate: 'Doctorat',
} as const;

/** What is demanded beside skills, in French. */
export const constraints: ConstraintSentences = {
  degree: (level, isFlexible) => `${DEGREES[level]}${isFlexible ? ' ou expérience équivalente' : ''}`,
  years: (years) => `${sayYears(years)} d’expérience`,
  yearsOf: (years, lists) => `${sayYears(years)} avec ${joinLists(lists, joinWords, ['et', 'ou'])}`,
  inJobs: (months) => `${formatTime(months)} dans des postes datés`,
  inJobsWith: (months, skills) => `${formatTime(months)} dans des postes datés qui montrent ${joinWords(skills, 'ou')}`,
  inRelevantJobs: (months, all) => {
    const [time, sum] = [formatTime(months), formatTime(all)];
    return time === sum
      ? `${time} dans des postes datés`
      : `${time} dans des postes datés qui montrent ce qui est demandé, ${sum} en tout`;
  },
  inNoRelevantJob: (all) =>
    `Aucun poste daté ne montre ce qui est demandé\u202f; ensemble des postes datés\u202f: ${formatTime(all)}`,
  noJobWith: (skills, all) =>
    `Aucun poste daté ne montre ${joinWords(skills, 'ou')}\u202f; ensemble des postes datés\u202f: ${formatTime(all)}`,
  hybridIn: (place) => `Hybride\u202f: ${place}`,
  onSiteIn: (place) => `Sur site\u202f: ${place}`,
  remoteIn: (place) => `À distance\u202f: ${place}`,
  wouldMove: (place) => `${place}, prêt à déménager`,
  moves: 'Prêt à déménager',
  sameCountry: (place) => `${place}\u202f: le même pays, un autre lieu`,
  permit: 'Permis de travail',
  clearance: 'Habilitation de sécurité',
};

function sayYears(years: number): string {
  return `${years.toLocaleString('fr')} ${years < 2 ? 'an' : 'ans'}`;
}

/** In half years, never more than there are. */
function formatTime(months: number): string {
  return months < 12 ? 'moins d’un an' : sayYears(toHalfYears(months));
}
