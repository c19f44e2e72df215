import type { BenchmarkChoice } from './describe-benchmark';
import { formatRange } from './format-money';
import { joinWords } from './join-words';
import type { PayReading } from './pay-readings';
import { sayPlace } from './place-words';

/** Figures that stay within a tenth of the benchmark's ends agree with it. */
const TENTH = 0.1;

/** What other figures of the same country, currency, period and level say, where they reach further than the benchmark. */
export function describeDisagreement({ chosen, others }: BenchmarkChoice): string | undefined {
  const same = others.filter((other) => isComparable(other, chosen));
  const lowest = Math.min(...same.map(({ low = Number.NaN }) => low));
  const highest = Math.max(...same.map(({ high = Number.NaN }) => high));
  const { low = 0, high = 0 } = chosen;
  if (same.length === 0 || (lowest >= low * (1 - TENTH) && highest <= high * (1 + TENTH))) return undefined;
  const range = formatRange(lowest, highest, chosen.shown.currency);
  const differences = listDifferences(chosen, same);
  const isOne = same.length === 1;
  const subject = isOne ? 'Another figure for this level says' : 'Other figures for this level say';
  const reason = differences && `; ${isOne ? 'it differs' : 'they differ'} in ${differences}`;
  return `${subject} ${range}${reason}.`;
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

function listDifferences(chosen: PayReading, others: readonly PayReading[]): string {
  const differs = (readTerm: (reading: PayReading) => unknown) =>
    others.some((other) => readTerm(other) !== readTerm(chosen));
  return joinWords(
    [
      differs(({ shown }) => shown.basis) && 'basis',
      differs(({ shown }) => sayPlace(shown.place.label)) && 'place',
      differs(({ shown }) => shown.year) && 'year',
    ].filter((word) => typeof word === 'string'),
  );
}
