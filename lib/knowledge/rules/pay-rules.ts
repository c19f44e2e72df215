import type { PayFigure, PayPercentiles } from '../schemas';
import type { DataRule } from './data-rule';

/** Every role says what it pays, or says that nobody does. */
export const everyRoleHasPay: DataRule = {
  name: 'every role has pay or says why not',
  findFaults: ({ roles, salaries }) => {
    const byRole = new Map(salaries.map((pay) => [pay.role, pay]));
    return roles.flatMap(({ id }) => {
      const pay = byRole.get(id);
      if (!pay)
        return [`role "${id}" has no file in data/salaries/: add one, with "none" if no source gives a figure.`];
      const isEmpty = pay.figures.length + pay.percentiles.length === 0;
      if (isEmpty === (pay.none !== undefined)) return [];
      return [`salaries/${id}.json: "none" stands exactly where there is no figure: ${isEmpty ? 'add' : 'remove'} it.`];
    });
  },
};

/** A role that lends its figures has some, and is lent only where there are none. */
export const nearestHasPay: DataRule = {
  name: 'the nearest role has pay',
  findFaults: ({ salaries }) => {
    const paid = new Set(salaries.filter(({ none }) => none === undefined).map(({ role }) => role));
    return salaries
      .filter(({ role, nearest }) => nearest !== undefined && (paid.has(role) || !paid.has(nearest)))
      .map(({ role }) => `salaries/${role}.json: "nearest" needs a role with figures, and stands only beside "none".`);
  },
};

/** Ranges and percentiles rise. */
export const payRises: DataRule = {
  name: 'pay rises from min to max and from p10 to p90',
  findFaults: ({ salaries, generalPay }) => [
    ...[...salaries.flatMap(({ figures }) => figures), ...generalPay.map(({ figure }) => figure)]
      .filter(({ min, max }) => min !== undefined && max !== undefined && min > max)
      .map(({ id }) => `figure "${id}": min is above max: correct one.`),
    ...salaries.flatMap(({ role, percentiles }) =>
      percentiles
        .filter(({ p10, p25, p50, p75, p90 }) => !(p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90))
        .map(
          ({ group, years, level }) => `salaries/${role}.json: percentiles of ${group} ${years} ${level} do not rise.`,
        ),
    ),
  ],
};

/** Within one source, year, basis and place, a higher level is not paid less, unless a note says so. */
export const payRisesWithLevel: DataRule = {
  name: 'pay rises with the level',
  findFaults: ({ salaries }) =>
    salaries.flatMap(({ figures }) =>
      figures.flatMap((lower) =>
        figures
          .filter((higher) => isStepUp(lower, higher) && (higher.max ?? 0) < (lower.max ?? 0) && !higher.note)
          .map((higher) => `figure "${higher.id}" is below "${lower.id}" of a lower level: check both, or add a note.`),
      ),
    ),
};

/** Within one group, country and span of years, a higher level is not paid less in the middle, unless the note says so. */
export const percentilesRiseWithLevel: DataRule = {
  name: 'percentiles rise with the level',
  findFaults: ({ salaries }) =>
    salaries.flatMap(({ role, percentiles }) =>
      percentiles.flatMap((lower) =>
        percentiles
          .filter((higher) => isSameGroup(lower, higher) && rankOf(higher) > rankOf(lower) && higher.p50 < lower.p50)
          .filter(({ note = '' }) => !note.includes('below'))
          .map(
            ({ group, country, years, level }) =>
              `salaries/${role}.json: ${group}, ${country} ${years}, ${level} is below ${lower.level}: check, or note it.`,
          ),
      ),
    ),
};

/** A figure whose year the source does not state says so. */
export const yearsAreStated: DataRule = {
  name: 'a figure has a year or says that none is stated',
  findFaults: ({ salaries, generalPay }) =>
    [...salaries.flatMap(({ figures }) => figures), ...generalPay.map(({ figure }) => figure)]
      .filter(({ year, note }) => year === undefined && !note)
      .map(({ id }) => `figure "${id}" has no year: add it, or a note that the source states none.`),
};

const ORDER: readonly string[] = ['entry', 'mid', 'senior', 'executive'];

/** Where the level stands, from 0; -1 for all levels together. */
function rankOf({ level }: PayPercentiles): number {
  return ORDER.indexOf(level);
}

function isSameGroup(one: PayPercentiles, other: PayPercentiles): boolean {
  return one.group === other.group && one.country === other.country && one.years === other.years && rankOf(one) >= 0;
}

function isStepUp(lower: PayFigure, higher: PayFigure): boolean {
  const key = ({ cite, year, basis, currency, period, place, kind }: PayFigure) =>
    JSON.stringify([cite[0]?.source, year, basis, currency, period, place.label, kind]);
  const [from, to] = [ORDER.indexOf(lower.level), ORDER.indexOf(higher.level)];
  return from >= 0 && to > from && key(lower) === key(higher);
}
