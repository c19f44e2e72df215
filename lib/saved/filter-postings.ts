import type { Site } from '../posting/raw-posting';
import { convertPeriod } from '../salary/annual-pay';
import { foldText } from './fold-text';
import type { SavedPay, SavedRow, SavedStatus } from './saved-posting';

/** What a list of saved postings is cut to; an empty list or undefined cuts nothing. */
export type SavedFilter = {
  /** Words that must all occur, each as the beginning of a word. */
  readonly text: string;
  readonly statuses: readonly SavedStatus[];
  /** Role ids; `NO_ROLE` for postings without one. */
  readonly roles: readonly string[];
  readonly sites: readonly Site[];
  /** A yearly amount that the posted pay reaches; postings without pay or in another currency are left out. */
  readonly pay?: { readonly amount: number; readonly currency: string };
  /** Lowest score of coverage; postings without one are left out. */
  readonly coverage?: number;
};

/** Stands in a filter for postings in which no role was found. */
export const NO_ROLE = 'none';
/** Cuts nothing. */
export const NO_FILTER: SavedFilter = { text: '', statuses: [], roles: [], sites: [] };

/** A row with its folded text, made once for many searches. */
export type IndexedPosting = { readonly row: SavedRow; readonly text: string };

/** Rows made ready for `filterPostings`, in the same order; a row indexed in `before` is not folded again. */
export function indexPostings(
  rows: readonly SavedRow[],
  before: readonly IndexedPosting[] = [],
): readonly IndexedPosting[] {
  const known = new Map(before.map((each) => [each.row, each]));
  return rows.map((row) => known.get(row) ?? { row, text: ` ${foldText(listTexts(row).join(' '))}` });
}

/** The rows that fit all of a filter, in the order in which they are given. */
export function filterPostings(postings: readonly IndexedPosting[], filter: SavedFilter): readonly SavedRow[] {
  const folded = foldText(filter.text);
  const words = folded ? folded.split(' ').map((word) => ` ${word}`) : [];
  const fits = ({ row, text }: IndexedPosting) => fitsFields(row, filter) && words.every((word) => text.includes(word));
  return postings.filter(fits).map(({ row }) => row);
}

/** True where a filter cuts something. */
export function hasFilter({ text, statuses, roles, sites, pay, coverage }: SavedFilter): boolean {
  const isAny = [statuses, roles, sites].some((list) => list.length > 0);
  return isAny || pay !== undefined || coverage !== undefined || foldText(text) !== '';
}

/** The upper end of posted pay over a year, in its own currency. */
export function findYearlyPay({ max, period }: SavedPay): number {
  return convertPeriod(max, period, 'year');
}

function fitsFields(row: SavedRow, { statuses, roles, sites, pay, coverage }: SavedFilter): boolean {
  if (statuses.length > 0 && !statuses.includes(row.status)) return false;
  if (roles.length > 0 && !roles.includes(row.roleId ?? NO_ROLE)) return false;
  if (sites.length > 0 && !sites.includes(row.site)) return false;
  if (coverage !== undefined && (row.coverage?.score ?? -1) < coverage) return false;
  return !pay || (row.pay?.currency === pay.currency && findYearlyPay(row.pay) >= pay.amount);
}

function listTexts({ title, company, location, roleName, notes, tags, asked }: SavedRow): string[] {
  return [title, company ?? '', location ?? '', roleName ?? '', notes, asked, ...tags];
}
