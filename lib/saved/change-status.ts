import type { SavedRow, SavedStatus } from './saved-posting';

/** A saved posting in another status since `now`, an ISO time; in the status that it has, nothing changes. */
export function changeStatus(row: SavedRow, status: SavedStatus, now: string): SavedRow {
  if (row.status === status) return row;
  return { ...row, status, dates: { ...row.dates, [status]: now }, changedAt: now };
}

/** A saved posting with one of its dates corrected, or taken out with `undefined`; the date of saving stays. */
export function changeDate(row: SavedRow, status: SavedStatus, date: string | undefined, now: string): SavedRow {
  if (status === 'saved' || row.dates[status] === date) return row;
  const { [status]: _old, ...others } = row.dates;
  return { ...row, dates: date === undefined ? others : { ...others, [status]: date }, changedAt: now };
}
