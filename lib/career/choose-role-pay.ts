import type { Benchmark, BenchmarkOutcome, CitedSource, PayBasis, PayLevel } from '../analysis';
import type { Guide } from '../knowledge/guide';
import { chooseBenchmark } from '../salary/choose-benchmark';
import { benchmark as words } from '../sentences/en/benchmark';
import type { HeldCareer } from './held-career';

/** Where, at which level and by which basis pay is asked for; without a country it is that of the United States. */
export type PayPlace = { readonly level: PayLevel; readonly country?: string; readonly basis?: PayBasis };

/** Where pay is shown for somebody: where they prefer it, else where their resume says that they live. */
export function placeAtHome(place: PayPlace, held: Pick<HeldCareer, 'country'> | undefined): PayPlace {
  return place.country === undefined && held?.country !== undefined ? { ...place, country: held.country } : place;
}

type PayGuide = Pick<Guide, 'salaries' | 'places' | 'roles'>;

/** What a role pays at a level and in a country; where nobody says, the pay of the role of close work under its name. Told in English. */
export function chooseRolePay(roleId: string, { level, country, basis }: PayPlace, guide: PayGuide): BenchmarkOutcome {
  const { countries, metros } = guide.places;
  const nameOf = (places: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    places.find((each) => each.id === id)?.name ?? id;
  const ask = (role: string) => {
    const salaries = guide.salaries.find((each) => each.role === role);
    const names = { countryName: nameOf(countries), metroName: nameOf(metros) };
    return { salaries, outcome: chooseBenchmark({ salaries, level, country, basis, words, ...names }) };
  };
  const { salaries, outcome } = ask(roleId);
  const near = 'unavailable' in outcome ? guide.roles.get(salaries?.nearest ?? '') : undefined;
  if (!near || !('unavailable' in outcome)) return outcome;
  const benchmark = ask(near.id).outcome;
  return 'unavailable' in benchmark
    ? outcome
    : { ...outcome, nearest: { role: { id: near.id, name: near.name }, benchmark } };
}

/** The sources behind an outcome, once each, by id; an id that the guide lacks is left out. */
export function listPaySources(outcome: BenchmarkOutcome, { sources }: Pick<Guide, 'sources'>): CitedSource[] {
  const shown = 'unavailable' in outcome ? outcome.nearest?.benchmark : outcome;
  const ids = new Set(shown?.sources.map(({ source }) => source));
  return [...ids].sort().flatMap((id) => {
    const source = sources.get(id);
    return source ? [{ id, title: source.title, publisher: source.publisher, date: source.date, url: source.url }] : [];
  });
}

/** Levels in the order of a career. */
const LEVELS = ['entry', 'mid', 'senior', 'executive'] as const;

/** What a role pays at each level that a source tells of, in a country; levels without a figure of their own are left out. */
export function listPayLevels(roleId: string, country: string | undefined, guide: PayGuide): Benchmark[] {
  const found = LEVELS.flatMap((level) => {
    const outcome = chooseRolePay(roleId, { level, country }, guide);
    return 'unavailable' in outcome || outcome.level !== level ? [] : [outcome];
  });
  // One scale holds one currency of one country.
  const [first] = found;
  return found.filter(({ currency, place }) => currency === first?.currency && place.country === first.place.country);
}

/** Currencies in which some role has a range of pay, as ISO 4217, by code. */
export function listPayCurrencies({ salaries }: Pick<Guide, 'salaries'>): string[] {
  const paid = salaries.flatMap(({ figures, percentiles }) => [
    ...percentiles,
    ...figures.filter(({ min, max }) => min !== undefined && max !== undefined),
  ]);
  return [...new Set(paid.map(({ currency }) => currency))].sort();
}

/** Countries of which some role has pay, by name. */
export function listPayCountries({
  salaries,
  places,
}: Pick<Guide, 'salaries' | 'places'>): { id: string; name: string }[] {
  const paid = new Set(
    salaries.flatMap(({ figures, percentiles }) => [
      ...percentiles.map(({ country }) => country),
      ...figures.flatMap(({ place }) => place.country ?? []),
    ]),
  );
  return places.countries
    .filter(({ id }) => paid.has(id))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
