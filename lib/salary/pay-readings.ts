import type { BenchmarkSource } from '../analysis';
import type { PayFigure, PayPercentiles, RoleSalaries } from '../knowledge/schemas';
import { convertPeriod } from './annual-pay';

/** One figure or percentile row of a role in the form in which it is shown, with what ranks it. */
export type PayReading = {
  readonly shown: Omit<BenchmarkSource, 'chosen'>;
  /** What `low`, `mid` and `high` are over: pay by the day, week or month is counted as a year's. */
  readonly period: 'year' | 'hour';
  readonly low?: number;
  readonly mid?: number;
  readonly high?: number;
  /** What kind of place the figure holds for. */
  readonly scope: PayFigure['place']['scope'];
  /** False for groups of mostly other jobs, conversions, example sums, floors, ladder steps and single employers: listed, never chosen. */
  readonly isChoosable: boolean;
  /** True where it holds people of other roles too. */
  readonly isWider: boolean;
  /** Latest year the figure is about; 0 when the source states none. */
  readonly latestYear: number;
};

/** Every reading of a role's pay, data sets first. */
export function extractPayReadings(salaries: RoleSalaries): PayReading[] {
  return [...salaries.percentiles.map(readPercentiles), ...salaries.figures.map(readFigure)];
}

function readPercentiles(row: PayPercentiles): PayReading {
  const { source, country, currency, years, level, n, p10, p25, p50, p75, p90, note, population } = row;
  const place = { country, label: country };
  const percentiles = { p10, p25, p50, p75, p90 };
  return {
    shown: {
      source,
      year: years,
      basis: 'posted-range',
      level,
      place,
      currency,
      period: 'year',
      ...percentiles,
      n,
      note,
    },
    period: 'year',
    low: p25,
    mid: p50,
    high: p75,
    scope: 'country',
    isChoosable: population !== 'other',
    isWider: population !== undefined,
    latestYear: Number(years.slice(-4)),
  };
}

function readFigure(figure: PayFigure): PayReading {
  const { cite, year, basis, level, place, currency, period, min, max, openEnded, note, kind, levelLabel } = figure;
  const [first] = cite;
  const isRange = min !== undefined && max !== undefined;
  const { country, metro, label, scope } = place;
  const comparable = period === 'hour' ? 'hour' : 'year';
  const convert = (amount: number) => convertPeriod(amount, period, comparable);
  const [low, high] = isRange ? [convert(min), convert(max)] : [undefined, undefined];
  return {
    shown: {
      source: first?.source ?? 'unknown',
      line: first?.lines?.[0],
      year: year?.toString(),
      basis,
      level,
      place: { country, metro, label },
      currency,
      period,
      min,
      max,
      openEnded,
      note,
    },
    period: comparable,
    low,
    mid: low === undefined || high === undefined ? undefined : (low + high) / 2,
    high,
    scope,
    isWider: false,
    isChoosable: isRange && kind === 'range' && scope !== 'employers' && levelLabel === undefined,
    latestYear: year ?? 0,
  };
}
