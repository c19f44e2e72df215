import type { PayFigure } from '../../lib/knowledge/schemas';
import { findUncited } from './citing';
import type { PayFact } from './shared-facts';

const BASES: Readonly<Record<string, PayFigure['basis']>> = {
  unspecified: 'unstated',
  'total-comp': 'total',
  base: 'base',
  'base+equity': 'base-and-equity',
};

/** What a place in the notes is in the data, by how it starts. */
const PLACES: readonly [start: RegExp, place: Partial<PayFigure['place']>][] = [
  [/^US$/, { scope: 'country', country: 'US' }],
  [/^US\/unspecified$/, { scope: 'unstated', country: 'US' }],
  [/^tech hubs/, { scope: 'hubs', country: 'US' }],
  [/^(?:startups|FAANG|large enterprises)/, { scope: 'employers', country: 'US' }],
  [/^San Francisco/, { scope: 'metro', country: 'US', metro: 'san-francisco-bay-area' }],
  [/^New York/, { scope: 'metro', country: 'US', metro: 'new-york' }],
  [/^Boston/, { scope: 'metro', country: 'US', metro: 'boston' }],
  [/^Seattle/, { scope: 'metro', country: 'US', metro: 'seattle' }],
  [/^Austin/, { scope: 'metro', country: 'US', metro: 'austin' }],
  [/^London/, { scope: 'metro', country: 'GB', metro: 'london' }],
  [/^Remote/, { scope: 'remote', country: undefined }],
];

/** True when the figure says what the note says: line, sums, currency, period, level, basis, place, year and kind. */
export function isSamePay(fact: PayFact, figure: PayFigure): boolean {
  const isStaff = fact.level === 'staff';
  return (
    findUncited([{ seed: fact.seed, lines: [fact.line] }], [figure]).length === 0 &&
    figure.min === fact.min &&
    figure.max === (fact.max ?? undefined) &&
    figure.openEnded === fact.open_ended &&
    figure.currency === fact.currency &&
    figure.period === fact.period &&
    figure.basis === BASES[fact.basis] &&
    figure.level === (isStaff ? 'senior' : fact.level) &&
    (!isStaff || figure.levelLabel === 'staff') &&
    figure.years === (fact.years ?? undefined) &&
    figure.year === (fact.year_of_data ?? undefined) &&
    figure.yearInferred === fact.year_inferred &&
    figure.kind === fact.kind &&
    isSamePlace(fact.geo, figure.place)
  );
}

function isSamePlace(geo: string, place: PayFigure['place']): boolean {
  const [, expected] = PLACES.find(([start]) => start.test(geo)) ?? [];
  return (
    expected !== undefined &&
    (place.scope === expected.scope || isNarrower(place, expected)) &&
    place.country === expected.country &&
    place.metro === expected.metro
  );
}

/** The notes leave out that a figure is for certain employers where the article says so in passing. */
function isNarrower(place: PayFigure['place'], expected: Partial<PayFigure['place']>): boolean {
  return expected.scope === 'unstated' && place.scope === 'employers';
}
