import type { Benchmark, BenchmarkOutcome, PostedSalary } from '../../../lib/analysis';
import { type BenchmarkRequest, chooseBenchmark } from '../../../lib/salary/choose-benchmark';
import { en } from '../../../lib/sentences/en';
import { buildSalaries } from '../../builders/pay';

const NAMES: Record<string, string> = {
  US: 'United States',
  GB: 'United Kingdom',
  DE: 'Germany',
  london: 'London',
  manchester: 'Manchester',
};

export const DOLLARS: PostedSalary = { min: 150_000, max: 150_000, currency: 'USD', period: 'year', text: '$150k' };
export const LONDON = { label: 'London, UK', country: 'GB', metro: 'london', scope: 'metro' } as const;
export const UNSTATED = { label: 'United States (not stated)', country: 'US', scope: 'unstated' } as const;

/** What `chooseBenchmark` answers for a US job of no stated level unless overridden. */
export function askBenchmark(overrides: Partial<BenchmarkRequest>): BenchmarkOutcome {
  return chooseBenchmark({
    salaries: buildSalaries(),
    level: 'all',
    country: 'US',
    countryName: (id) => NAMES[id] ?? id,
    metroName: (id) => NAMES[id] ?? id,
    words: en.benchmark,
    ...overrides,
  });
}

/** The same where there is a benchmark. */
export function choose(overrides: Partial<BenchmarkRequest>): Benchmark {
  const outcome = askBenchmark(overrides);
  if ('unavailable' in outcome) throw new Error(outcome.unavailable);
  return outcome;
}
