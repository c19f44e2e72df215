export type PayPeriod = 'year' | 'month' | 'week' | 'day' | 'hour';
export type PayBasis = 'base' | 'total' | 'base-and-equity' | 'unstated' | 'posted-range';
export type PayLevel = 'entry' | 'mid' | 'senior' | 'executive' | 'all';

export type Place = { readonly country?: string; readonly metro?: string };

/** One cited pay figure or percentile row that stands behind a benchmark or beside it. */
export type BenchmarkSource = {
  /** Id in `data/sources.json`. */
  readonly source: string;
  /** Line of an article; undefined for data sets. */
  readonly line?: number;
  readonly year?: string;
  readonly basis: PayBasis;
  readonly level: PayLevel;
  readonly place: Place & { readonly label: string };
  readonly currency: string;
  readonly period: PayPeriod;
  readonly min?: number;
  readonly max?: number;
  readonly openEnded?: boolean;
  readonly p10?: number;
  readonly p25?: number;
  readonly p50?: number;
  readonly p75?: number;
  readonly p90?: number;
  readonly n?: number;
  /** True for the reading that the benchmark's low, mid and high were taken from. */
  readonly chosen: boolean;
  readonly note?: string;
};

/** Where the middle of posted pay lies in a range that an article cites. */
export type PayRelation = 'below' | 'inside' | 'above';

/**
 * Posted pay in the currency and over the period of a benchmark. `position` is the percentile of its middle, 1 to 99,
 * among percentiles of data; `relation` stands instead beside a cited range; neither where one pay band dominates.
 */
export type PostedInBenchmark = {
  readonly min: number;
  readonly max: number;
  readonly position?: number;
  readonly relation?: PayRelation;
};

/** Between what figures of a role a reader can choose; each list holds what is shown, and most often more. */
export type PayOptions = {
  readonly levels: readonly PayLevel[];
  readonly places: readonly { readonly country: string; readonly label: string }[];
  readonly bases: readonly PayBasis[];
};

/** What a role pays at a level and place; `low` and `high` are p25 and p75, or the cited range. */
export type Benchmark = {
  readonly currency: string;
  readonly period: 'year' | 'hour';
  readonly basis: PayBasis;
  readonly level: PayLevel;
  readonly place: Place & { readonly label: string };
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Undefined where the posting states no pay, or pay that is not comparable: of another currency, country or kind. */
  readonly posted?: PostedInBenchmark;
  readonly sources: readonly BenchmarkSource[];
  readonly notes: readonly string[];
  readonly options: PayOptions;
};

/** Why a role has no benchmark, and the pay of a role of close work under its own name. */
export type NoBenchmark = {
  readonly unavailable: string;
  readonly nearest?: { readonly role: { readonly id: string; readonly name: string }; readonly benchmark: Benchmark };
};
export type BenchmarkOutcome = Benchmark | NoBenchmark;
