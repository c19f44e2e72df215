import type { BackupData, BackupTables } from './backup';
import { mergeSeenRows } from './build-rows';
import type { SavedRow, SeenRow, TextRow } from './saved-posting';

type Dated = { readonly id: string; readonly savedAt: string };

/** Nothing kept. */
export const NO_TABLES: BackupTables<never> = {
  resumes: [],
  postings: [],
  texts: [],
  asks: [],
  seen: [],
  settings: [],
};

/**
 * What is kept after a backup comes in. Of two versions of a resume or posting the one that was changed last stays, a job
 * seen in both keeps all of its dates and addresses, and settings made here stay. A posting of the same job keeps the
 * id that it has here. With `NO_TABLES` it is the backup alone, without doubles and without texts of no posting.
 */
export function mergeTables<Resume extends Dated>(
  own: BackupTables<Resume>,
  { resumes, postings, texts, asks, seen, settings }: BackupTables<Resume>,
): BackupTables<Resume> {
  const merged = mergePostings(own.postings, postings);
  const allSeen = mergeByKey(own.seen, seen, ({ jobKey }) => jobKey, mergeSeenRows);
  return {
    resumes: mergeByKey(own.resumes, resumes, ({ id }) => id, takeLater),
    postings: merged.rows,
    texts: mergeTexts(own.texts, texts, merged),
    asks: keepKnown(
      mergeByKey(own.asks, asks, ({ jobKey }) => jobKey, keepOwn),
      merged.rows,
      allSeen,
    ),
    seen: allSeen,
    settings: mergeByKey(own.settings, settings, ({ key }) => key, keepOwn),
  };
}

/** Preferences made here stay; those that are not made yet come in. */
export function mergePreferences(
  own: BackupData<unknown>['preferences'],
  incoming: BackupData<unknown>['preferences'],
): Readonly<Record<string, unknown>> {
  return { ...incoming, ...own };
}

type MergedPostings = { readonly rows: readonly SavedRow[]; readonly ids: ReadonlyMap<string, string> };

/** `ids` says under which id each incoming posting is kept now. */
function mergePostings(own: readonly SavedRow[], incoming: readonly SavedRow[]): MergedPostings {
  const byId = new Map(own.map((row) => [row.id, row]));
  const idOfJob = new Map(own.map((row) => [row.jobKey, row.id]));
  const ids = new Map<string, string>();
  for (const row of incoming) {
    const same = byId.get(idOfJob.get(row.jobKey) ?? row.id);
    const later = same && same.changedAt >= row.changedAt ? same : row;
    const kept = same ? { ...later, id: same.id, jobKey: same.jobKey } : row;
    byId.set(kept.id, kept);
    idOfJob.set(kept.jobKey, kept.id);
    ids.set(row.id, kept.id);
  }
  return { rows: [...byId.values()], ids };
}

function mergeTexts(own: readonly TextRow[], incoming: readonly TextRow[], { rows, ids }: MergedPostings): TextRow[] {
  const known = new Set(rows.map(({ id }) => id));
  const renamed = incoming.map((row) => ({ ...row, id: ids.get(row.id) ?? row.id }));
  return mergeByKey(own, renamed, ({ id }) => id, keepOwn).filter(({ id }) => known.has(id));
}

function keepKnown<Row extends { jobKey: string }>(asks: Row[], rows: readonly SavedRow[], seen: readonly SeenRow[]) {
  const known = new Set([...rows, ...seen].map(({ jobKey }) => jobKey));
  return asks.filter(({ jobKey }) => known.has(jobKey));
}

function mergeByKey<Row>(
  own: readonly Row[],
  incoming: readonly Row[],
  readKey: (row: Row) => string,
  merge: (own: Row, incoming: Row) => Row,
): Row[] {
  const rows = new Map(own.map((row) => [readKey(row), row]));
  for (const row of incoming) {
    const same = rows.get(readKey(row));
    rows.set(readKey(row), same === undefined ? row : merge(same, row));
  }
  return [...rows.values()];
}

function keepOwn<Row>(own: Row): Row {
  return own;
}

function takeLater<Row extends Dated>(own: Row, incoming: Row): Row {
  return incoming.savedAt > own.savedAt ? incoming : own;
}
