import { nameCountry } from '../../salary/local-countries';
import { FRENCH_KINDS } from '../../salary/local-kinds';
import type { FigurePlace, NamedPlace } from '../benchmark-sentences';
import { sayPlaceIn } from '../say-place';
import { quote } from './words';

// Feminine names, and masculine ones that begin with a vowel, stand behind "en": all that are in no list here.
const PLURAL = 'AE NL PH US'.split(' ');
/** Without an article: islands, cities and Oman. */
const BARE = 'BH CY HK MT OM SG TW'.split(' ');
const MASCULINE = 'BD BR CA CL CR DK GB GH GT JP KE KW KZ LB LK LU MA MX NG NP PA PE PK PT QA VN'.split(' ');

const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ...PLURAL.map((country) => [country, 'aux'] as const),
  ...BARE.map((country) => [country, 'à'] as const),
  ...MASCULINE.map((country) => [country, 'au'] as const),
]);

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

/** "en France", "au Canada", "aux États-Unis", "à Singapour"; with the code of what is no country. */
export function inCountry(country: string): string {
  return `${PREPOSITIONS.get(country) ?? 'en'} ${nameCountry('fr', country)}`;
}

/** Where the figures of a place are from: "aux États-Unis", "dans les start-up aux États-Unis", "à Londres". */
export function inPlace(place: FigurePlace): string {
  return sayPlaceIn({ kinds: FRENCH_KINDS, quoted: (kind) => `pour ${quote(kind)}`, inCountry, inCity }, place);
}

/** "à Londres". */
export function inCity({ name }: Pick<NamedPlace, 'name'>): string {
  if (name === 'San Francisco Bay Area') return 'dans la baie de San Francisco';
  const plain = name.replace(/ \(.*\)$/, '').replace(' and ', ' et ');
  return `à ${CITIES[name] ?? plain}`.replace(/^à Le /u, 'au ');
}
