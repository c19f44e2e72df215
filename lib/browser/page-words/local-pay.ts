import { nameCountry } from '../../salary/local-place';
import { namePlace } from '../../salary/place-words';

type Place = { readonly country?: string; readonly label: string };

/** A whole number as a language writes it. */
export function formatLocalCount(locale: string, count: number): string {
  return Math.round(count).toLocaleString(locale);
}

/** The place of a pay figure: a country by its name in the language, anything finer as the source names it. */
export function nameLocalPlace(locale: string, { country, label }: Place): string {
  const isCountry = country !== undefined && nameCountry('en', country, 'long') === label;
  return isCountry ? nameCountry(locale, country, 'long') : namePlace(label);
}
