import { namePlace, parsePlaceLabel } from './place-words';

type Place = { readonly country?: string; readonly label: string };

/** A country's name in a language, a short form of it where there is one; the code itself where it is none. */
export function nameCountry(locale: string, country: string, style: 'short' | 'long' = 'short'): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region', style }).of(country) ?? country;
  } catch {
    return country;
  }
}

/** True for the label of a figure that is about a whole country. */
export function isWholeCountry({ country, label }: Place): boolean {
  const { what, where } = parsePlaceLabel(label);
  return country !== undefined && where === undefined && nameCountry('en', country, 'long') === what;
}

/** What the sources call by no place of their own, by language. */
const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    'Tech hubs': 'Technologiezentren',
    Startups: 'Start-ups',
    'Biggest tech firms and AI labs': 'größte Technologiefirmen und KI-Labore',
    'Large enterprises': 'Großunternehmen',
    'A few top companies': 'einige Spitzenunternehmen',
    'Remote, anywhere': 'Remote, von überall',
  },
  fr: {
    'Tech hubs': 'pôles technologiques',
    Startups: 'start-up',
    'Biggest tech firms and AI labs': 'plus grandes entreprises technologiques et laboratoires d’IA',
    'Large enterprises': 'grandes entreprises',
    'A few top companies': 'quelques entreprises de pointe',
    'Remote, anywhere': 'télétravail, de n’importe où',
  },
};

/** The place of a pay figure for a list of terms in a language, without what the source leaves unsaid; a city as the source names it. */
export function nameLocalPlace(locale: string, place: Place): string {
  const { country, label } = place;
  const kinds = KINDS[locale];
  if (!kinds) return namePlace(label);
  if (country !== undefined && isWholeCountry(place)) return nameCountry(locale, country, 'long');
  const { what, where } = parsePlaceLabel(label);
  const kind = kinds[what] ?? what;
  return where === undefined || country === undefined ? kind : `${kind}, ${nameCountry(locale, country, 'long')}`;
}
