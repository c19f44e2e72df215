import { formatExact, formatMoney, formatRange } from './format-money';

/** How a language writes amounts of a currency (ISO 4217). */
export type MoneyWords = {
  /** To three figures. */
  readonly amount: (amount: number, currency: string) => string;
  /** Both ends to three figures. */
  readonly range: (low: number, high: number, currency: string) => string;
  /** As it is stated: never rounded. */
  readonly exact: (min: number, max: number, currency: string) => string;
};

/** Amounts in English, as the printed record has them: "$150k". */
export const ENGLISH_MONEY: MoneyWords = {
  amount: formatMoney,
  range: (low, high, currency) => formatRange(low, high, currency),
  exact: (min, max, currency) => formatRange(min, max, currency, formatExact),
};

/** From here on thousands are rounded to three figures, as `formatMoney` does. */
const BIG = 10_000;

/** What a browser can write; a code from a damaged record may be anything. */
const CODE = /^[A-Z]{3}$/;

/**
 * Amounts as a language writes them: "150.000 $", "150–220 k €". Figures of benchmarks are rounded, posted ones are not;
 * what is no currency code stands as English has it.
 */
export function formatLocal(locale: string): MoneyWords {
  const choose = (currency: string, local: () => string, english: () => string) =>
    CODE.test(currency) ? local() : english();
  return {
    amount: (amount, currency) =>
      choose(
        currency,
        () => round(locale, amount, currency).format(amount),
        () => ENGLISH_MONEY.amount(amount, currency),
      ),
    range: (low, high, currency) =>
      choose(
        currency,
        () => formatBoth(round(locale, high, currency), low, high),
        () => ENGLISH_MONEY.range(low, high, currency),
      ),
    exact: (min, max, currency) =>
      choose(
        currency,
        () => formatBoth(state(locale, min, max, currency), min, max),
        () => ENGLISH_MONEY.exact(min, max, currency),
      ),
  };
}

function state(locale: string, min: number, max: number, currency: string): Intl.NumberFormat {
  const digits = Number.isInteger(min) && Number.isInteger(max) ? 0 : 2;
  return new Intl.NumberFormat(locale, {
    ...asMoney(currency),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** One amount where both read the same: a range of those would be told as "about". */
function formatBoth(format: Intl.NumberFormat, low: number, high: number): string {
  return format.format(low) === format.format(high) ? format.format(low) : format.formatRange(low, high);
}

/** With the sign that tells one dollar from another. */
function asMoney(currency: string): Intl.NumberFormatOptions {
  return { style: 'currency', currency, currencyDisplay: 'symbol' };
}

function round(locale: string, amount: number, currency: string): Intl.NumberFormat {
  const big: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 3 };
  return new Intl.NumberFormat(locale, {
    ...asMoney(currency),
    ...(Math.abs(amount) >= BIG ? big : { maximumFractionDigits: 2, minimumFractionDigits: 0 }),
  });
}
