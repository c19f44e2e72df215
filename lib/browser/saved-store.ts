import type { Analysis } from '../analysis';
import type { RawPosting } from '../posting/raw-posting';
import {
  buildAsks,
  buildSavedRow,
  compareSavedRow,
  refreshSavedRow,
  summarise,
  type UsedResume,
} from '../saved/build-rows';
import type { WholePosting } from '../saved/format-postings-json';
import { findJobKeys } from '../saved/job-key';
import { createAsksReader, packAsks, readAsks } from '../saved/packed-asks';
import { readSavedRow, savedRowSchema, textRowSchema } from '../saved/row-schemas';
import type { AsksRow, Comparison, SavedRow } from '../saved/saved-posting';
import { findStoreFault, StoreError } from '../saved/store-error';
import { openDatabase, type RoleLensDatabase } from './database';
import { tellLibraryChanged } from './library-changes';
import { readTable } from './read-table';
import { resolveJobKey } from './resolve-job';
import { readResumeRow } from './resume-store';

type SaveOptions = { readonly isAutomatic?: boolean };

/**
 * Saves a posting with its text; one that is saved already is renewed and keeps what the user said of it. Nothing is
 * changed where it rejects, with `StoreError`.
 */
export async function savePosting(
  posting: RawPosting,
  analysis: Analysis,
  { isAutomatic = false }: SaveOptions = {},
): Promise<SavedRow> {
  const resume = await readUsedResume(analysis);
  const save = async (database: RoleLensDatabase) => {
    const { postings, texts, asks } = database;
    const jobKey = await resolveJobKey(findJobKeys(posting));
    const stored = await postings.where({ jobKey }).first();
    const before = savedRowSchema.safeParse(stored).data;
    if (before && isAutomatic) return { row: before, isNew: false };
    // One job has one record: a damaged one gives way to what the user saves, and to nothing else.
    if (stored && !before && !isAutomatic) await removeRow(stored.id, database);
    const asked = buildAsks(jobKey, analysis);
    const row = makeRow(summarise(analysis, resume), asked, before, isAutomatic);
    await Promise.all([postings.put(row), texts.put({ id: row.id, posting }), asks.put(packAsks(asked))]);
    return { row, isNew: true };
  };
  return (await change(save, ({ isNew }) => isNew)).row;
}

/** The saved posting of a job; undefined where it is not saved. */
export async function findSaved(posting: RawPosting): Promise<SavedRow | undefined> {
  const jobKey = await resolveJobKey(findJobKeys(posting));
  return savedRowSchema.safeParse(await openDatabase().postings.where({ jobKey }).first()).data;
}

/** All saved postings, in no order; damaged records are left out. */
export async function listSaved(): Promise<readonly SavedRow[]> {
  return readTable(openDatabase().postings, readSavedRow);
}

/** The postings saved last, the latest first; damaged records are left out. */
export async function listLatest(most: number): Promise<readonly SavedRow[]> {
  const rows: unknown[] = await openDatabase().postings.orderBy('savedAt').reverse().limit(most).toArray();
  return rows.flatMap((row) => savedRowSchema.safeParse(row).data ?? []);
}

/** How many postings are saved. */
export async function countSaved(): Promise<number> {
  return openDatabase().postings.count();
}

/** Saved postings with texts and skills, in the order of the ids; those that are not kept are left out. */
export async function readWhole(ids: readonly string[]): Promise<readonly WholePosting[]> {
  const { postings, texts, asks } = openDatabase();
  const stored: unknown[] = await postings.bulkGet([...ids]);
  const rows = stored.flatMap((row) => savedRowSchema.safeParse(row).data ?? []);
  const [storedTexts, storedAsks]: unknown[][] = await Promise.all([
    texts.bulkGet(rows.map(({ id }) => id)),
    asks.bulkGet(rows.map(({ jobKey }) => jobKey)),
  ]);
  return rows.map((row, at) => ({
    row,
    posting: textRowSchema.safeParse(storedTexts?.[at]).data?.posting,
    skills: readAsks(storedAsks?.[at])?.skills ?? [],
  }));
}

/** What every job asks for that was seen or saved; damaged records are left out. Skills that are alike are one object. */
export async function listAsks(): Promise<readonly AsksRow[]> {
  return readTable(openDatabase().asks, createAsksReader());
}

/** Takes saved postings out and gives them back, for `restoreSaved`. */
export async function unsavePostings(ids: readonly string[]): Promise<readonly WholePosting[]> {
  const remove = async ({ postings, texts, asks, seen }: RoleLensDatabase) => {
    const removed = await readWhole(ids);
    const jobKeys = removed.map(({ row }) => row.jobKey);
    const stillSeen = await seen.bulkGet(jobKeys);
    await Promise.all([
      postings.bulkDelete([...ids]),
      texts.bulkDelete([...ids]),
      asks.bulkDelete(jobKeys.filter((_key, at) => !stillSeen[at])),
    ]);
    return removed;
  };
  return change(remove, ({ length }) => length > 0);
}

