import type { Metro, Places } from '../knowledge/schemas';

/** What one name can mean: the countries it may lie in, the likeliest first, and metros it names. */
export type PlaceEvidence = {
  readonly countries: readonly string[];
  readonly metros: readonly Metro[];
  /** True for names of countries and regions, which no city overrules. */
  readonly isStrong: boolean;
};

/** The names of `Places` made ready for look-up: `names` by folded name, `codes` by the short form behind a comma. */
export type PlaceIndex = {
  readonly names: ReadonlyMap<string, PlaceEvidence>;
  readonly codes: ReadonlyMap<string, PlaceEvidence>;
};

const SHORT = 3;
const NOTHING: PlaceEvidence = { countries: [], metros: [], isStrong: false };

/** A name as look-ups want it: lower case, without dots, hyphens and apostrophes. */
export function foldPlaceName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-–.'’]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function merge(into: Map<string, PlaceEvidence>, key: string, country: string, isStrong: boolean, metro?: Metro): void {
  const known = into.get(key) ?? NOTHING;
  into.set(key, {
    countries: [...new Set([...known.countries, country])],
    metros: metro === undefined ? known.metros : [...known.metros, metro],
    isStrong: known.isStrong || isStrong,
  });
}

// "Georgia (country)": the bare name is the region of another country first, and this one where a city says so.
function mergeBareName(into: Map<string, PlaceEvidence>, name: string, country: string): void {
  const [bare, note] = name.split(' (', 2);
  if (bare !== undefined && note !== undefined) merge(into, foldPlaceName(bare), country, true);
}

/** Indexes the places; codes mean a region first ("CA" is California) and a country second. */
export function indexPlaces(places: Places): PlaceIndex {
  const names = new Map<string, PlaceEvidence>();
  const codes = new Map<string, PlaceEvidence>();
  for (const { id, name, names: others, regions, cities } of places.countries) {
    for (const written of [name, ...others]) merge(names, foldPlaceName(written), id, true);
    for (const region of regions) {
      if (region.length <= SHORT) merge(codes, region.toUpperCase(), id, true);
      else merge(names, foldPlaceName(region), id, true);
    }
    for (const city of cities) merge(names, foldPlaceName(city), id, false);
  }
  for (const { id } of places.countries) merge(codes, id, id, true);
  for (const { id, name } of places.countries) mergeBareName(names, name, id);
  for (const metro of places.metros) {
    for (const written of [metro.name, ...metro.names])
      merge(names, foldPlaceName(written), metro.country, false, metro);
  }
  return { names, codes };
}
