import { findYearlyPay } from './filter-postings';
import type { SavedRow } from './saved-posting';
import { STATUSES } from './saved-posting';

/** What saved postings can be ordered by. */
export const SORT_KEYS = ['saved', 'changed', 'title', 'company', 'status', 'coverage', 'pay', 'standing'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type SortOrder = { readonly by: SortKey; readonly isAscending: boolean };

/** The latest first. */
export const LATEST_FIRST: SortOrder = { by: 'saved', isAscending: false };

type Value = string | number | undefined;

const VALUES: Readonly<Record<SortKey, (row: SavedRow) => Value>> = {
  saved: ({ savedAt }) => savedAt,
  changed: ({ changedAt }) => changedAt,
  title: ({ title }) => title.toLowerCase(),
  company: ({ company }) => company?.toLowerCase(),
  status: ({ status }) => STATUSES.indexOf(status),
  coverage: ({ coverage }) => coverage?.score,
  pay: ({ pay }) => pay && findYearlyPay(pay),
  standing: ({ benchmark }) => benchmark?.position ?? rankRelation(benchmark?.relation),
};

/**
 * Rows in order; those that have nothing to say to it come last either way. Amounts of different currencies do not
 * compare: `pay` groups by currency, in order of the alphabet, before it looks at amounts.
 */
export function sortPostings(rows: readonly SavedRow[], { by, isAscending }: SortOrder): readonly SavedRow[] {
  const sign = isAscending ? 1 : -1;
  const keyed = rows.map((row) => ({
    row,
    value: VALUES[by](row),
    group: by === 'pay' ? (row.pay?.currency ?? '') : '',
  }));
  keyed.sort((one, other) => {
    if (one.value === undefined || other.value === undefined) {
      return Number(one.value === undefined) - Number(other.value === undefined) || compareIds(one.row, other.row);
    }
    return compare(one.group, other.group) || sign * compare(one.value, other.value) || compareIds(one.row, other.row);
  });
  return keyed.map(({ row }) => row);
}

/** A cited range tells less than a percentile: its parts stand in the middle of theirs. */
function rankRelation(relation: NonNullable<SavedRow['benchmark']>['relation']): number | undefined {
  return relation && { below: 12, inside: 50, above: 88 }[relation];
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : Number(one > other);
}

/** The later saved first, so that equals keep one order. */
function compareIds(one: SavedRow, other: SavedRow): number {
  return compare(other.savedAt, one.savedAt) || compare(one.id, other.id);
}
