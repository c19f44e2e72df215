import type { PostedInBenchmark } from '../analysis';
import type { BenchmarkRequest } from './choose-benchmark';
import { describeDisagreement } from './describe-disagreement';
import { describePlace } from './describe-place';
import { formatCount, formatRange } from './format-money';
import { formatPer, formatPosted } from './format-posted';
import { joinWords } from './join-words';
import { isOneBand } from './pay-position';
import type { PayReading } from './pay-readings';
import { isPlaceAssumed, sayPlace } from './place-words';
import { countsMoreThanBase } from './rank-readings';

/** A chosen reading with the others, the posted pay beside it and what was asked for. */
export type BenchmarkChoice = {
  readonly chosen: PayReading;
  readonly others: readonly PayReading[];
  readonly posted: PostedInBenchmark | undefined;
  readonly request: BenchmarkRequest;
};

/** The sentences a reader needs to trust or doubt a benchmark: why this reading, what was converted, who disagrees. */
export function describeBenchmark(choice: BenchmarkChoice): string[] {
  return [
    describeChoice(choice),
    describeGaps(choice),
    describeBasis(choice),
    describePlace(choice),
    describeLevel(choice),
    describeInternship(choice),
    describePosted(choice),
    describeBand(choice),
    describeDisagreement(choice),
  ].filter((note) => note !== undefined);
}

function describeChoice({ chosen: { shown, scope } }: BenchmarkChoice): string {
  const { n, place, year = '' } = shown;
  if (n !== undefined) {
    return `Middle half of ${formatCount(n)} posted salaries in ${sayPlace(place.label)}, ${year.replace('-', ' to ')}.`;
  }
  const where = scope === 'unstated' || scope === 'country' ? '' : ` for ${sayPlace(place.label)},`;
  const when = year === '' ? '' : ` of ${year}`;
  return `A range${where} cited from one article${when}; its middle is the midpoint of the range, not a median.`;
}

/** What an article leaves unsaid about its figure. */
function describeGaps({ chosen: { shown } }: BenchmarkChoice): string | undefined {
  const { n, place, basis, openEnded } = shown;
  if (n !== undefined) return undefined;
  const gaps = [
    isPlaceAssumed(place.label) && `names no country (it is read as pay in ${sayPlace(place.label)})`,
    basis === 'unstated' && 'does not say whether bonus and equity count',
    openEnded && 'leaves the upper end open',
  ].filter((gap) => typeof gap === 'string');
  return gaps.length === 0 ? undefined : `The article ${joinWords(gaps)}.`;
}

function describeBasis({ chosen: { shown }, request }: BenchmarkChoice): string | undefined {
  if (!countsMoreThanBase(shown.basis)) return undefined;
  const counted = shown.basis === 'total' ? 'base pay, bonus and equity' : 'base pay and equity';
  const compared = request.posted ? ' The posted pay is not compared with them.' : '';
  return `These figures count ${counted} together, so base pay alone is lower.${compared}`;
}

function describeLevel({ chosen, request }: BenchmarkChoice): string | undefined {
  const { level } = chosen.shown;
  const figures = level === 'all' ? 'all levels' : `${level} level`;
  if (request.isLevelPreferred && level === request.level) {
    return `The posting states no level: figures are for ${figures}, which you prefer.`;
  }
  if (request.level === 'all') return `The posting states no level: figures are for ${figures}.`;
  if (level === request.level) return undefined;
  const alone = level === 'all' ? ' alone' : '';
  return `No figures for ${request.level} level${alone}: these are for ${figures}.`;
}

function describeInternship({ chosen, request }: BenchmarkChoice): string | undefined {
  if (!request.isInternship || chosen.period === 'hour') return undefined;
  return `These figures are for jobs, not for an internship${request.posted ? ', so the posted pay is not compared with them' : ''}.`;
}

/** What a year of each period is counted as. */
const COUNTED = {
  month: '12 months',
  week: '52 paid weeks',
  day: '260 paid days, 52 weeks of 5',
  hour: '2,080 paid hours, 52 weeks of 40',
} as const;

function describePosted({ chosen, posted, request }: BenchmarkChoice): string | undefined {
  const { period, shown } = chosen;
  const stated = request.posted;
  if (!stated) return undefined;
  if (stated.currency !== shown.currency)
    return `The posting pays in ${stated.currency}; it is not converted to ${shown.currency}.`;
  if (!posted || stated.period === period) return undefined;
  const counted = COUNTED[stated.period === 'year' || period === 'hour' ? 'hour' : stated.period];
  const converted = `${formatRange(posted.min, posted.max, stated.currency)} ${formatPer(period)}`;
  return `Posted pay of ${formatPosted(stated)} counts as ${converted} here: ${counted}.`;
}

function describeBand({ chosen, posted }: BenchmarkChoice): string | undefined {
  const { low = 0, high = 0, shown } = chosen;
  if (shown.n === undefined) return undefined;
  const isUnplaced = posted !== undefined && posted.position === undefined;
  if (!isUnplaced && !isOneBand(low, high)) return undefined;
  const posting = isUnplaced ? ', so the posted pay gets no percentile' : '';
  return `One pay band dominates these figures: many of the postings state the same pay${posting}.`;
}
