import type { Places } from '../knowledge/schemas';
import { findPlaceKind, findTownCountries, parseLocation } from '../posting/parse-location';
import { foldPlaceName } from '../posting/place-index';
import { findWater, foldTown, stripPostcode } from '../resume/profile/address-words';

/** One place as somebody names it, made ready to be held against another; what is not known is left out. */
export type PlaceSaid = {
  /** Folded; none where only a country or a state is named. */
  readonly town?: string;
  /** Beside the town, where towns of one country share names. */
  readonly region?: string;
  /** The river that its name says, or that of the known town of this name. */
  readonly water?: string;
  /** ISO 3166 alpha-2; several where the words do not say which of them it is. */
  readonly countries: readonly string[];
  /** Id of the places. */
  readonly metro?: string;
  /** A town without a word that says where it lies. */
  readonly isBare: boolean;
};

/** How near two places are; `far` is another metropolitan area of one country. */
export type Nearness = 'same' | 'same-country' | 'not-known' | 'far' | 'abroad';

/** Where towns share names and are told apart by state; the places list each state's names behind its code. */
const FEDERATIONS: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);
const LONGEST_CODE = 3;
const BETWEEN = /\s[-–—]\s|[|•·;()/]/gu;

/** What one place's words say: "Portland, OR", "Lisbon – Portugal", "US, CA, San Francisco", "Germany". */
export function parsePlaceSaid(words: string, places: Places): PlaceSaid {
  const said = words.replace(BETWEEN, ', ').replace(/(?<=\p{Ll}) (?=[A-Z]{2}$)/u, ', ');
  const written = said.split(',').map(stripPostcode).filter(Boolean);
  const parts = findCountry(written[0] ?? '', places) ? written.reverse() : written;
  const [first = '', ...rest] = parts;
  const { country, countries = [], metro } = parseLocation(parts.join(', '), undefined, places);
  const town = findPlaceKind(first, false, places) === 'country' ? '' : foldTown(first);
  const isBare = town !== '' && rest.length === 0;
  const possible = isBare ? findTownCountries(first, places) : [];
  const region = country && rest.map((part) => findRegion(part, country, places)).find(Boolean);
  return {
    ...(town ? { town } : {}),
    ...(region ? { region } : {}),
    countries: possible.length > 0 ? possible : country ? [country] : countries,
    ...readMetro(words, town, metro, places),
    isBare,
  };
}

/** A town by another river than the metropolitan area's own lies elsewhere. */
function readMetro(
  words: string,
  town: string,
  metro: string | undefined,
  places: Places,
): Pick<PlaceSaid, 'water' | 'metro'> {
  const usual = metro === undefined ? undefined : findUsualWater(town, metro, places);
  const water = findWater(words) ?? usual;
  const isIn = metro !== undefined && !contradicts(usual, water);
  return { ...(water === undefined ? {} : { water }), ...(isIn ? { metro } : {}) };
}

/** The river that a metropolitan area's own town lies by: "Frankfurt" alone is the one by the Main. */
function findUsualWater(town: string, metro: string, { metros }: Places): string | undefined {
  if (town === '') return undefined;
  const [first = ''] = town.split(' ');
  const names = metros.find(({ id }) => id === metro)?.names ?? [];
  const own = names.find((name) => name.startsWith(`${first} am `) || name.startsWith(`${first} an der `));
  return own?.split(' ').at(-1);
}

/** The code of a state, however it is written. */
function findRegion(words: string, country: string, { countries }: Places): string | undefined {
  if (!FEDERATIONS.has(country)) return undefined;
  const regions = countries.find(({ id }) => id === country)?.regions ?? [];
  const at = regions.findIndex((region) => foldPlaceName(region) === foldPlaceName(words));
  return regions.slice(0, at + 1).findLast(({ length }) => length <= LONGEST_CODE);
}

/** How near a home is to a place that is asked for. Towns of one name are the same unless countries or states contradict. */
export function comparePlaces(asked: PlaceSaid, home: PlaceSaid): Nearness {
  const isAgreed = agree(asked.countries, home.countries);
  const isNamesake = asked.town !== undefined && asked.town === home.town;
  if (isAgreed === false) return isNamesake && (asked.isBare || home.isBare) ? 'not-known' : 'abroad';
  if (asked.countries.length > 1 || home.countries.length > 1) return 'not-known';
  const isOther = contradicts(asked.region, home.region) || contradicts(asked.water, home.water);
  if (isNamesake) return isOther ? 'same-country' : 'same';
  const isWhole = asked.town === undefined && asked.metro === undefined;
  return isWhole || isAgreed === undefined ? 'not-known' : compareMetros(asked.metro, home.metro);
}

/** Undefined where one side names no country. */
function agree(a: readonly string[], b: readonly string[]): boolean | undefined {
  return a.length === 0 || b.length === 0 ? undefined : a.some((country) => b.includes(country));
}

function contradicts(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function compareMetros(asked: string | undefined, home: string | undefined): Nearness {
  if (asked === undefined || home === undefined) return 'same-country';
  return asked === home ? 'same' : 'far';
}

/** The country that words are the whole name of; undefined for anything else. */
export function findCountry(words: string, { countries }: Places): string | undefined {
  const name = foldPlaceName(words);
  const usual = words.length === 2 && words === words.toUpperCase() ? words : undefined;
  return countries.find(
    ({ id, name: own, names }) =>
      id === usual || (usual === 'UK' && id === 'GB') || [own, ...names].some((each) => foldPlaceName(each) === name),
  )?.id;
}
