import { namePlace } from '../../salary/place-words';
import type { PayWords } from './page-words';

type Place = { readonly country?: string; readonly label: string };

/** From here on thousands are rounded to three figures, as `formatMoney` does. */
const BIG = 10_000;

/** Amounts as a language writes them: "150.000 $", "150–220 k €". Figures of benchmarks are rounded, posted ones are not. */
export function formatLocal(locale: string): Pick<PayWords, 'money' | 'range' | 'exact'> {
  return {
    money: (amount, currency) => round(locale, amount, currency).format(amount),
    range: (low, high, currency) => round(locale, high, currency).formatRange(low, high),
    exact: (min, max, currency) => {
      const digits = Number.isInteger(min) && Number.isInteger(max) ? 0 : 2;
      const format = new Intl.NumberFormat(locale, {
        ...money(currency),
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      return format.formatRange(min, max);
    },
  };
}

/** A whole number as a language writes it. */
export function formatLocalCount(locale: string, count: number): string {
  return Math.round(count).toLocaleString(locale);
}

/** The place of a pay figure: a country by its name in the language, anything finer as the source names it. */
export function nameLocalPlace(locale: string, { country, label }: Place): string {
  const english = country && nameCountry('en', country);
  return english === label && country ? nameCountry(locale, country) : namePlace(label);
}

/** A country's name in the language; the code itself where it is none. */
export function nameCountry(locale: string, country: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region', style: 'short' }).of(country) ?? country;
  } catch {
    return country;
  }
}

function money(currency: string): Intl.NumberFormatOptions {
  return { style: 'currency', currency, currencyDisplay: 'narrowSymbol' };
}

function round(locale: string, amount: number, currency: string): Intl.NumberFormat {
  const big: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 3 };
  return new Intl.NumberFormat(locale, {
    ...money(currency),
    ...(Math.abs(amount) >= BIG ? big : { maximumFractionDigits: 2, minimumFractionDigits: 0 }),
  });
}
