import type { PayPeriod, PostedSalary } from '../analysis';

/**
 * Paid periods in a year of 52 weeks of 5 days of 8 hours: 2,080 hours. The US government divides yearly pay by 2,087
 * (5 U.S.C. 5504(b)), the mean over calendar years; the plain product is what a reader can check.
 */
const PER_YEAR: Readonly<Record<PayPeriod, number>> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };

/** An amount of one period as the same pay in another, in the same currency. */
export function convertPeriod(amount: number, from: PayPeriod, to: PayPeriod): number {
  return (amount * PER_YEAR[from]) / PER_YEAR[to];
}

/** Posted pay over another period; the words it was read from stay. */
export function convertPosted(salary: PostedSalary, to: PayPeriod): PostedSalary {
  const convert = (amount: number) => convertPeriod(amount, salary.period, to);
  return { ...salary, min: convert(salary.min), max: convert(salary.max), period: to };
}
