import type { BenchmarkOutcome } from '../../lib/analysis';

/** Hours of a year of full-time work, as hourly pay is counted elsewhere. */
const HOURS = 2080;

/** For sorting by pay: dollars by the year first, then other currencies, then what nobody states. */
export function payRank(outcome: BenchmarkOutcome): number {
  if ('unavailable' in outcome) return -1;
  const year = outcome.period === 'hour' ? outcome.mid * HOURS : outcome.mid;
  // Amounts of different currencies do not compare, and no rate of exchange is known here.
  return outcome.currency === 'USD' ? year : 0;
}
