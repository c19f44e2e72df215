import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatCount, formatMoney, formatRange } from '../../../lib/salary/format-money';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('formatMoney', () => {
  it.each([
    [150_000, 'USD', '$150k'],
    [202_366, 'USD', '$202k'],
    [84_300, 'USD', '$84.3k'],
    [62_500, 'GBP', '£62.5k'],
    [25.5, 'USD', '$25.50'],
    [60.000_001, 'USD', '$60'],
    [40, 'USD', '$40'],
    [4_200_000, 'JPY', '¥4.2M'],
    [2_500.4, 'JPY', '¥2,500'],
    [1_250_000, 'INR', '₹1.25M'],
    [9_500, 'EUR', '€9,500'],
    [9_999.999, 'EUR', '€10k'],
    [999_999, 'USD', '$1M'],
    [1_500_000_000, 'IDR', 'IDR 1.5B'],
    [500_000, 'SEK', 'SEK 500k'],
    [-150_000, 'USD', '-$150k'],
  ])('%d %s reads %s', (amount, currency, text) => {
    expect(formatMoney(amount, currency)).toBe(text);
  });

  it.each([
    ['CAD', 'CA$120k'],
    ['AUD', 'A$120k'],
    ['NZD', 'NZ$120k'],
    ['SGD', 'S$120k'],
    ['HKD', 'HK$120k'],
    ['MXN', 'MX$120k'],
    ['BRL', 'R$120k'],
    ['CNY', 'CN¥120k'],
  ])('%s is never taken for the currency whose sign it shares', (currency, text) => {
    expect(formatMoney(120_000, currency)).toBe(text);
  });

  it('reads the same on a machine whose own tables of languages differ', () => {
    vi.stubGlobal('Intl', undefined);
    expect(formatMoney(120_000, 'CAD')).toBe('CA$120k');
    expect(formatMoney(9_500, 'XTS')).toBe('XTS 9,500');
  });
});

describe('formatRange', () => {
  it('writes a range once when both ends read the same', () => {
    expect(formatRange(100_000, 140_000, 'USD')).toBe('$100k–$140k');
    expect(formatRange(100_000, 100_000, 'USD')).toBe('$100k');
  });

  it('writes both ends alike', () => {
    expect(formatRange(9_000, 10_000, 'USD')).toBe('$9,000–$10,000');
    expect(formatRange(9_000, 12_500, 'SEK')).toBe('SEK 9,000–12,500');
  });

  it('writes a code once', () => {
    expect(formatRange(500_000, 600_000, 'SEK')).toBe('SEK 500k–600k');
  });
});

describe('formatCount', () => {
  it.each([
    [28, '28'],
    [1_402, '1,402'],
    [1_234_567, '1,234,567'],
  ])('%d reads %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });
});
