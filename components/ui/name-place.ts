import type { Benchmark } from '../../lib/analysis';
import { nameLocalPlace } from '../../lib/salary/local-place';
import { isPlaceAssumed, sayPlace } from '../../lib/salary/place-words';
import type { Messages } from '../messages/en';

type Place = Benchmark['place'];

/** The place of pay figures among other terms, in the language of the interface. */
export function nameFigurePlace(place: Place, { locale, pay }: Messages): string {
  const name = nameLocalPlace(locale, place);
  return isPlaceAssumed(place.label) ? pay.assumed(name) : name;
}

/** The same as a sentence says it. */
export function sayFigurePlace(place: Place, messages: Messages): string {
  return messages.locale === 'en' ? sayPlace(place.label) : nameFigurePlace(place, messages);
}
