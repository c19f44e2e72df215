import { expect, it } from 'vitest';
import { formatPosted } from '../../../lib/salary/format-posted';

it.each([
  [{ min: 120_000, max: 130_000, currency: 'USD', period: 'year' }, '$120k–$130k a year'],
  [{ min: 60, max: 70, currency: 'USD', period: 'hour' }, '$60–$70 an hour'],
  [{ min: 20, max: 20, currency: 'USD', period: 'hour' }, '$20 an hour'],
  [{ min: 132_450, max: 141_230, currency: 'CAD', period: 'year' }, 'CA$132,450–CA$141,230 a year'],
  [{ min: 500, max: 500, currency: 'GBP', period: 'day' }, '£500 a day'],
] as const)('%o reads "%s"', (salary, words) => {
  expect(formatPosted({ ...salary, text: 'as written' })).toBe(words);
});
