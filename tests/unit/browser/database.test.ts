import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => Dexie.delete('rolelens'));

/** A database as an older release left it: its version, its tables, its rows. */
async function leaveBehind(version: number, stores: Record<string, string>, rows: Record<string, readonly object[]>) {
  const old = new Dexie('rolelens');
  old.version(version).stores(stores);
  await Promise.all(Object.entries(rows).map(([table, each]) => old.table(table).bulkAdd(each)));
  old.close();
}

async function open() {
  const { openDatabase } = await import('../../../lib/browser/database');
  return openDatabase();
}

const RESUME = { id: 'a', name: 'Data', text: 'Python, SQL', savedAt: '2026-01-02T03:04:05.000Z' };

describe('the database', () => {
  it('has all tables from the start, and they are empty', async () => {
    const database = await open();
    expect(database.tables.map(({ name }) => name).sort()).toEqual(
      ['asks', 'postings', 'resumes', 'seen', 'settings', 'texts'].sort(),
    );
    for (const table of database.tables) expect(await table.count()).toBe(0);
    database.close();
  });

  it('migrates the first version: the one resume becomes the one in use', async () => {
    await leaveBehind(1, { resumes: 'id, savedAt' }, { resumes: [RESUME] });
    const database = await open();
    expect(await database.resumes.toArray()).toEqual([{ ...RESUME, usedAt: RESUME.savedAt }]);
    expect(await database.postings.count()).toBe(0);
    database.close();
  });

  it('migrates the second version without touching a resume', async () => {
    const corrections = { held: [{ id: 'rust', name: 'Rust' }], removed: [], ignored: [] };
    const resumes = [
      { ...RESUME, usedAt: '2026-02-02T00:00:00.000Z', corrections },
      { ...RESUME, id: 'b', usedAt: RESUME.savedAt, origin: { fileName: 'cv.pdf', kind: 'pdf', problems: [] } },
    ];
    await leaveBehind(2, { resumes: 'id' }, { resumes });
    const database = await open();
    expect(await database.resumes.toArray()).toEqual(resumes);
    await database.settings.put({ key: 'plan', value: { done: ['a'] } });
    expect(await database.settings.get('plan')).toEqual({ key: 'plan', value: { done: ['a'] } });
    database.close();
  });
});
