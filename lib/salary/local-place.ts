import { parsePlaceLabel } from './place-words';

type Place = { readonly country?: string; readonly label: string };

/** A country's name in a language, a short form of it where there is one; the code itself where it is none. */
export function nameCountry(locale: string, country: string, style: 'short' | 'long' = 'short'): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region', style }).of(country) ?? country;
  } catch {
    return country;
  }
}

/** True for the label of a figure that is about a whole country. */
export function isWholeCountry({ country, label }: Place): boolean {
  const { what, where } = parsePlaceLabel(label);
  return country !== undefined && where === undefined && nameCountry('en', country, 'long') === what;
}
