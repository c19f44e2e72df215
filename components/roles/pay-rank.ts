import type { BenchmarkOutcome } from '../../lib/analysis';

/** Hours of a year of full-time work, as hourly pay is counted elsewhere. */
const HOURS = 2080;
/** More than any pay of a year, in any currency that roles are paid in. */
const AHEAD = 1e12;

/** For sorting by pay: that of the country asked for first, then dollars by the year, then the rest, then what nobody states. */
export function payRank(outcome: BenchmarkOutcome, country: string | undefined): number {
  if ('unavailable' in outcome) return -1;
  const year = outcome.period === 'hour' ? outcome.mid * HOURS : outcome.mid;
  if (country !== undefined && outcome.place.country === country) return AHEAD + year;
  // Amounts of different currencies do not compare, and no rate of exchange is known here.
  return outcome.currency === 'USD' ? year : 0;
}