/** Puts postings back as they were; a job that the user saved anew in the meantime stays as it is. */
export async function restoreSaved(removed: readonly WholePosting[]): Promise<void> {
  await change(async (database) => {
    const { postings, texts, asks } = database;
    for (const { row, posting, skills } of removed) {
      const anew = await postings.where({ jobKey: row.jobKey }).first();
      if (anew && anew.isAutomatic !== true) continue;
      if (anew) await removeRow(anew.id, database);
      await postings.put(savedRowSchema.parse(row));
      if (posting) await texts.put({ id: row.id, posting });
      if (!(await asks.get(row.jobKey))) await asks.put(packAsks({ jobKey: row.jobKey, skills }));
    }
  });
}

/**
 * Changes what the user says of a posting, its status, dates, notes or tags, as it is stored at that moment; undefined
 * where it is no longer kept.
 */
export async function changeSaved(id: string, edit: (row: SavedRow) => SavedRow): Promise<SavedRow | undefined> {
  const keep = async ({ postings }: RoleLensDatabase) => {
    const row = savedRowSchema.safeParse(await postings.get(id)).data;
    if (!row) return undefined;
    const { isAutomatic: _isAutomatic, ...mine } = edit(row);
    const edited = savedRowSchema.parse(mine);
    await postings.put(edited);
    return edited;
  };
  return change(keep, (edited) => edited !== undefined);
}

/** What saved postings are compared with: `key` is its `formatComparisonKey`, `analyse` gives undefined where it fails. */
export type NewComparison = {
  readonly key: string;
  readonly resume: UsedResume;
  readonly analyse: (posting: RawPosting) => Promise<Analysis | undefined>;
};

/**
 * Compares saved postings anew, those that are not so compared already, and gives what they owe to the resume now. Tells
 * no page: who asks for many tells the others at the end. What is deleted meanwhile stays deleted, what the user writes
 * meanwhile stays written, and a posting without its text, or saved anew meanwhile, keeps what was known of it.
 */
export async function compareSaved(
  ids: readonly string[],
  { key, resume, analyse }: NewComparison,
): Promise<readonly Comparison[]> {
  const found = new Map<string, { readonly description: string; readonly analysis: Analysis }>();
  for (const { row, posting } of await readWhole(ids)) {
    const analysis = posting && row.comparedWith !== key ? await analyse(posting) : undefined;
    // Of another key where the resume was changed while this one was read: that is counted with the next question.
    if (posting && analysis?.comparedWith === key) found.set(row.id, { description: posting.description, analysis });
  }
  const keep = async ({ postings, asks }: RoleLensDatabase) => {
    const now = await readWhole(ids);
    return Promise.all(
      now.map(async ({ row, posting }) => {
        const { analysis, description } = found.get(row.id) ?? {};
        if (!analysis || row.comparedWith === key || posting?.description !== description) return row;
        const asked = buildAsks(row.jobKey, analysis);
        const compared = compareSavedRow(row, analysis, asked, resume);
        await Promise.all([postings.put(compared), asks.put(packAsks(asked))]);
        return compared;
      }),
    );
  };
  const rows = await change(keep, () => false);
  return rows.map(({ id, coverage, comparedWith, asked }) => ({ id, coverage, comparedWith, asked }));
}

async function removeRow(id: string, { postings, texts }: RoleLensDatabase): Promise<void> {
  await Promise.all([postings.delete(id), texts.delete(id)]);
}

function makeRow(
  summary: ReturnType<typeof summarise>,
  asked: AsksRow,
  before: SavedRow | undefined,
  isAutomatic: boolean,
): SavedRow {
  if (!before) {
    return buildSavedRow(summary, asked, { id: crypto.randomUUID(), now: new Date().toISOString(), isAutomatic });
  }
  const { isAutomatic: _isAutomatic, ...row } = refreshSavedRow(before, summary, asked);
  return row;
}

/** All or nothing; then every other page is told, unless nothing changed. */
async function change<Result>(
  work: (database: RoleLensDatabase) => Promise<Result>,
  hasChanged: (result: Result) => boolean = () => true,
): Promise<Result> {
  const database = openDatabase();
  const { postings, texts, asks, seen } = database;
  try {
    // Dexie follows awaits only in a function that is async itself.
    const result = await database.transaction('rw', [postings, texts, asks, seen], async () => work(database));
    if (hasChanged(result)) tellLibraryChanged('saved');
    return result;
  } catch (error) {
    throw new StoreError(findStoreFault(error), error);
  }
}

/** The resume in use, where the analysis was made with one. */
export async function readUsedResume({ coverage }: Analysis): Promise<UsedResume | undefined> {
  const resume = coverage && (await readResumeRow().catch(() => undefined));
  return resume && { id: resume.id, name: resume.name };
}
