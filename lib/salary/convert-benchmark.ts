import type { Benchmark, BenchmarkSource } from '../analysis';
import { convertPeriod } from './annual-pay';

const AMOUNTS = ['min', 'max', 'p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** A benchmark over another period in the same currency, its sources and posted pay with it; positions stay. */
export function convertBenchmark(benchmark: Benchmark, period: Benchmark['period']): Benchmark {
  if (period === benchmark.period) return benchmark;
  const convert = (amount: number) => convertPeriod(amount, benchmark.period, period);
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
    return amount === undefined ? [] : [[name, convertPeriod(amount, source.period, period)] as const];
  });
  return { ...source, ...Object.fromEntries(amounts), period };
}
