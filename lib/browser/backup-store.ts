import { browser } from 'wxt/browser';
import type { ParsedBackup } from '../saved/backup';
import { type BackupTables, formatBackup, MAX_BACKUP_LENGTH, parseBackup } from '../saved/backup';
import { mergeTables, NO_TABLES } from '../saved/merge-backup';
import { createAsksReader, packAsks } from '../saved/packed-asks';
import { savedRowSchema, seenRowSchema, settingRowSchema, textRowSchema } from '../saved/row-schemas';
import { findStoreFault, StoreError } from '../saved/store-error';
import { openDatabase, type ResumeRow } from './database';
import { tellLibraryChanged } from './library-changes';
import { resumeRowSchema } from './resume-row-schema';
import { sendToBackground } from './send';
import { changeStorage, readStorage, type StorageChange, undoChanges } from './storage-changes';

/** What becomes of what is kept here when a backup comes in. */
export type ImportMode = 'merge' | 'replace';
export type Backup = ParsedBackup<ResumeRow>;
export type ReadBackup = Extract<Backup, { readonly fault?: undefined }>;
/** How many records of each kind are kept. */
export type LibraryCounts = Readonly<Record<keyof BackupTables<unknown>, number>>;

/** Everything that is kept, as one JSON file. */
export async function exportBackup(): Promise<Blob> {
  const database = openDatabase();
  const [tables, preferences] = await Promise.all([
    // In one transaction, so that no posting comes without its text.
    database.transaction('r', database.tables, async () => readTables()),
    readStorage(),
  ]);
  const text = formatBackup<ResumeRow>({ ...tables, preferences }, new Date().toISOString());
  return new Blob([text], { type: 'application/json' });
}

/** Reads a backup without changing anything, so that the user can be told what is in it. */
export async function readBackup(file: Blob): Promise<Backup> {
  if (file.size > MAX_BACKUP_LENGTH) return { fault: 'too-large' };
  return parseBackup(await file.text(), resumeRowSchema);
}

/** Takes a backup in, whole or not at all; rejects with `StoreError` where the browser refuses any of it. */
export async function importBackup({ data }: Pick<ReadBackup, 'data'>, mode: ImportMode): Promise<void> {
  const { preferences, ...incoming } = data;
  const database = openDatabase();
  let changes: readonly StorageChange[] = [];
  try {
    // First, for what the database refuses it takes back by itself, and these are put back by hand.
    await changeStorage(preferences, mode, (planned) => {
      changes = planned;
    });
    await database.transaction('rw', database.tables, async () => {
      const own = mode === 'merge' ? await readTables() : NO_TABLES;
      // Where two are merged nothing is cleared: a record that cannot be read today may be read by a later version.
      if (mode === 'replace') await Promise.all(database.tables.map((table) => table.clear()));
      await writeTables(mergeTables<ResumeRow>(own, incoming));
    });
  } catch (error) {
    await undoChanges(changes).catch(() => undefined);
    throw new StoreError(findStoreFault(error), error);
  }
  await tellAll();
}

/** Deletes everything that is kept of the user, synchronised preferences too. */
export async function eraseEverything(): Promise<void> {
  const database = openDatabase();
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
  try {
    await browser.storage.local.clear();
    await browser.storage.session?.clear();
    await browser.storage.sync?.clear();
  } finally {
    // What is gone is gone, whatever else could not be erased.
    await tellAll();
  }
}

/** How much is kept. */
export async function countLibrary(): Promise<LibraryCounts> {
  const { resumes, postings, texts, asks, seen, settings } = openDatabase();
  const tables = [resumes, postings, texts, asks, seen, settings] as const;
  const [a, b, c, d, e, f] = await Promise.all(tables.map((table) => table.count()));
  return { resumes: a ?? 0, postings: b ?? 0, texts: c ?? 0, asks: d ?? 0, seen: e ?? 0, settings: f ?? 0 };
}

async function readTables(): Promise<BackupTables<ResumeRow>> {
  const { resumes, postings, texts, asks, seen, settings } = openDatabase();
  const [a, b, c, d, e, f]: unknown[][] = await Promise.all(
    [resumes, postings, texts, asks, seen, settings].map((table) => table.toArray()),
  );
  const readAsks = createAsksReader();
  return {
    resumes: parseAll(a, resumeRowSchema),
    postings: parseAll(b, savedRowSchema),
    texts: parseAll(c, textRowSchema),
    asks: (d ?? []).flatMap((row) => readAsks(row) ?? []),
    seen: parseAll(e, seenRowSchema),
    settings: parseAll(f, settingRowSchema),
  };
}

function parseAll<Row>(rows: readonly unknown[] = [], schema: { safeParse: (row: unknown) => { data?: Row } }): Row[] {
  return rows.flatMap((row) => schema.safeParse(row).data ?? []);
}

async function writeTables(data: BackupTables<ResumeRow>): Promise<void> {
  const { resumes, postings, texts, asks, seen, settings } = openDatabase();
  await resumes.bulkPut([...data.resumes]);
  await removeDoubles(data.postings);
  await postings.bulkPut([...data.postings]);
  await texts.bulkPut([...data.texts]);
  await asks.bulkPut(data.asks.map(packAsks));
  await seen.bulkPut([...data.seen]);
  await settings.bulkPut([...data.settings]);
}

/** One job has one record: a damaged one gives way to one that can be read. */
async function removeDoubles(rows: BackupTables<ResumeRow>['postings']): Promise<void> {
  const { postings } = openDatabase();
  const idOfJob = new Map(rows.map(({ jobKey, id }) => [jobKey, id]));
  const doubles: string[] = [];
  await postings.orderBy('jobKey').eachKey((jobKey, { primaryKey }) => {
    const id = idOfJob.get(String(jobKey));
    if (id !== undefined && id !== primaryKey) doubles.push(primaryKey);
  });
  await postings.bulkDelete(doubles);
}

async function tellAll(): Promise<void> {
  tellLibraryChanged('all');
  await sendToBackground({ kind: 'resume-changed' });
}
