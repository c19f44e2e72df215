import { quantile } from './quantiles';

/** What a figure is held against. */
export type Target = {
  readonly limit: number;
  /** `most`: no more than the limit; `least`: no less. */
  readonly is: 'most' | 'least';
  /** Of time the best round where other work on the machine only ever adds, else the median. */
  readonly counts: 'median' | 'best';
  /** A time depends on the machine; a ratio, or a size, says the same on all of them. */
  readonly kind: 'time' | 'ratio' | 'size';
};

/** One thing that was measured. */
export type Figure = {
  readonly what: string;
  readonly unit: 'ms' | 'kB' | 'MB' | 'MB/s' | 'times';
  /** Of every round; empty where nothing could be measured, and the note says why. */
  readonly values: readonly number[];
  readonly target?: Target;
  /** Set where a method was stopped, so that the value is only known to be above or below. */
  readonly bound?: 'at least' | 'less than';
  readonly note?: string;
  /** Named where a sentence quotes the figure. */
  readonly quoted?: 'analysis' | 'popup' | 'script';
};

/** Takes as many rounds as are asked for and gives what they found. */
export type Measure = (rounds: number) => Promise<readonly Figure[]>;

/** The value that counts against the target; the median without one, `NaN` where nothing was measured. */
export function countFigure({ values, target }: Figure): number {
  if (target?.counts !== 'best') return quantile(values, 0.5);
  return values.length === 0 ? Number.NaN : target.is === 'most' ? Math.min(...values) : Math.max(...values);
}

/** Undefined without a target, false also where nothing was measured. */
export function isMet(figure: Figure): boolean | undefined {
  if (!figure.target) return undefined;
  const { limit, is } = figure.target;
  return is === 'most' ? countFigure(figure) <= limit : countFigure(figure) >= limit;
}
