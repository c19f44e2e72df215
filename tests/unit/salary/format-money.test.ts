import { describe, expect, it } from 'vitest';
import { formatMoney, formatRange } from '../../../lib/salary/format-money';

describe('formatMoney', () => {
  it.each([
    [150_000, 'USD', '$150k'],
    [62_500, 'GBP', '£62.5k'],
    [25.5, 'USD', '$25.50'],
    [40, 'USD', '$40'],
    [4_200_000, 'JPY', '¥4.2M'],
    [1_250_000, 'INR', '₹1.25M'],
    [9_500, 'EUR', '€9,500'],
  ])('%d %s reads %s', (amount, currency, text) => {
    expect(formatMoney(amount, currency)).toBe(text);
  });

  it('writes a range once when both ends read the same', () => {
    expect(formatRange(100_000, 140_000, 'USD')).toBe('$100k–$140k');
    expect(formatRange(100_000, 100_000, 'USD')).toBe('$100k');
  });
});
