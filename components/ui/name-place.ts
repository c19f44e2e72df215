import type { Benchmark } from '../../lib/analysis';
import { isPlaceAssumed, namePlace, sayPlace } from '../../lib/salary/place-words';
import type { Messages } from '../messages/en';

type Place = Benchmark['place'];

/** A country by its name in the language of the interface; the code itself where it is none. */
export function nameCountry(country: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}

/** The place of pay figures among other terms: a country in the language of the interface, else as the source has it. */
export function nameFigurePlace({ country, label }: Place, { locale, pay }: Messages): string {
  const place = namePlace(label);
  const isCountry = country !== undefined && nameCountry(country, 'en') === place;
  const name = isCountry ? nameCountry(country, locale) : place;
  return isPlaceAssumed(label) ? pay.assumed(name) : name;
}

/** The same as a sentence says it. */
export function sayFigurePlace(place: Place, messages: Messages): string {
  return messages.locale === 'en' ? sayPlace(place.label) : nameFigurePlace(place, messages);
}
