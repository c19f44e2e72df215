import type { PayPeriod, PostedSalary } from '../analysis';
import { formatExact, formatRange } from './format-money';

const PER: Readonly<Record<PayPeriod, string>> = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
};

/** A period as it stands behind an amount: "a year", "an hour". */
export function formatPer(period: PayPeriod): string {
  return PER[period];
}

/** Posted pay as the posting states it, in its own currency and period and never rounded: "$60–$70 an hour". */
export function formatPosted({ min, max, currency, period }: PostedSalary): string {
  return `${formatRange(min, max, currency, formatExact)} ${PER[period]}`;
}
