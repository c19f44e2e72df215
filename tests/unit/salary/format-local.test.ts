import { describe, expect, test } from 'vitest';
import { ENGLISH_MONEY, formatLocal } from '../../../lib/salary/format-local';

const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('amounts as a language writes them', () => {
  test.each([
    ['de', 150_000, 'USD', '150.000 $'],
    ['de', 150_000, 'CAD', '150.000 CA$'],
    ['fr', 62_500, 'EUR', '62,5 k €'],
    ['fr', 25.5, 'USD', '25,5 $US'],
  ])('%s writes %d %s as %s', (locale, amount, currency, expected) => {
    expect(plain(formatLocal(locale).amount(amount, currency))).toBe(expected);
  });

  test('posted pay keeps its digits, and one amount is no range', () => {
    const { exact, range } = formatLocal('de');
    expect(plain(exact(132_450, 150_000, 'EUR')).replace(/ ?[–-] ?/, '–')).toBe('132.450–150.000 €');
    expect(plain(exact(132_450, 132_450, 'EUR'))).toBe('132.450 €');
    expect(plain(range(150_100, 150_200, 'EUR'))).toBe('150.000 €');
  });

  test.each(['', 'usd', 'EURO', '??', '$'])('what is no currency code (%j) stands as English has it', (currency) => {
    const { amount, range, exact } = formatLocal('de');
    expect(amount(10, currency)).toBe(ENGLISH_MONEY.amount(10, currency));
    expect(range(10, 20, currency)).toBe(ENGLISH_MONEY.range(10, 20, currency));
    expect(exact(10, 20, currency)).toBe(ENGLISH_MONEY.exact(10, 20, currency));
  });
});
