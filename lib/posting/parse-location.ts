import type { Metro, Places } from '../knowledge/schemas';
import { foldPlaceName, indexPlaces, type PlaceEvidence, type PlaceIndex } from './place-index';

/** What a location line says; `country` is ISO 3166 alpha-2, `metro` an id of the places. */
export type ParsedLocation = { readonly country?: string; readonly metro?: string; readonly remote: boolean };

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

function extractFromPart(part: string, follows: boolean, index: PlaceIndex): PlaceEvidence[] {
  const words = part.split(/[\s\u00a0]+/).filter((word) => word !== '');
  const found: PlaceEvidence[] = [];
  for (let i = 0; i < words.length; ) {
    const name = findName(words.slice(i, i + LONGEST_NAME), index);
    const code = findCode(words[i] ?? '', follows || found.length > 0, index);
    const isCode = code !== undefined && (name === undefined || (name.length === 1 && follows));
    const evidence = isCode ? code : name?.evidence;
    if (evidence !== undefined) found.push(evidence);
    i += isCode ? 1 : (name?.length ?? 1);
  }
  return found;
}

type Resolved = { readonly countries: readonly string[]; readonly metros: readonly Metro[] };

// From the most general word (the last) to the first; a city gives way to its region, two countries do not agree.
function resolvePlace(evidence: readonly PlaceEvidence[]): Resolved | 'ambiguous' | undefined {
  const ordered = [
    ...evidence.filter(({ isStrong }) => isStrong).reverse(),
    ...evidence.filter(({ isStrong }) => !isStrong),
  ];
  let countries: readonly string[] | undefined;
  for (const { countries: possible, isStrong } of ordered) {
    const common = (countries ?? possible).filter((country) => possible.includes(country));
    if (common.length > 0) countries = common;
    else if (isStrong || !evidence.some((other) => other.isStrong)) return 'ambiguous';
  }
  const [country] = countries ?? [];
  if (country === undefined) return undefined;
  const metros = evidence.flatMap((item) => item.metros).filter((metro) => metro.country === country);
  return { countries: [country], metros };
}

function resolveAlternative(text: string, index: PlaceIndex): Resolved | 'ambiguous' | undefined {
  return resolvePlace(text.split(',').flatMap((part, i) => extractFromPart(part, i > 0, index)));
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
 * it; several countries or a part of the world give no country; a national site's host is the last resort.
 */
export function parseLocation(location: string | undefined, host: string | undefined, places: Places): ParsedLocation {
  const text = (location ?? '').slice(0, LIMIT);
  const remote = REMOTE.test(text) && !NOT_REMOTE.test(text);
  const index = findIndex(places);
  const resolved = text
    .replace(WORLD, ' ')
    .split(ALTERNATIVES)
    .map((alternative) => resolveAlternative(alternative, index))
    .filter((outcome) => outcome !== undefined);
  if (resolved.includes('ambiguous')) return { remote };
  const known = resolved.filter((outcome) => outcome !== 'ambiguous');
  const country = onlyOne(known.flatMap(({ countries }) => countries));
  if (country !== undefined) return { country, metro: onlyOne(known.flatMap(({ metros }) => metros))?.id, remote };
  const isSilent = known.length === 0 && text.search(WORLD) < 0;
  return { country: isSilent ? findHostCountry(host, places) : undefined, remote };
}
