import type { Citation } from '../../lib/knowledge/schemas';
import type { Place } from './shared-facts';

/** Something that cites its sources. */
export type Citing = { readonly cite: readonly Citation[] };

/** Every line that the records cite, as "source:line". */
export function listCited(records: readonly Citing[]): Set<string> {
  return new Set(records.flatMap(({ cite }) => cite.flatMap(({ source, lines = [] }) => joinLines(source, lines))));
}

/** The lines of a note as "source:line". */
export function listPlaces(places: readonly Place[]): string[] {
  return places.flatMap(({ seed, lines }) => joinLines(seed, lines));
}

/** The lines that none of the records cites. */
export function findUncited(places: readonly Place[], records: readonly Citing[]): string[] {
  const cited = listCited(records);
  return listPlaces(places).filter((line) => !cited.has(line));
}

/** The records of which each by itself cites every one of these lines. */
export function findCiting<T extends Citing>(places: readonly Place[], records: readonly T[]): T[] {
  return records.filter((record) => findUncited(places, [record]).length === 0);
}

function joinLines(source: string, lines: readonly number[]): string[] {
  return lines.map((line) => `${source}:${line}`);
}
