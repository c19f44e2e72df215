import { browser } from 'wxt/browser';
import type { ParsedBackup } from '../saved/backup';
import { type BackupData, type BackupTables, formatBackup, MAX_BACKUP_LENGTH, parseBackup } from '../saved/backup';
import { mergePreferences, mergeTables, NO_TABLES } from '../saved/merge-backup';
import { createAsksReader, packAsks } from '../saved/packed-asks';
import { savedRowSchema, seenRowSchema, settingRowSchema, textRowSchema } from '../saved/row-schemas';
import { findStoreFault, StoreError } from '../saved/store-error';
import { openDatabase, type ResumeRow } from './database';
import { tellLibraryChanged } from './library-changes';
import { resumeRowSchema } from './resume-row-schema';
import { sendToBackground } from './send';

/** What becomes of what is kept here when a backup comes in. */
export type ImportMode = 'merge' | 'replace';
export type Backup = ParsedBackup<ResumeRow>;
export type ReadBackup = Extract<Backup, { readonly fault?: undefined }>;
/** How many records of each kind are kept. */
export type LibraryCounts = Readonly<Record<keyof BackupTables<unknown>, number>>;

// The choice to synchronise belongs to one machine, and so does what it has synchronised.
const OWN_KEYS = new Set(['syncPreferences']);

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
  const before = await readAreas();
  try {
    // First, for what the database refuses it takes back by itself, and these are put back by hand.
    await writePreferences(preferences, mode);
    await database.transaction('rw', database.tables, async () => {
      const own = mode === 'merge' ? await readTables() : NO_TABLES;
      // Where two are merged nothing is cleared: a record that cannot be read today may be read by a later version.
      if (mode === 'replace') await Promise.all(database.tables.map((table) => table.clear()));
      await writeTables(mergeTables<ResumeRow>(own, incoming));
    });
  } catch (error) {
    await putBack(before).catch(() => undefined);
    throw new StoreError(findStoreFault(error), error);
  }
  await tellAll();
}

type Areas = { readonly local: Record<string, unknown>; readonly synced: Record<string, unknown> };

async function readAreas(): Promise<Areas> {
  const local = await browser.storage.local.get();
  return { local, synced: local.syncPreferences === true ? await browser.storage.sync.get('preferences') : {} };
}

/** Makes the browser's storage what it was; what could not be written has not changed there. */
async function putBack({ local, synced }: Areas): Promise<void> {
  const now = await browser.storage.local.get();
  await browser.storage.local.remove(Object.keys(now).filter((key) => !(key in local)));
  await browser.storage.local.set(local);
  if (synced.preferences !== undefined) await browser.storage.sync.set(synced);
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

/** Local storage, with the preferences where they are synchronised. */
async function readStorage(): Promise<BackupData<ResumeRow>['preferences']> {
  const local = await browser.storage.local.get();
  const synced = local.syncPreferences === true ? await browser.storage.sync.get('preferences') : {};
  return Object.fromEntries(Object.entries({ ...local, ...synced }).filter(([key]) => !OWN_KEYS.has(key)));
}

async function writePreferences(incoming: BackupData<ResumeRow>['preferences'], mode: ImportMode): Promise<void> {
  const own = await readStorage();
  const next = mode === 'merge' ? mergePreferences(own, incoming) : incoming;
  const kept = Object.fromEntries(Object.entries(next).filter(([key]) => !OWN_KEYS.has(key)));
  const gone = Object.keys(own).filter((key) => !(key in kept));
  await browser.storage.local.set(kept);
  await browser.storage.local.remove(gone);
  const { syncPreferences } = await browser.storage.local.get('syncPreferences');
  if (syncPreferences === true) await browser.storage.sync.set({ preferences: kept.preferences });
}

async function tellAll(): Promise<void> {
  tellLibraryChanged('all');
  await sendToBackground({ kind: 'resume-changed' });
}
