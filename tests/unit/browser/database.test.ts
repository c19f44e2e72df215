import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { savedText } from '../../builders/saved-row';

// As releases left it: the version, its tables, and rows of every kind that it could hold. One file for each version; a
// file is never changed, for nobody's database is.
const FOLDER = 'tests/fixtures/databases';
const sampleSchema = z.object({
  version: z.int(),
  stores: z.record(z.string(), z.string()),
  rows: z.record(z.string(), z.array(z.looseObject({}))),
});
type Sample = z.infer<typeof sampleSchema>;
/** The version that is declared now. */
const LATEST = 3;

function readSample(name: string): Sample {
  return sampleSchema.parse(JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')));
}

async function leaveBehind({ version, stores, rows }: Sample): Promise<void> {
  const old = new Dexie('rolelens');
  old.version(version).stores(stores);
  await Promise.all(Object.entries(rows).map(([table, each]) => old.table(table).bulkAdd(each)));
  old.close();
}

async function open() {
  const { openDatabase } = await import('../../../lib/browser/database');
  return openDatabase();
}

/** Everything that the extension itself reads of a database. */
async function readAll() {
  const [resumes, saved, seen, settings, plan, career, roles] = await Promise.all([
    import('../../../lib/browser/resume-store'),
    import('../../../lib/browser/saved-store'),
    import('../../../lib/browser/seen-store'),
    import('../../../lib/browser/library-settings'),
    import('../../../lib/browser/plan-store'),
    import('../../../lib/browser/career-answers'),
    import('../../../lib/browser/role-choices'),
  ]);
  const rows = await saved.listSaved();
  return {
    resumes: await resumes.listResumes(),
    whole: await saved.readWhole(rows.map(({ id }) => id)),
    seen: await seen.listSeen(),
    asks: await saved.listAsks(),
    choices: await settings.readLibraryChoices(),
    plan: await plan.readPlan(),
    answers: await career.readCareerAnswers(),
    role: await roles.readRoleChoice(savedText({ sourceId: '4100000101' })),
  };
}

beforeEach(() => vi.resetModules());
afterEach(async () => {
  (await open()).close();
  await Dexie.delete('rolelens');
});

describe('the database', () => {
  it('has all tables from the start, and they are empty', async () => {
    const database = await open();
    expect(database.verno).toBe(LATEST);
    expect(database.tables.map(({ name }) => name).sort()).toEqual(
      ['asks', 'postings', 'resumes', 'seen', 'settings', 'texts'].sort(),
    );
    for (const table of database.tables) expect(await table.count()).toBe(0);
  });

  it('has a sample of every version, and of one that is to come', () => {
    const versions = Array.from({ length: LATEST }, (_, at) => `v${at + 1}.json`);
    expect(readdirSync(FOLDER).sort()).toEqual(['newer.json', ...versions]);
    for (const [at, file] of versions.entries()) expect(readSample(file.slice(0, -5)).version).toBe(at + 1);
    expect(readSample('newer').version).toBeGreaterThan(LATEST);
  });

  it('migrates the first version: the one resume becomes the one in use', async () => {
    const sample = readSample('v1');
    await leaveBehind(sample);
    const [resume] = sample.rows.resumes ?? [];
    expect(await readAll()).toMatchObject({ resumes: [{ ...resume, usedAt: resume?.savedAt }], whole: [], seen: [] });
  });

  it('migrates the second version without touching a resume', async () => {
    const sample = readSample('v2');
    await leaveBehind(sample);
    expect(await readAll()).toMatchObject({ resumes: sample.rows.resumes, whole: [], seen: [] });
  });

  it('reads all of the third version', async () => {
    const { rows } = readSample('v3');
    await leaveBehind(readSample('v3'));
    const all = await readAll();
    expect(all).toMatchObject({ resumes: rows.resumes, seen: [rows.seen?.[1], rows.seen?.[0]] });
    expect(all.whole.map(({ row }) => row)).toEqual(rows.postings);
    expect(all.whole.map(({ posting }) => posting)).toEqual(rows.texts?.map(({ posting }) => posting));
    expect(all.whole.map(({ skills }) => skills.map(({ name }) => name))).toEqual([
      ['Python', 'PyTorch'],
      ['SQL', 'Microsoft Excel'],
    ]);
    expect(all).toMatchObject({
      choices: { saveAll: true, retentionDays: 30 },
      plan: { choice: { role: 'data-engineer' }, done: ['skill:sql'] },
      answers: { background: ['analytics'], coding: ['some'] },
      role: 'mlops-engineer',
    });
  });

  it.each(['v1', 'v2', 'v3', 'newer'])('loses no record of %s in a backup', async (name) => {
    const { rows } = readSample(name);
    await leaveBehind(readSample(name));
    const { exportBackup, readBackup } = await import('../../../lib/browser/backup-store');
    const read = await readBackup(await exportBackup());
    if (read.fault !== undefined) throw new Error(read.fault);
    expect(read.damaged).toEqual({});
    const known = Object.entries(rows).filter(([table]) => table !== 'letters');
    for (const [table, each] of known) expect(Reflect.get(read.data, table), table).toHaveLength(each.length);
  });

  it('of a later version is read and written as far as it is known, and loses nothing of the rest', async () => {
    const { rows } = readSample('newer');
    await leaveBehind(readSample('newer'));
    const all = await readAll();
    expect(all.resumes.map(({ name }) => name)).toEqual(['Analysis']);
    expect(all.whole[0]).toMatchObject({ row: { notes: 'Ask for Wren.' }, posting: { company: 'Tallywren' } });
    const { changeSaved } = await import('../../../lib/browser/saved-store');
    await changeSaved('3b9e', (row) => ({ ...row, notes: 'Wrote to Wren.' }));
    const { activateResume } = await import('../../../lib/browser/resume-store');
    await activateResume('6f1d');
    (await open()).close();
    const later = new Dexie('rolelens');
    later.version(readSample('newer').version).stores(readSample('newer').stores);
    expect(await later.table('letters').toArray()).toEqual(rows.letters);
    expect(await later.table('postings').get('3b9e')).toMatchObject({ notes: 'Wrote to Wren.' });
    expect(await later.table('resumes').get('6f1d')).toMatchObject({ portrait: 'later' });
    expect(await later.table('settings').get('of-later')).toEqual({ key: 'of-later', value: { a: 1 } });
    later.close();
  });

  it('that cannot be opened is tried again with the next question', async () => {
    await leaveBehind(readSample('v2'));
    const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    const { listResumes } = await import('../../../lib/browser/resume-store');
    await expect(listResumes()).rejects.toThrow();
    refuse.mockRestore();
    expect(await listResumes()).toHaveLength(2);
  });
});
