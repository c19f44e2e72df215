import type { PayRelation, PostedInBenchmark } from '../analysis';
import { convertPosted } from './annual-pay';
import type { BenchmarkRequest } from './choose-benchmark';
import type { PayStanding } from './describe-position';
import { isOwnCountry } from './own-country';
import { findPosition, isOneBand, type PayCurve } from './pay-position';
import type { PayReading } from './pay-readings';
import { countsMoreThanBase } from './rank-readings';

/**
 * Posted pay over the period of a reading, with where its middle lies in it; undefined where the posting states no
 * pay, pays in another currency, is not of the reading's country, or pays for something else than the reading counts.
 */
export function placePosted(chosen: PayReading, request: BenchmarkRequest): PostedInBenchmark | undefined {
  const { posted } = request;
  if (!posted || posted.currency !== chosen.shown.currency || !isSameKind(chosen, request)) return undefined;
  if (!isOwnCountry({ ...request, salary: posted }, chosen.shown)) return undefined;
  const { min, max } = convertPosted(posted, chosen.period);
  return { min, max, ...findStanding(chosen, (min + max) / 2) };
}

/** Base pay of a job on both sides: neither bonus and equity nor internships. */
function isSameKind({ shown, period }: PayReading, { isInternship }: BenchmarkRequest): boolean {
  return !countsMoreThanBase(shown.basis) && !(isInternship && period === 'year');
}

function findStanding(chosen: PayReading, middle: number): PayStanding {
  if (chosen.shown.n === undefined) return { relation: findRelation(chosen, middle) };
  const { low = 0, high = 0 } = chosen;
  const position = isOneBand(low, high) ? undefined : findPosition(curveOf(chosen), middle);
  return position === undefined ? {} : { position };
}

function findRelation({ low = 0, high = 0, shown }: PayReading, amount: number): PayRelation {
  if (amount < low) return 'below';
  return amount > high && !shown.openEnded ? 'above' : 'inside';
}

function curveOf({ shown, low, mid, high }: PayReading): PayCurve {
  const points = [
    { percentile: 10, amount: shown.p10 },
    { percentile: 25, amount: low },
    { percentile: 50, amount: mid },
    { percentile: 75, amount: high },
    { percentile: 90, amount: shown.p90 },
  ];
  return points.flatMap(({ percentile, amount }) => (amount === undefined ? [] : [{ percentile, amount }]));
}
