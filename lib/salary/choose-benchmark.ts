import type { Benchmark, BenchmarkOutcome, BenchmarkSource, JobPosting, PostedSalary } from '../analysis';
import type { RoleSalaries } from '../knowledge/schemas';
import type { BenchmarkSentences } from '../sentences/benchmark-sentences';
import { describeBenchmark } from './describe-benchmark';
import { listPayOptions } from './pay-options';
import { extractPayReadings, type PayReading } from './pay-readings';
import { placePosted } from './place-posted';
import { type BenchmarkQuery, rankReadings } from './rank-readings';

/** What a benchmark is asked for; the names turn ISO codes and metro ids into display names. */
export type BenchmarkRequest = BenchmarkQuery &
  Pick<JobPosting, 'countries' | 'region' | 'isPlaceUnread'> & {
    readonly salaries: RoleSalaries | undefined;
    readonly posted?: PostedSalary;
    /** The pay of internships is not compared with that of jobs. */
    readonly isInternship?: boolean;
    /** True where the posting states no level and `level` is the one that the user prefers. */
    readonly isLevelPreferred?: boolean;
    readonly countryName: (country: string) => string;
    readonly metroName: (metro: string) => string;
    readonly words: BenchmarkSentences;
  };

/**
 * The best-supported reading of what a role pays, with all other readings beside it; figures of different basis are
 * never averaged. `unavailable` gives the reason when the knowledge base has no range for the role.
 */
export function chooseBenchmark(request: BenchmarkRequest): BenchmarkOutcome {
  const { salaries, words } = request;
  if (!salaries) return { unavailable: words.noFigures };
  const readings = extractPayReadings(salaries).map((each) => nameCountry(each, request));
  const [chosen, ...others] = rankReadings(readings, { ...request, country: chooseCountry(readings, request) });
  if (chosen?.isChoosable) return buildBenchmark(chosen, others, request);
  if (salaries.none !== undefined) return { unavailable: words.noSource(salaries.none) };
  return { unavailable: words.noRange(readings.some(({ isChoosable }) => isChoosable)) };
}

/** Of several countries the first with figures, one whose currency the posting pays in before the others. */
function chooseCountry(readings: readonly PayReading[], request: BenchmarkRequest): string | undefined {
  const { country, countries = [], posted } = request;
  if (country !== undefined) return country;
  const usable = rankReadings(readings, request).filter(({ isChoosable }) => isChoosable);
  const paid = usable.filter(({ shown }) => shown.currency === posted?.currency);
  const findFirst = (among: readonly PayReading[]) =>
    countries.find((each) => among.some(({ shown }) => shown.place.country === each));
  return findFirst(paid) ?? findFirst(usable);
}

function buildBenchmark(chosen: PayReading, others: readonly PayReading[], request: BenchmarkRequest): Benchmark {
  const { shown, period, low = 0, mid = 0, high = 0 } = chosen;
  const { currency, basis, level, place } = shown;
  const posted = placePosted(chosen, request);
  const sources: BenchmarkSource[] = [
    { ...shown, chosen: true },
    ...putVariedFirst([chosen, ...others]).map((other) => ({ ...other.shown, chosen: false })),
  ];
  const notes = describeBenchmark({ chosen, others, posted, request, words: request.words });
  const options = listPayOptions([chosen, ...others], chosen, request.countryName);
  return { currency, period, basis, level, place, low, mid, high, posted, sources, notes, options };
}

/** After the chosen reading the best of each other source and basis, then the rest: years of one data set say much the same. */
function putVariedFirst([chosen, ...others]: readonly [PayReading, ...PayReading[]]): PayReading[] {
  const keyOf = ({ shown }: PayReading) => `${shown.source} ${shown.basis}`;
  const seen = new Set([keyOf(chosen)]);
  const varied = others.filter((other) => !seen.has(keyOf(other)) && seen.add(keyOf(other)));
  return [...varied, ...others.filter((other) => !varied.includes(other))];
}

function nameCountry(reading: PayReading, { countryName }: BenchmarkRequest): PayReading {
  const { place, n } = reading.shown;
  if (n === undefined || !place.country) return reading;
  return { ...reading, shown: { ...reading.shown, place: { ...place, label: countryName(place.country) } } };
}
