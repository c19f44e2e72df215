import type { Benchmark, BenchmarkSource } from '../../lib/analysis';

/** A pay figure as drawn: amounts in the benchmark's currency and period. */
export type PayBand = {
  readonly low: number;
  readonly high: number;
  readonly middle?: number;
  readonly outerLow?: number;
  readonly outerHigh?: number;
  /** The source says "or more". */
  readonly isOpen: boolean;
};

/** The band of one source; undefined when it states no amount. */
export function findBandOf(source: BenchmarkSource): PayBand | undefined {
  const isOpen = source.openEnded === true;
  if (source.p25 !== undefined && source.p75 !== undefined) {
    const { p25: low, p50: middle, p75: high, p10: outerLow, p90: outerHigh } = source;
    return { low, high, middle, outerLow, outerHigh, isOpen };
  }
  const low = source.min ?? source.p50 ?? source.max;
  const high = source.max ?? source.p50 ?? source.min;
  return low === undefined || high === undefined ? undefined : { low, high, isOpen };
}

/** True when the source can stand on the benchmark's scale without conversion. */
export function isOnScale(source: BenchmarkSource, benchmark: Benchmark): boolean {
  return (
    source.currency === benchmark.currency && source.period === benchmark.period && findBandOf(source) !== undefined
  );
}
