import type { Metro, Places } from '../knowledge/schemas';
import { foldPlaceName, indexPlaces, type PlaceEvidence, type PlaceIndex } from './place-index';

/** What a location line says; countries are ISO 3166 alpha-2, `metro` is an id of the places. */
export type ParsedLocation = {
  readonly country?: string;
  readonly metro?: string;
  readonly remote: boolean;
  /** Set where the line names several, in its order; there is no `country` then. */
  readonly countries?: readonly string[];
  /** A part of the world that is named instead of a country, as the line writes it. */
  readonly region?: string;
  /** True where the line names a place and nothing of it is known; false for a line that names none. */
  readonly isUnread: boolean;
};

const LIMIT = 2_000;
const LONGEST_NAME = 6;
const REMOTE =
  /\b(?:remote|remotely|telecommut\w{1,4}|work from home|wfh|home ?office|anywhere|worldwide|t[ée]l[ée]travail|teletrabajo|remoto|fernarbeit)\b/i;
const NOT_REMOTE = /\b(?:not|no|hybrid)[- ]remote\b/i;
// Alternatives of places; commas stay, since they tie a city to its region.
const ALTERNATIVES = /\s[-–—]\s|[;|/()•·\n&+]|\s(?:or|and|und|oder|ou)\s/i;
/** Whole regions of the world name no country. */
const WORLD =
  /\b(?:emea|apac|latam|mena|dach|worldwide|global(?:ly)?|anywhere|europe|european union|eu|(?:north|south|latin|central) america|americas?|asia|africa|middle east)\b/gi;
/** Words of a location line that name no place. */
const NO_PLACE =
  /\b(?:(?:fully|full|100|hybrid|hybride|h[íi]brido|on-?\s?site|in-?\s?(?:office|person)|presencial|flexible|virtual|distributed|multiple|various|several|locations?|nationwide|office|position|job|role|work|only|based|time|in|the|from|home|or|and|of|en|de|desde|casa|partout|total|parcial|complet|partiel|distanciel|a distancia|à distance|zu hause|mobil\w{0,2} arbeiten)\b)/gi;

const indexes = new WeakMap<Places, PlaceIndex>();

function findIndex(places: Places): PlaceIndex {
  const known = indexes.get(places) ?? indexPlaces(places);
  indexes.set(places, known);
  return known;
}

// "us", "it" and "in" are words; "US" and "IN" are places.
function isWrittenAsPlace(written: string): boolean {
  return written.length > 3 || written === written.toUpperCase();
}

function findName(
  words: readonly string[],
  index: PlaceIndex,
): { readonly evidence: PlaceEvidence; readonly length: number } | undefined {
  for (let length = Math.min(words.length, LONGEST_NAME); length > 0; length--) {
    const written = words.slice(0, length).join(' ');
    const evidence = index.names.get(foldPlaceName(written));
    if (evidence !== undefined && isWrittenAsPlace(written)) return { evidence, length };
  }
  return undefined;
}

// A short code counts behind a comma or behind a name ("Austin TX"); alone it can only be a country.
function findCode(word: string, follows: boolean, index: PlaceIndex): PlaceEvidence | undefined {
  if (word !== word.toUpperCase()) return undefined;
  const evidence = index.codes.get(word);
  if (evidence === undefined || follows) return evidence;
  return evidence.countries.includes(word) ? { ...evidence, countries: [word] } : undefined;
}

/** What a name is of: a city or a metropolitan area, or a country or a region of one. */
export type PlaceKind = 'city' | 'country';

/** What the whole of a text is the name of; a short code only where it `follows` a city. Undefined for anything else. */
export function findPlaceKind(text: string, follows: boolean, places: Places): PlaceKind | undefined {
  const index = findIndex(places);
  const words = text.split(/\s+/);
  const name = findName(words, index);
  const whole = name?.length === words.length ? name.evidence : undefined;
  const found = whole ?? (words.length === 1 && follows ? findCode(text, true, index) : undefined);
  return found && (found.isStrong ? 'country' : 'city');
}

/** The countries in which a town of this name may lie, the likeliest first; empty for a name that is not known. */
export function findTownCountries(town: string, places: Places): readonly string[] {
  return findIndex(places).names.get(foldPlaceName(town))?.countries ?? [];
}

/** One part of a comma list: the places it names, and its words that name none. */
type Part = { readonly places: readonly PlaceEvidence[]; readonly rest: string };

