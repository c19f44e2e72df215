/** What a source calls by no place of its own: `name` among other terms, `at` behind the pay that is paid there. */
export type LocalKind = { readonly name: string; readonly at: string };

type Kinds = Readonly<Record<string, LocalKind>>;

/** Kinds of places in German, by the English of the data. */
export const GERMAN_KINDS: Kinds = {
  'Tech hubs': { name: 'Technologiezentren', at: 'in Technologiezentren' },
  Startups: { name: 'Start-ups', at: 'bei Start-ups' },
  'Biggest tech firms and AI labs': {
    name: 'größte Technologiefirmen und KI-Labore',
    at: 'bei den größten Technologiefirmen und KI-Laboren',
  },
  'Large enterprises': { name: 'Großunternehmen', at: 'bei Großunternehmen' },
  'A few top companies': { name: 'einige Spitzenunternehmen', at: 'bei einigen Spitzenunternehmen' },
  'Remote, anywhere': { name: 'Remote, von überall', at: 'bei Remote-Arbeit von überall' },
};

/** Kinds of places in French, by the English of the data. */
export const FRENCH_KINDS: Kinds = {
  'Tech hubs': { name: 'pôles technologiques', at: 'dans les pôles technologiques' },
  Startups: { name: 'start-up', at: 'dans les start-up' },
  'Biggest tech firms and AI labs': {
    name: 'plus grandes entreprises technologiques et laboratoires d’IA',
    at: 'dans les plus grandes entreprises technologiques et les laboratoires d’IA',
  },
  'Large enterprises': { name: 'grandes entreprises', at: 'dans les grandes entreprises' },
  'A few top companies': { name: 'quelques entreprises de pointe', at: 'dans quelques entreprises de pointe' },
  'Remote, anywhere': { name: 'télétravail, de n’importe où', at: 'en télétravail depuis n’importe où' },
};
