import type { PostedInBenchmark } from '../analysis';
import type { BenchmarkSentences } from '../sentences/benchmark-sentences';
import type { BenchmarkRequest } from './choose-benchmark';
import { describeDisagreement } from './describe-disagreement';
import { describePlace } from './describe-place';
import { isOneBand } from './pay-position';
import type { PayReading } from './pay-readings';
import { isPlaceAssumed } from './place-words';
import { countsMoreThanBase } from './rank-readings';

/** A chosen reading with the others, the posted pay beside it and what was asked for, and in what words it is told. */
export type BenchmarkChoice = {
  readonly chosen: PayReading;
  readonly others: readonly PayReading[];
  readonly posted: PostedInBenchmark | undefined;
  readonly request: BenchmarkRequest;
  readonly words: BenchmarkSentences;
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

function describeChoice({ chosen: { shown, scope }, words }: BenchmarkChoice): string {
  const { n, place, year } = shown;
  if (n !== undefined) return words.fromPostings(n, place, year ?? '');
  return words.fromArticle(scope === 'unstated' || scope === 'country' ? undefined : place, year);
}

/** What an article leaves unsaid about its figure. */
function describeGaps({ chosen: { shown }, words }: BenchmarkChoice): string | undefined {
  const { n, place, basis, openEnded } = shown;
  const [isAssumed, isBasisUnstated, isOpenEnded] = [
    isPlaceAssumed(place.label),
    basis === 'unstated',
    openEnded === true,
  ];
  if (n !== undefined || !(isAssumed || isBasisUnstated || isOpenEnded)) return undefined;
  return words.gaps({ ...(isAssumed ? { assumed: place } : {}), isBasisUnstated, isOpenEnded });
}

function describeBasis({ chosen: { shown }, request, words }: BenchmarkChoice): string | undefined {
  return countsMoreThanBase(shown.basis) ? words.extras(shown.basis, request.posted !== undefined) : undefined;
}

function describeLevel({ chosen, request, words }: BenchmarkChoice): string | undefined {
  const { level } = chosen.shown;
  const isPreferred = request.isLevelPreferred === true && level === request.level;
  if (isPreferred || request.level === 'all') return words.unstatedLevel(level, isPreferred);
  return level === request.level ? undefined : words.otherLevel(request.level, level);
}

function describeInternship({ chosen, request, words }: BenchmarkChoice): string | undefined {
  if (!request.isInternship || chosen.period === 'hour') return undefined;
  return words.internship(request.posted !== undefined);
}

function describePosted({ chosen, posted, request, words }: BenchmarkChoice): string | undefined {
  const { period, shown } = chosen;
  const stated = request.posted;
  if (!stated) return undefined;
  if (stated.currency !== shown.currency) return words.otherCurrency(stated.currency, shown.currency);
  if (!posted || stated.period === period) return undefined;
  const by = stated.period === 'year' || period === 'hour' ? 'hour' : stated.period;
  const { min, max } = posted;
  return words.counted(stated, { min, max, currency: stated.currency, period }, by);
}

function describeBand({ chosen, posted, words }: BenchmarkChoice): string | undefined {
  const { low = 0, high = 0, shown } = chosen;
  if (shown.n === undefined) return undefined;
  const isUnplaced = posted !== undefined && posted.position === undefined;
  return isUnplaced || isOneBand(low, high) ? words.oneBand(isUnplaced) : undefined;
}
