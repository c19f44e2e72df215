import type { Benchmark, BenchmarkSource } from '../analysis';
import type { BenchmarkRequest } from './choose-benchmark';
import { formatRange } from './format-money';

/** The sentences a reader needs to trust or doubt a benchmark: why this reading, what was converted, who disagrees. */
export function describeBenchmark(benchmark: Omit<Benchmark, 'notes'>, request: BenchmarkRequest): string[] {
  return [
    describeChoice(benchmark),
    describePlace(benchmark, request),
    describeLevel(benchmark, request),
    describePosted(benchmark, request),
    describeDisagreement(benchmark),
  ].filter((note) => note !== undefined);
}

function describeChoice({ sources: [chosen], place }: Omit<Benchmark, 'notes'>): string {
  if (chosen?.n !== undefined) {
    return `Middle half of ${chosen.n.toLocaleString('en-US')} posted salaries, ${place.label}, ${chosen.year}.`;
  }
  return 'A range cited from one article; its middle is the midpoint of the range, not a median.';
}

function describePlace({ place }: Omit<Benchmark, 'notes'>, { country, countryName }: BenchmarkRequest) {
  if (country === undefined)
    return 'The posting names no country that could be read: figures are for the United States.';
  if (place.country === country) return undefined;
  return `No figures for ${countryName(country)}: these are for ${place.label} and are no guide to local pay.`;
}

function describeLevel({ level }: Omit<Benchmark, 'notes'>, request: BenchmarkRequest) {
  if (request.level === 'all') return 'The posting states no level: figures are for all levels.';
  if (level === request.level) return undefined;
  return level === 'all'
    ? `No figures for ${request.level} level alone: these are for all levels.`
    : `No figures for ${request.level} level: these are for ${level} level.`;
}

function describePosted({ posted, currency, period }: Omit<Benchmark, 'notes'>, request: BenchmarkRequest) {
  const stated = request.posted;
  if (!stated) return undefined;
  if (stated.currency !== currency)
    return `The posting pays in ${stated.currency}; it is not converted to ${currency}.`;
  if (!posted || stated.period === period) return undefined;
  return `Posted pay per ${stated.period} is compared per ${period} (2,080 working hours, 260 days, 52 weeks a year).`;
}

function describeDisagreement({ sources, currency, level, low, high }: Omit<Benchmark, 'notes'>) {
  const same = sources.filter((each) => isComparable(each, currency, level));
  const lows = same.map((each) => each.min ?? low);
  const highs = same.map((each) => each.max ?? high);
  const [lowest, highest] = [Math.min(low, ...lows), Math.max(high, ...highs)];
  if (same.length === 0 || (lowest >= low * 0.9 && highest <= high * 1.1)) return undefined;
  return `Other sources for this level say ${formatRange(lowest, highest, currency)}; they differ in basis, place and year.`;
}

function isComparable(source: BenchmarkSource, currency: string, level: string): boolean {
  return (
    !source.chosen &&
    source.n === undefined &&
    source.currency === currency &&
    source.level === level &&
    source.period === 'year'
  );
}
