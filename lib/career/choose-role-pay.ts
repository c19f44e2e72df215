import type { BenchmarkOutcome, CitedSource, PayLevel } from '../analysis';
import type { Guide } from '../knowledge/guide';
import { chooseBenchmark } from '../salary/choose-benchmark';

/** Where and at which level pay is asked for; without a country it is that of the United States. */
export type PayPlace = { readonly level: PayLevel; readonly country?: string };

type PayGuide = Pick<Guide, 'salaries' | 'places' | 'roles'>;

/** What a role pays at a level and in a country; where nobody says, the pay of the role of close work under its name. */
export function chooseRolePay(roleId: string, { level, country }: PayPlace, guide: PayGuide): BenchmarkOutcome {
  const { countries, metros } = guide.places;
  const nameOf = (places: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    places.find((each) => each.id === id)?.name ?? id;
  const ask = (role: string) => {
    const salaries = guide.salaries.find((each) => each.role === role);
    const names = { countryName: nameOf(countries), metroName: nameOf(metros) };
    return { salaries, outcome: chooseBenchmark({ salaries, level, country, ...names }) };
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
