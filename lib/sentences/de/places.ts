import { isWholeCountry, nameCountry } from '../../salary/local-place';
import { parsePlaceLabel } from '../../salary/place-words';
import type { FigurePlace, NamedPlace } from '../benchmark-sentences';

/** Countries whose names stand with an article, or are better known by another name, as they stand behind "in". */
const COUNTRIES: Readonly<Record<string, string>> = {
  AE: 'den Vereinigten Arabischen Emiraten',
  CH: 'der Schweiz',
  DO: 'der Dominikanischen Republik',
  GB: 'Großbritannien',
  LB: 'Libanon',
  MD: 'Moldau',
  NL: 'den Niederlanden',
  PH: 'den Philippinen',
  SK: 'der Slowakei',
  TR: 'der Türkei',
  UA: 'der Ukraine',
  US: 'den USA',
};

/** What the sources call by no place of their own. */
const KINDS: Readonly<Record<string, string>> = {
  'Tech hubs': 'in Technologiezentren',
  Startups: 'bei Start-ups',
  'Biggest tech firms and AI labs': 'bei den größten Technologiefirmen und KI-Laboren',
  'Large enterprises': 'bei Großunternehmen',
  'A few top companies': 'bei einigen Spitzenunternehmen',
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

/** "in den USA", "in Deutschland"; the code of what is no country. */
export function inCountry(country: string): string {
  return `in ${COUNTRIES[country] ?? nameCountry('de', country)}`;
}

/** Where the figures of a place are from: "in den USA", "bei Start-ups in den USA", "in London". */
export function inPlace(place: FigurePlace): string {
  const { what, where } = parsePlaceLabel(place.label);
  if (what.startsWith('Remote')) return 'bei Remote-Arbeit von überall';
  if (place.country !== undefined && isWholeCountry(place)) return inCountry(place.country);
  const kind = where === undefined ? undefined : (KINDS[what] ?? `bei „${what}“`);
  return kind === undefined
    ? inCity({ name: what.replace(/, .*$/, '') })
    : [kind, place.country && inCountry(place.country)].filter(Boolean).join(' ');
}

/** "in München". */
export function inCity({ name }: Pick<NamedPlace, 'name'>): string {
  const plain = name.replace(/ \(.*\)$/, '').replace(' and ', ' und ');
  return `in ${CITIES[name] ?? plain}`;
}
