import { nameCountry } from '../../salary/local-countries';
import { GERMAN_KINDS } from '../../salary/local-kinds';
import type { FigurePlace, NamedPlace } from '../benchmark-sentences';
import { sayPlaceIn } from '../say-place';
import { quote } from './words';

/** Countries that stand with an article, islands, and groups of islands. */
const COUNTRIES: Readonly<Record<string, string>> = {
  AE: 'in den Vereinigten Arabischen Emiraten',
  CH: 'in der Schweiz',
  CY: 'auf Zypern',
  DO: 'in der Dominikanischen Republik',
  LB: 'im Libanon',
  MT: 'auf Malta',
  NL: 'in den Niederlanden',
  PH: 'auf den Philippinen',
  SK: 'in der Slowakei',
  TR: 'in der Türkei',
  UA: 'in der Ukraine',
  US: 'in den USA',
};

/** Cities that have a German name of their own. */
const CITIES: Readonly<Record<string, string>> = {
  Athens: 'Athen',
  Beijing: 'Peking',
  Brussels: 'Brüssel',
  Bucharest: 'Bukarest',
  Cairo: 'Kairo',
  'Cape Town': 'Kapstadt',
  'Cologne and Düsseldorf': 'Köln und Düsseldorf',
  Copenhagen: 'Kopenhagen',
  'Geneva and Lausanne': 'Genf und Lausanne',
  'Hong Kong': 'Hongkong',
  'Ho Chi Minh City': 'Ho-Chi-Minh-Stadt',
  Kraków: 'Krakau',
  Lisbon: 'Lissabon',
  Luxembourg: 'Luxemburg',
  'Mexico City': 'Mexiko-Stadt',
  Milan: 'Mailand',
  Munich: 'München',
  Prague: 'Prag',
  Riyadh: 'Riad',
  Rome: 'Rom',
  'Rotterdam and The Hague': 'Rotterdam und Den Haag',
  'San Francisco Bay Area': 'der San Francisco Bay Area',
  Singapore: 'Singapur',
  Tokyo: 'Tokio',
  Vienna: 'Wien',
  Warsaw: 'Warschau',
  Wrocław: 'Breslau',
  Zurich: 'Zürich',
};

/** "in den USA", "im Libanon", "in Deutschland"; with the code of what is no country. */
export function inCountry(country: string): string {
  return COUNTRIES[country] ?? `in ${nameCountry('de', country)}`;
}

/** Where the figures of a place are from: "in den USA", "bei Start-ups in den USA", "in London". */
export function inPlace(place: FigurePlace): string {
  return sayPlaceIn({ kinds: GERMAN_KINDS, quoted: (kind) => `bei ${quote(kind)}`, inCountry, inCity }, place);
}

/** "in München". */
export function inCity({ name }: Pick<NamedPlace, 'name'>): string {
  const plain = name.replace(/ \(.*\)$/, '').replace(' and ', ' und ');
  return `in ${CITIES[name] ?? plain}`;
}
