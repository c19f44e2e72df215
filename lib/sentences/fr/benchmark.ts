import type { PayLevel } from '../../analysis';
import { formatLocal } from '../../salary/format-local';
import { FRENCH_PAY_LEVELS } from '../../salary/local-levels';
import { FRENCH_PERIODS as PER } from '../../salary/local-periods';
import type { BenchmarkSentences, PayRange } from '../benchmark-sentences';
import { inCity, inCountry, inPlace } from './places';
import { joinWords, quote } from './words';

const money = formatLocal('fr');

const NO_GUIDE = 'n’indiquent rien des salaires sur place';

const COUNTED = {
  month: '12 mois',
  week: '52 semaines payées',
  day: '260 jours payés, 52 semaines de 5',
  hour: '2\u202f080 heures payées, 52 semaines de 40',
} as const;

const DIFFERENCES = { basis: 'ce qui est compté', place: 'le lieu', year: 'l’année' } as const;

/** What is said of a benchmark, in French. */
export const benchmark: BenchmarkSentences = {
  noRole:
    'Aucun métier de l’IA, du ML ou des données que connaît RoleLens n’est nommé ici\u202f: il n’y a rien à quoi comparer le salaire.',
  noFigures: 'Aucun chiffre de salaire n’est connu pour ce métier.',
  noRange: (isElsewhere) =>
    `Aucune source ne donne de fourchette de salaire pour ce métier${isElsewhere ? ' à cet endroit' : ''}.`,
  noSource: () => 'Aucune de nos sources ne donne de salaire pour ce métier.',
  fromPostings: (n, place, years) =>
    `La moitié centrale de ${n.toLocaleString('fr')} salaires publiés ${inPlace(place)}, ${years.replace('-', ' à ')}.`,
  fromArticle: (place, year) => {
    const where = place ? ` pour les salaires ${inPlace(place)},` : '';
    const when = year === undefined ? '' : ` de ${year}`;
    return `Une fourchette${where} tirée d’un seul article${when}\u202f; son milieu est à égale distance des deux bouts, ce n’est pas une médiane.`;
  },
  gaps: ({ assumed, isBasisUnstated, isOpenEnded }) => {
    const gaps = [
      assumed && `ne nomme aucun pays (le salaire est lu comme versé ${inPlace(assumed)})`,
      isOpenEnded && 'laisse le haut ouvert',
      isBasisUnstated && 'ne dit pas si prime et actions sont comptées',
    ];
    return `L’article ${joinWords(gaps.filter((gap) => typeof gap === 'string'))}.`;
  },
  extras: (basis, isPosted) => {
    const counted = basis === 'total' ? 'salaire de base, prime et actions' : 'salaire de base et actions';
    const compared = isPosted ? ' Le salaire publié ne leur est pas comparé.' : '';
    return `Ces chiffres comptent ensemble ${counted}\u202f: le salaire de base seul est plus bas.${compared}`;
  },
  ofSeveral: (place) => `L’offre nomme plusieurs pays\u202f: ces chiffres portent sur les salaires ${inPlace(place)}.`,
  ofNoneOfSeveral: (place) =>
    `L’offre nomme plusieurs pays et il n’y a de chiffres pour aucun d’eux\u202f: ceux-ci portent sur les salaires ${inPlace(place)} et ${NO_GUIDE}.`,
  ofRegion: (region, place) =>
    `L’offre nomme une région, ${quote(region)}, et aucun pays\u202f: ces chiffres portent sur les salaires ${inPlace(place)} et n’indiquent rien des salaires ailleurs.`,
  ofUnread: (place, wanted) => {
    const whose = wanted?.isPaid ? 'la devise de l’offre' : 'la devise que vous préférez';
    const why = wanted ? ` en ${wanted.currency}, ${whose}` : '';
    return `L’offre ne nomme aucun pays qui ait pu être lu\u202f: les chiffres portent sur les salaires ${inPlace(place)}${why}.`;
  },
  ofAbroad: ({ id }, place, hasParts) =>
    hasParts
      ? `Pas de fourchette pour l’ensemble des salaires ${inCountry(id)}\u202f: ces chiffres portent sur ceux versés ${inPlace(place)} et ${NO_GUIDE}.`
      : `Pas de chiffres sur les salaires ${inCountry(id)}\u202f: ceux-ci portent sur les salaires ${inPlace(place)} et ${NO_GUIDE}.`,
  notCityAlone: (country, metro) =>
    `Les chiffres portent sur l’ensemble des salaires ${inCountry(country.id)}, pas sur ceux ${inCity(metro)} seulement.`,
  unstatedLevel: (shown, isPreferred) =>
    `L’offre n’indique pas de niveau\u202f: les chiffres sont pour ${nameLevel(shown)}${isPreferred ? ', que vous préférez' : ''}.`,
  otherLevel: (asked, shown) =>
    `Pas de chiffres pour ${nameLevel(asked)}${shown === 'all' ? ' seul' : ''}\u202f: ceux-ci sont pour ${nameLevel(shown)}.`,
  internship: (isPosted) =>
    `Ces chiffres concernent des emplois, pas un stage${isPosted ? '\u202f; le salaire publié ne leur est donc pas comparé' : ''}.`,
  otherCurrency: (posted, shown) => `L’offre paie en ${posted}\u202f; le montant n’est pas converti en ${shown}.`,
  counted: ({ min, max, currency, period }, as, by) =>
    `Le salaire publié, ${money.exact(min, max, currency)} ${PER[period]}, compte ici comme ${formatPay(as)}\u202f: ${COUNTED[by]}.`,
  oneBand: (isUnplaced) =>
    `Une seule fourchette domine ces chiffres\u202f: beaucoup des offres donnent le même salaire${isUnplaced ? ', et le salaire publié ne reçoit donc pas de centile' : ''}.`,
  disagreement: (range, isOne, differences) => {
    const subject = isOne ? 'Un autre chiffre pour ce niveau donne' : 'D’autres chiffres pour ce niveau donnent';
    const by = joinWords(differences.map((each) => DIFFERENCES[each]));
    const differ = `\u202f; ${isOne ? 'il en diffère' : 'ils en diffèrent'} par ${by}`;
    return `${subject} ${formatPay(range)}${differences.length > 0 ? differ : ''}.`;
  },
};

function nameLevel(level: PayLevel): string {
  return level === 'all' ? 'tous les niveaux' : `le niveau ${FRENCH_PAY_LEVELS[level]}`;
}

function formatPay({ min, max, currency, period }: PayRange): string {
  const range = money.range(min, max, currency);
  return period === undefined ? range : `${range} ${PER[period]}`;
}
