import type { PayLevel } from '../../analysis';
import { formatCount, formatRange } from '../../salary/format-money';
import { formatPer, formatPosted } from '../../salary/format-posted';
import { joinWords } from '../../salary/join-words';
import { sayName, sayPlace } from '../../salary/place-words';
import type { BenchmarkSentences, PayRange } from '../benchmark-sentences';

const NO_GUIDE = 'are no guide to local pay';

/** What a year of each period is counted as. */
const COUNTED = {
  month: '12 months',
  week: '52 paid weeks',
  day: '260 paid days, 52 weeks of 5',
  hour: '2,080 paid hours, 52 weeks of 40',
} as const;

/** What is said of a benchmark, in English. */
export const benchmark: BenchmarkSentences = {
  noRole: 'No AI, ML or data role that RoleLens knows is named here, so there is nothing to compare the pay with.',
  noFigures: 'No pay figures are known for this role.',
  noRange: (isElsewhere) => `No source gives a pay range for this role${isElsewhere ? ' in this place' : ''}.`,
  noSource: (said) => said,
  fromPostings: (n, { label }, years) =>
    `Middle half of ${formatCount(n)} posted salaries in ${sayPlace(label)}, ${years.replace('-', ' to ')}.`,
  fromArticle: (place, year) => {
    const where = place ? ` for ${sayPlace(place.label)},` : '';
    const when = year === undefined ? '' : ` of ${year}`;
    return `A range${where} cited from one article${when}; its middle is the midpoint of the range, not a median.`;
  },
  gaps: ({ assumed, isBasisUnstated, isOpenEnded }) => {
    const gaps = [
      assumed && `names no country (it is read as pay in ${sayPlace(assumed.label)})`,
      isBasisUnstated && 'does not say whether bonus and equity count',
      isOpenEnded && 'leaves the upper end open',
    ];
    return `The article ${joinWords(gaps.filter((gap) => typeof gap === 'string'))}.`;
  },
  extras: (basis, isPosted) => {
    const counted = basis === 'total' ? 'base pay, bonus and equity' : 'base pay and equity';
    const compared = isPosted ? ' The posted pay is not compared with them.' : '';
    return `These figures count ${counted} together, so base pay alone is lower.${compared}`;
  },
  ofSeveral: ({ label }) => `The posting names several countries: these figures are for ${sayPlace(label)}.`,
  ofNoneOfSeveral: ({ label }) =>
    `The posting names several countries and there are no figures for any of them: these are for ${sayPlace(label)} and ${NO_GUIDE}.`,
  ofRegion: (region, { label }) =>
    `The posting names a region, “${region}”, and no country: these figures are for ${sayPlace(label)} and are no guide to pay elsewhere.`,
  ofUnread: ({ label }, wanted) => {
    const why = wanted ? `, in ${wanted.currency}, ${wanted.isPaid ? 'in which it pays' : 'which you prefer'}` : '';
    return `The posting names no country that could be read: figures are for ${sayPlace(label)}${why}.`;
  },
  ofAbroad: ({ name }, { label }, hasParts) =>
    hasParts
      ? `No range for ${sayName(name)} as a whole: these figures are for ${sayPlace(label)} and ${NO_GUIDE}.`
      : `No figures for ${sayName(name)}: these are for ${sayPlace(label)} and ${NO_GUIDE}.`,
  notCityAlone: (country, metro) =>
    `Figures are for all of ${sayName(country.name)}, not for ${sayName(metro.name)} alone.`,
  unstatedLevel: (shown, isPreferred) =>
    `The posting states no level: figures are for ${nameLevel(shown)}${isPreferred ? ', which you prefer' : ''}.`,
  otherLevel: (asked, shown) =>
    `No figures for ${asked} level${shown === 'all' ? ' alone' : ''}: these are for ${nameLevel(shown)}.`,
  internship: (isPosted) =>
    `These figures are for jobs, not for an internship${isPosted ? ', so the posted pay is not compared with them' : ''}.`,
  otherCurrency: (posted, shown) => `The posting pays in ${posted}; it is not converted to ${shown}.`,
  counted: (posted, as, by) => `Posted pay of ${formatPosted(posted)} counts as ${formatPay(as)} here: ${COUNTED[by]}.`,
  oneBand: (isUnplaced) =>
    `One pay band dominates these figures: many of the postings state the same pay${isUnplaced ? ', so the posted pay gets no percentile' : ''}.`,
  disagreement: (range, isOne, differences) => {
    const subject = isOne ? 'Another figure for this level says' : 'Other figures for this level say';
    const differ = `; ${isOne ? 'it differs' : 'they differ'} in ${joinWords(differences)}`;
    return `${subject} ${formatPay(range)}${differences.length > 0 ? differ : ''}.`;
  },
};

function nameLevel(level: PayLevel): string {
  return level === 'all' ? 'all levels' : `${level} level`;
}

function formatPay({ min, max, currency, period }: PayRange): string {
  const range = formatRange(min, max, currency);
  return period === undefined ? range : `${range} ${formatPer(period)}`;
}
