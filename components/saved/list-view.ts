import {
  filterPostings,
  findYearlyPay,
  type IndexedPosting,
  NO_FILTER,
  NO_ROLE,
  type SavedFilter,
} from '../../lib/saved/filter-postings';
import { listRoles } from '../../lib/saved/market';
import type { SavedRow } from '../../lib/saved/saved-posting';
import { LATEST_FIRST, type SortOrder, sortPostings } from '../../lib/saved/sort-postings';

/** How the list is cut and ordered; kept while one posting of it is looked at. */
export type ListView = { readonly filter: SavedFilter; readonly order: SortOrder };

export const FIRST_VIEW: ListView = { filter: NO_FILTER, order: LATEST_FIRST };

/** What filters can be set to: what occurs. */
export type FilterChoices = {
  readonly roles: readonly { readonly id: string; readonly name?: string; readonly count: number }[];
  readonly sites: readonly SavedRow['site'][];
  /** Yearly amounts of the currency that most of the pay is in. */
  readonly pays: readonly number[];
  readonly currency?: string;
};

/** The rows of a view, in order. */
export function listRows(index: readonly IndexedPosting[], { filter, order }: ListView): readonly SavedRow[] {
  return sortPostings(filterPostings(index, filter), order);
}

/** What the rows give to choose from. */
export function findChoices(rows: readonly SavedRow[]): FilterChoices {
  const roles = listRoles(rows.map(({ roleId, roleName }) => ({ roleId: roleId ?? NO_ROLE, roleName })));
  const sites = [...new Set(rows.map(({ site }) => site))].sort();
  const currency = findCurrency(rows);
  const amounts = rows.flatMap(({ pay }) => (pay && pay.currency === currency ? findYearlyPay(pay) : []));
  return { roles, sites, currency, pays: listSteps(Math.max(0, ...amounts.slice(0, 5_000))) };
}

function findCurrency(rows: readonly SavedRow[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { pay } of rows) if (pay) counts.set(pay.currency, (counts.get(pay.currency) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Up to eight round steps below the highest pay. */
function listSteps(highest: number): number[] {
  if (highest <= 0) return [];
  const power = 10 ** Math.floor(Math.log10(highest / 8));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => highest / each <= 9) ?? highest;
  return Array.from({ length: 8 }, (_, at) => step * (at + 1)).filter((amount) => amount <= highest);
}
