import type { Difference } from '../sentences/benchmark-sentences';
import type { BenchmarkChoice } from './describe-benchmark';
import type { PayReading } from './pay-readings';
import { sayPlace } from './place-words';

/** Figures that stay within a tenth of the benchmark's ends agree with it. */
const TENTH = 0.1;

/** What other figures of the same country, currency, period and level say, where they reach further than the benchmark. */
export function describeDisagreement({ chosen, others, words }: BenchmarkChoice): string | undefined {
  const same = others.filter((other) => isComparable(other, chosen));
  const lowest = Math.min(...same.map(({ low = Number.NaN }) => low));
  const highest = Math.max(...same.map(({ high = Number.NaN }) => high));
  const { low = 0, high = 0 } = chosen;
  if (same.length === 0 || (lowest >= low * (1 - TENTH) && highest <= high * (1 + TENTH))) return undefined;
  const range = { min: lowest, max: highest, currency: chosen.shown.currency };
  return words.disagreement(range, same.length === 1, listDifferences(chosen, same));
}

function isComparable(other: PayReading, { shown, period }: PayReading): boolean {
  const { currency, level, place } = other.shown;
  return (
    other.isChoosable &&
    other.period === period &&
    currency === shown.currency &&
    level === shown.level &&
    place.country === shown.place.country
  );
}

function listDifferences(chosen: PayReading, others: readonly PayReading[]): Difference[] {
  const differs = (readTerm: (reading: PayReading) => unknown) =>
    others.some((other) => readTerm(other) !== readTerm(chosen));
  const terms: readonly (readonly [Difference, boolean])[] = [
    ['basis', differs(({ shown }) => shown.basis)],
    ['place', differs(({ shown }) => sayPlace(shown.place.label))],
    ['year', differs(({ shown }) => shown.year)],
  ];
  return terms.filter(([, isOther]) => isOther).map(([term]) => term);
}
