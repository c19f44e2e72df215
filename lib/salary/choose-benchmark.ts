import type { Benchmark, BenchmarkOutcome, BenchmarkSource, PostedSalary } from '../analysis';
import type { RoleSalaries } from '../knowledge/schemas';
import { convertPosted } from './annual-pay';
import { describeBenchmark } from './describe-benchmark';
import { findPosition, type PayCurve } from './pay-position';
import { extractPayReadings, type PayReading } from './pay-readings';
import { type BenchmarkQuery, rankReadings } from './rank-readings';

/** What a benchmark is asked for; `countryName` turns ISO codes into display names. */
export type BenchmarkRequest = BenchmarkQuery & {
  readonly salaries: RoleSalaries | undefined;
  readonly posted?: PostedSalary;
  readonly countryName: (country: string) => string;
};

/**
 * The best-supported reading of what a role pays, with all other readings beside it; figures of different basis are
 * never averaged. `unavailable` gives the reason when the knowledge base has no range for the role.
 */
export function chooseBenchmark(request: BenchmarkRequest): BenchmarkOutcome {
  const { salaries } = request;
  if (!salaries) return { unavailable: 'No pay figures are known for this role.' };
  const ranked = rankReadings(extractPayReadings(salaries), request).map((each) => nameCountry(each, request));
  const [chosen, ...others] = ranked;
  if (!chosen?.isChoosable) return { unavailable: salaries.none ?? 'No source gives a pay range for this role.' };
  return buildBenchmark(chosen, others, request);
}

function buildBenchmark(chosen: PayReading, others: readonly PayReading[], request: BenchmarkRequest): Benchmark {
  const { shown, low = 0, mid = 0, high = 0 } = chosen;
  const period = shown.period === 'hour' ? 'hour' : 'year';
  const { currency, basis, level, place } = shown;
  const posted = placePosted(chosen, period, request.posted);
  const sources: BenchmarkSource[] = [
    { ...shown, chosen: true },
    ...putVariedFirst([chosen, ...others]).map((other) => ({ ...other.shown, chosen: false })),
  ];
  const benchmark = { currency, period, basis, level, place, low, mid, high, posted, sources } as const;
  return { ...benchmark, notes: describeBenchmark(benchmark, request) };
}

/** After the chosen reading the best of each other source and basis, then the rest: years of one data set say much the same. */
function putVariedFirst([chosen, ...others]: readonly [PayReading, ...PayReading[]]): PayReading[] {
  const keyOf = ({ shown }: PayReading) => `${shown.source} ${shown.basis}`;
  const seen = new Set([keyOf(chosen)]);
  const varied = others.filter((other) => !seen.has(keyOf(other)) && seen.add(keyOf(other)));
  return [...varied, ...others.filter((other) => !varied.includes(other))];
}

function placePosted(
  chosen: PayReading,
  period: 'year' | 'hour',
  posted: PostedSalary | undefined,
): Benchmark['posted'] {
  if (!posted || posted.currency !== chosen.shown.currency) return undefined;
  const { min, max } = convertPosted(posted, period);
  const position = findPosition(curveOf(chosen), (min + max) / 2);
  return position === undefined ? undefined : { min, max, position };
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

function nameCountry(reading: PayReading, { countryName }: BenchmarkRequest): PayReading {
  const { place, n } = reading.shown;
  if (n === undefined || !place.country) return reading;
  return { ...reading, shown: { ...reading.shown, place: { ...place, label: countryName(place.country) } } };
}
