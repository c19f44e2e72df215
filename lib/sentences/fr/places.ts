import { isWholeCountry, nameCountry } from '../../salary/local-place';
import { parsePlaceLabel } from '../../salary/place-words';
import type { FigurePlace, NamedPlace } from '../benchmark-sentences';

/** Countries of several, whose names are plural. */
const PLURAL: ReadonlySet<string> = new Set(['AE', 'NL', 'PH', 'US']);
/** Islands and cities, without an article. */
const BARE: ReadonlySet<string> = new Set(['BH', 'CY', 'HK', 'MT', 'SG', 'TW']);
/** Masculine although the name ends in e. */
const MASCULINE: ReadonlySet<string> = new Set(['MX']);
/** Better known by another name than the one that Intl has. */
const NAMES: Readonly<Record<string, string>> = { GB: 'Royaume-Uni', HK: 'Hong Kong', US: 'États-Unis' };

/** What the sources call by no place of their own. */
const KINDS: Readonly<Record<string, string>> = {
  'Tech hubs': 'dans les pôles technologiques',
  Startups: 'dans les start-up',
  'Biggest tech firms and AI labs': 'dans les plus grandes entreprises technologiques et les laboratoires d’IA',
  'Large enterprises': 'dans les grandes entreprises',
  'A few top companies': 'dans quelques entreprises de pointe',
};

/** Cities that have a French name of their own. */
const CITIES: Readonly<Record<string, string>> = {
  Athens: 'Athènes',
  Barcelona: 'Barcelone',
  Beijing: 'Pékin',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Cairo: 'Le Caire',
  'Cape Town': 'Le Cap',
  'Cologne and Düsseldorf': 'Cologne et Düsseldorf',
  Copenhagen: 'Copenhague',
  Edinburgh: 'Édimbourg',
  Frankfurt: 'Francfort',
  'Geneva and Lausanne': 'Genève et Lausanne',
  Hamburg: 'Hambourg',
  Hanoi: 'Hanoï',
  'Ho Chi Minh City': 'Hô-Chi-Minh-Ville',
  Kraków: 'Cracovie',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  'Mexico City': 'Mexico',
  Montreal: 'Montréal',
  Philadelphia: 'Philadelphie',
  Riyadh: 'Riyad',
  'Rotterdam and The Hague': 'Rotterdam et La Haye',
  Seoul: 'Séoul',
  Singapore: 'Singapour',
  Vienna: 'Vienne',
  Warsaw: 'Varsovie',
};

/** "en France", "au Canada", "aux États-Unis", "à Singapour"; the code of what is no country. */
export function inCountry(country: string): string {
  const name = NAMES[country] ?? nameCountry('fr', country);
  if (PLURAL.has(country)) return `aux ${name}`;
  if (BARE.has(country)) return `à ${name}`;
  const isFeminine = /e$/u.test(name) && !MASCULINE.has(country);
  return isFeminine || /^[AEIOUYÉÎ]/u.test(name) ? `en ${name}` : `au ${name}`;
}

/** Where the figures of a place are from: "aux États-Unis", "dans les start-up aux États-Unis", "à Londres". */
export function inPlace(place: FigurePlace): string {
  const { what, where } = parsePlaceLabel(place.label);
  if (what.startsWith('Remote')) return 'en télétravail depuis n’importe où';
  if (place.country !== undefined && isWholeCountry(place)) return inCountry(place.country);
  const kind = where === undefined ? undefined : (KINDS[what] ?? `pour «\u202f${what}\u202f»`);
  return kind === undefined
    ? inCity({ name: what.replace(/, .*$/, '') })
    : [kind, place.country && inCountry(place.country)].filter(Boolean).join(' ');
}

/** "à Londres". */
export function inCity({ name }: Pick<NamedPlace, 'name'>): string {
  if (name === 'San Francisco Bay Area') return 'dans la baie de San Francisco';
  const plain = name.replace(/ \(.*\)$/, '').replace(' and ', ' et ');
  return `à ${CITIES[name] ?? plain}`.replace(/^à Le /u, 'au ');
}
