import type { LocalKind } from '../salary/local-kinds';
import { isWholeCountry } from '../salary/local-place';
import { parsePlaceLabel } from '../salary/place-words';
import type { FigurePlace, NamedPlace } from './benchmark-sentences';

/** How a language says where something is. */
type PlacePhrases = {
  readonly kinds: Readonly<Record<string, LocalKind>>;
  /** A kind of place that the language has no words for. */
  readonly quoted: (kind: string) => string;
  readonly inCountry: (country: string) => string;
  readonly inCity: (city: Pick<NamedPlace, 'name'>) => string;
};

/** Where the figures of a place are from: "in den USA", "bei Start-ups in den USA", "in London". */
export function sayPlaceIn({ kinds, quoted, inCountry, inCity }: PlacePhrases, place: FigurePlace): string {
  const { what, where } = parsePlaceLabel(place.label);
  if (place.country !== undefined && isWholeCountry(place)) return inCountry(place.country);
  const kind = kinds[what]?.at ?? (where === undefined ? undefined : quoted(what));
  if (kind === undefined) return inCity({ name: what.replace(/, .*$/, '') });
  return place.country === undefined ? kind : `${kind} ${inCountry(place.country)}`;
}
