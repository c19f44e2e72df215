import type { Analysis } from '../analysis';
import type { RawPosting } from '../posting/raw-posting';
import { buildAsks, buildSeenRow, summarise } from '../saved/build-rows';
import { findJobKeys } from '../saved/job-key';
import { packAsks } from '../saved/packed-asks';
import { findCutOff, type RetentionDays } from '../saved/retention';
import { readSeenRow, seenRowSchema } from '../saved/row-schemas';
import type { SeenRow } from '../saved/saved-posting';
import { openDatabase } from './database';
import { tellLibraryChanged } from './library-changes';
import { readTable } from './read-table';
import { findSeen } from './resolve-job';
import { readUsedResume } from './saved-store';

export { findSeen };

/** Remembers that a posting was opened, with its analysis; gives what is known of the job now. */
export async function recordSeen(posting: RawPosting, analysis: Analysis): Promise<SeenRow> {
  const summary = summarise(analysis, await readUsedResume(analysis));
  const keys = findJobKeys(posting);
  const database = openDatabase();
  const { seen, asks } = database;
  const row = await database.transaction('rw', [seen, asks], async () => {
    const [before] = await findSeen([keys]);
    const next = buildSeenRow(summary, keys, new Date().toISOString(), before);
    const asked = packAsks(buildAsks(next.jobKey, analysis));
    await Promise.all([seen.put(next as Parameters<typeof seen.put>[0]), asks.put(asked)]);
    return next;
  });
  tellLibraryChanged('seen');
  return row;
}

/** What is known of one job; undefined where it was forgotten or is damaged. */
export async function readSeen(jobKey: string): Promise<SeenRow | undefined> {
  return seenRowSchema.safeParse(await openDatabase().seen.get(jobKey)).data;
}

/** All seen jobs, in no order; damaged records are left out. */
export async function listSeen(): Promise<readonly SeenRow[]> {
  return readTable(openDatabase().seen, readSeenRow);
}

/** Forgets seen jobs that were not looked at for so long; saved postings and their skills stay. Gives how many went. */
export async function forgetOldSeen(days: RetentionDays, now = new Date()): Promise<number> {
  const cutOff = findCutOff(days, now);
  if (cutOff === undefined) return 0;
  const database = openDatabase();
  const { seen, asks, postings } = database;
  const count = await database.transaction('rw', [seen, asks, postings], async () => {
    const old = await seen.where('lastSeen').below(cutOff).primaryKeys();
    const saved = new Set((await postings.where('jobKey').anyOf(old).toArray()).map(({ jobKey }) => jobKey));
    await Promise.all([seen.bulkDelete(old), asks.bulkDelete(old.filter((key) => !saved.has(key)))]);
    return old.length;
  });
  if (count > 0) tellLibraryChanged('seen');
  return count;
}