function readPart(part: string, follows: boolean, index: PlaceIndex): Part {
  const words = part.split(/[\s\u00a0]+/).filter((word) => word !== '');
  const places: PlaceEvidence[] = [];
  const rest: string[] = [];
  for (let i = 0; i < words.length; ) {
    const name = findName(words.slice(i, i + LONGEST_NAME), index);
    const code = findCode(words[i] ?? '', follows || places.length > 0, index);
    const isCode = code !== undefined && (name === undefined || (name.length === 1 && follows));
    const evidence = isCode ? code : name?.evidence;
    if (evidence === undefined) rest.push(words[i] ?? '');
    else places.push(evidence);
    i += isCode ? 1 : (name?.length ?? 1);
  }
  return { places, rest: rest.join(' ') };
}

function hasPlaceWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(new RegExp(REMOTE, 'gi'), ' ').replace(NO_PLACE, ' '));
}

/** A city stands in the part, known or not. */
function namesCity({ places, rest }: Part): boolean {
  return places.some(({ isStrong }) => !isStrong) || hasPlaceWords(rest);
}

/** Behind a city the state of New York is a state: a region that bears a metro's name is then no metro. */
function dropRegionsAsMetros(parts: readonly Part[]): PlaceEvidence[] {
  const city = parts.findIndex(namesCity);
  return parts.flatMap(({ places }, i) =>
    places.map((place) => (place.isStrong && city >= 0 && i > city ? { ...place, metros: [] } : place)),
  );
}

/** One country, or several that do not agree, in the order of the line. */
type Resolved = { readonly countries: readonly string[]; readonly metros: readonly Metro[] };

// From the most general word (the last) to the first; a city gives way to its region, two countries do not agree.
function resolvePlace(evidence: readonly PlaceEvidence[]): Resolved | undefined {
  const strong = evidence.filter(({ isStrong }) => isStrong);
  const ordered = [...[...strong].reverse(), ...evidence.filter(({ isStrong }) => !isStrong)];
  let countries: readonly string[] | undefined;
  for (const { countries: possible, isStrong } of ordered) {
    const common = (countries ?? possible).filter((country) => possible.includes(country));
    if (common.length > 0) countries = common;
    else if (isStrong || strong.length === 0) return disagree(strong.length > 0 ? strong : evidence);
  }
  const [country] = countries ?? [];
  if (country === undefined) return undefined;
  const metros = evidence.flatMap((item) => item.metros).filter((metro) => metro.country === country);
  return { countries: [country], metros };
}

function disagree(evidence: readonly PlaceEvidence[]): Resolved {
  return { countries: evidence.flatMap(({ countries: [likeliest] }) => likeliest ?? []), metros: [] };
}

function readAlternative(text: string, index: PlaceIndex): Part[] {
  return text.split(',').map((part, i) => readPart(part, i > 0, index));
}

function findHostCountry(host: string | undefined, places: Places): string | undefined {
  const [label = '', ...rest] = (host ?? '').toLowerCase().split('.');
  if (label === '' || label === 'www' || rest.length < 2) return undefined;
  return places.countries.find(({ hosts }) => hosts.includes(label))?.id;
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  const distinct = new Set(items);
  return distinct.size === 1 ? items[0] : undefined;
}

/**
 * Country, metro and remote of a location line. The region or country behind a comma decides over the city before
 * it; several countries and a part of the world are given as such; a national site's host is the last resort.
 */
export function parseLocation(location: string | undefined, host: string | undefined, places: Places): ParsedLocation {
  const text = (location ?? '').slice(0, LIMIT);
  const remote = REMOTE.test(text) && !NOT_REMOTE.test(text);
  const index = findIndex(places);
  const alternatives = text
    .replace(WORLD, ' ')
    .split(ALTERNATIVES)
    .map((each) => readAlternative(each, index));
  const known = alternatives.flatMap((parts) => resolvePlace(dropRegionsAsMetros(parts)) ?? []);
  const countries = [...new Set(known.flatMap((each) => each.countries))];
  if (countries.length > 1) return { countries, remote, isUnread: false };
  const metro = onlyOne(known.flatMap(({ metros }) => metros))?.id;
  if (countries.length === 1) return { country: countries[0], metro, remote, isUnread: false };
  const [region] = text.match(WORLD) ?? [];
  if (region !== undefined) return { region, remote, isUnread: false };
  const country = findHostCountry(host, places);
  return { country, remote, isUnread: country === undefined && hasPlaceWords(text) };
}
