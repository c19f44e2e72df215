import { nameCountry } from './local-countries';
import { FRENCH_KINDS, GERMAN_KINDS, type LocalKind } from './local-kinds';
import { namePlace, parsePlaceLabel } from './place-words';

type Place = { readonly country?: string; readonly label: string };

/** True for the label of a figure that is about a whole country. */
export function isWholeCountry({ country, label }: Place): boolean {
  const { what, where } = parsePlaceLabel(label);
  return country !== undefined && where === undefined && nameCountry('en', country) === what;
}

const KINDS: Readonly<Record<string, Readonly<Record<string, LocalKind>>>> = { de: GERMAN_KINDS, fr: FRENCH_KINDS };

/** The place of a pay figure for a list of terms in a language, without what the source leaves unsaid; a city as the source names it. */
export function nameLocalPlace(locale: string, place: Place): string {
  const { country, label } = place;
  const kinds = KINDS[locale];
  if (!kinds) return namePlace(label);
  if (country !== undefined && isWholeCountry(place)) return nameCountry(locale, country);
  const { what, where } = parsePlaceLabel(label);
  const kind = kinds[what]?.name ?? what;
  return where === undefined || country === undefined ? kind : `${kind}, ${nameCountry(locale, country)}`;
}
