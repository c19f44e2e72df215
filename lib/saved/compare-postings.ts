import { convertPeriod } from '../salary/annual-pay';
import type { SavedRow } from './saved-posting';

/** How many postings stand side by side. */
export const MOST_COMPARED = 4;

/** A range over a year. */
type YearlyRange = { readonly min: number; readonly max: number };

/** Pay of one posting over a year: what it offers and what its role pays, where they are in the scale's currency. */
export type PayComparison = { readonly posted?: YearlyRange; readonly role?: YearlyRange & { readonly mid: number } };

/** The currency that most of the postings' pay is in, the first where two are; undefined where none has any. */
export function chooseCurrency(rows: readonly SavedRow[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { pay, benchmark } of rows) {
    for (const currency of new Set([pay?.currency, benchmark?.currency])) {
      if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Pay of a posting as it can stand on a scale of one currency. */
export function comparePay({ pay, benchmark }: SavedRow, currency: string): PayComparison {
  const yearly = (amount: number, period: NonNullable<SavedRow['pay']>['period']) =>
    convertPeriod(amount, period, 'year');
  return {
    ...(pay?.currency === currency
      ? { posted: { min: yearly(pay.min, pay.period), max: yearly(pay.max, pay.period) } }
      : {}),
    ...(benchmark?.currency === currency
      ? {
          role: {
            min: yearly(benchmark.low, benchmark.period),
            mid: yearly(benchmark.mid, benchmark.period),
            max: yearly(benchmark.high, benchmark.period),
          },
        }
      : {}),
  };
}
