import type { BenchmarkSource } from '../analysis';
import type { PayFigure, PayPercentiles, RoleSalaries } from '../knowledge/schemas';

/** One figure or percentile row of a role in the form in which it is shown, with what ranks it. */
export type PayReading = {
  readonly shown: Omit<BenchmarkSource, 'chosen'>;
  readonly low?: number;
  readonly mid?: number;
  readonly high?: number;
  /** False for conversions, example sums, floors, ladder steps and single employers: listed, never chosen. */
  readonly isChoosable: boolean;
  /** Latest year the figure is about; 0 when the source states none. */
  readonly latestYear: number;
};

/** Every reading of a role's pay, data sets first. */
export function extractPayReadings(salaries: RoleSalaries): PayReading[] {
  return [...salaries.percentiles.map(readPercentiles), ...salaries.figures.map(readFigure)];
}

function readPercentiles(row: PayPercentiles): PayReading {
  const { source, country, currency, years, level, n, p10, p25, p50, p75, p90, note } = row;
  return {
    shown: {
      source,
      year: years,
      basis: 'posted-range',
      level,
      place: { country, label: country },
      currency,
      period: 'year',
      p10,
      p25,
      p50,
      p75,
      p90,
      n,
      note,
    },
    low: p25,
    mid: p50,
    high: p75,
    isChoosable: true,
    latestYear: Number(years.slice(-4)),
  };
}

function readFigure(figure: PayFigure): PayReading {
  const { cite, year, basis, level, place, currency, period, min, max, openEnded, note, kind, levelLabel } = figure;
  const [first] = cite;
  const isRange = min !== undefined && max !== undefined;
  return {
    shown: {
      source: first?.source ?? 'unknown',
      line: first?.lines?.[0],
      year: year?.toString(),
      basis,
      level,
      place: { country: place.country, metro: place.metro, label: place.label },
      currency,
      period,
      min,
      max,
      openEnded,
      note,
    },
    low: min,
    mid: isRange ? (min + max) / 2 : undefined,
    high: max,
    isChoosable: isRange && kind === 'range' && place.scope !== 'employers' && levelLabel === undefined,
    latestYear: year ?? 0,
  };
}
