import type { Benchmark, BenchmarkSource } from '../analysis';
import { convertPeriod } from './annual-pay';

const AMOUNTS = ['min', 'max', 'p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** Hourly amounts from here on are whole: cents would promise an exactness that a conversion has not. */
const WHOLE_FROM = 10;

/**
 * A benchmark over another period in the same currency, its sources and posted pay with it, in whole units; positions
 * stay.
 */
export function convertBenchmark(benchmark: Benchmark, period: Benchmark['period']): Benchmark {
  if (period === benchmark.period) return benchmark;
  const convert = (amount: number) => round(convertPeriod(amount, benchmark.period, period));
  const { low, mid, high, posted } = benchmark;
  return {
    ...benchmark,
    period,
    low: convert(low),
    mid: convert(mid),
    high: convert(high),
    posted: posted && { ...posted, min: convert(posted.min), max: convert(posted.max) },
    sources: benchmark.sources.map((source) => convertSource(source, period)),
  };
}

function convertSource(source: BenchmarkSource, period: Benchmark['period']): BenchmarkSource {
  const amounts = AMOUNTS.flatMap((name) => {
    const amount = source[name];
    return amount === undefined
      ? []
      : [[name, source.period === period ? amount : round(convertPeriod(amount, source.period, period))] as const];
  });
  return { ...source, ...Object.fromEntries(amounts), period };
}

function round(amount: number): number {
  return amount < WHOLE_FROM ? amount : Math.round(amount);
}
