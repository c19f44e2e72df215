import { namePlace } from '../../salary/place-words';
import type { PayWords } from './page-words';

type Place = { readonly country?: string; readonly label: string };

/** From here on thousands are rounded to three figures, as `formatMoney` does. */
const BIG = 10_000;

/** Amounts as a language writes them: "150.000 $", "150–220 k €". Figures of benchmarks are rounded, posted ones are not. */
export function formatLocal(locale: string): Pick<PayWords, 'money' | 'range' | 'exact'> {
  return {
    money: (amount, currency) => round(locale, amount, currency).format(amount),
    range: (low, high, currency) => formatBoth(round(locale, high, currency), low, high),
    exact: (min, max, currency) => {
      const digits = Number.isInteger(min) && Number.isInteger(max) ? 0 : 2;
      const format = new Intl.NumberFormat(locale, {
        ...money(currency),
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      return formatBoth(format, min, max);
    },
  };
}

/** A whole number as a language writes it. */
export function formatLocalCount(locale: string, count: number): string {
  return Math.round(count).toLocaleString(locale);
}

/** The place of a pay figure: a country by its name in the language, anything finer as the source names it. */
export function nameLocalPlace(locale: string, { country, label }: Place): string {
  const isCountry = country !== undefined && nameCountry('en', country, 'long') === label;
  return isCountry ? nameCountry(locale, country, 'long') : namePlace(label);
}

/** A country's name in the language, a short form of it where there is one; the code itself where it is none. */
export function nameCountry(locale: string, country: string, style: 'short' | 'long' = 'short'): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region', style }).of(country) ?? country;
  } catch {
    return country;
  }
}

/** One amount where both read the same: a range of those would be told as "about". */
function formatBoth(format: Intl.NumberFormat, low: number, high: number): string {
  return format.format(low) === format.format(high) ? format.format(low) : format.formatRange(low, high);
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
