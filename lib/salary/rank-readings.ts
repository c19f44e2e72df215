import type { PayBasis, PayLevel } from '../analysis';
import type { PayReading } from './pay-readings';

/** What a benchmark is wanted for. */
export type BenchmarkQuery = {
  readonly level: PayLevel;
  readonly country?: string;
  readonly metro?: string;
  /** ISO 4217 of the figures that come first where there are none for the country. */
  readonly currency?: string;
  /** The basis that the user wants to see; undefined for the best supported. */
  readonly basis?: PayBasis;
};

/** Rows with at least this many postings beat pooled years; below it the pooled row is steadier. */
const STEADY_SAMPLE = 50;

/**
 * Readings from the best supported down: the right country first, then the currency that was asked for, if any, then
 * the United States, whose figures are the most and the best known, then groups of the role alone before wider ones, then
 * the basis that was asked for, if any, then the right level, then percentiles of real
 * postings before ranges of articles, then the posting's own city, a whole country before tech hubs, base pay before
 * pay with bonus and equity, then the newest. The figures of another city are listed and never chosen.
 */
export function rankReadings(readings: readonly PayReading[], query: BenchmarkQuery): PayReading[] {
  return readings
    .map((reading) => (isOtherCity(reading, query) ? { ...reading, isChoosable: false } : reading))
    .map((reading, index) => ({ reading, index, rank: rankOf(reading, query) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || a.index - b.index)
    .map(({ reading }) => reading);
}

/** True for pay with bonus or equity in it, beside which base pay looks low. */
export function countsMoreThanBase(basis: PayBasis): basis is 'total' | 'base-and-equity' {
  return basis === 'total' || basis === 'base-and-equity';
}

function isOtherCity({ shown: { place } }: PayReading, { metro }: BenchmarkQuery): boolean {
  return place.metro !== undefined && place.metro !== metro;
}

function rankOf(reading: PayReading, query: BenchmarkQuery): number[] {
  const { shown, scope } = reading;
  return [
    reading.isChoosable ? 1 : 0,
    isWanted(shown.place.country, query.country),
    isWanted(shown.currency, query.currency),
    isWanted(shown.place.country, 'US'),
    reading.isWider ? 0 : 1,
    shown.basis === query.basis ? 1 : 0,
    levelRank(shown.level, query.level),
    shown.n === undefined ? 0 : 1,
    shown.n !== undefined && shown.n >= STEADY_SAMPLE ? 1 : 0,
    shown.place.metro !== undefined && shown.place.metro === query.metro ? 1 : 0,
    scope === 'hubs' || scope === 'remote' ? 0 : 1,
    countsMoreThanBase(shown.basis) ? 0 : 1,
    reading.latestYear,
    shown.year?.includes('-') ? 0 : 1,
    shown.n ?? 0,
  ];
}

function isWanted(value: string | undefined, wanted: string | undefined): number {
  return wanted !== undefined && value === wanted ? 1 : 0;
}

/** The wanted level, then all levels, then any other: a neighbouring level misleads more than an average does. */
function levelRank(level: PayLevel, wanted: PayLevel): number {
  if (level === wanted) return 2;
  return level === 'all' ? 1 : 0;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index === -1 ? 0 : (b[index] ?? 0) - (a[index] ?? 0);
}
