import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../lib/browser/database';
import { readLibraryChoices, saveLibraryChoices } from '../../../lib/browser/library-settings';
import {
  changeSaved,
  findSaved,
  listAsks,
  listSaved,
  readWhole,
  restoreSaved,
  savePosting,
  unsavePostings,
} from '../../../lib/browser/saved-store';
import { findSeen, forgetOldSeen, listSeen, recordSeen } from '../../../lib/browser/seen-store';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { changeStatus } from '../../../lib/saved/change-status';
import { findJobKeys } from '../../../lib/saved/job-key';
import { StoreError } from '../../../lib/saved/store-error';
import { savedRow, savedText } from '../../builders/saved-row';
import { analyse, KNOWLEDGE } from '../sample-postings';

const POSTING = savedText();
const profile = extractProfile('Skills\nPython, SQL', KNOWLEDGE);
const ANALYSIS = analyse(POSTING.description, { ...POSTING, profile });
const ON_INDEED = savedText({ site: 'indeed', sourceId: '0a1b2c3d4e5f6071', title: 'ML Engineer (m/w/d)' });

beforeEach(async () => {
  fakeBrowser.reset();
  const database = openDatabase();
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.resumes.put({
    id: 'r',
    name: 'Data',
    text: 'Python',
    savedAt: '2026-01-01T00:00:00.000Z',
    usedAt: '2026-01-01T00:00:00.000Z',
  });
});

async function counts() {
  const { postings, texts, asks, seen } = openDatabase();
  return {
    postings: await postings.count(),
    texts: await texts.count(),
    asks: await asks.count(),
    seen: await seen.count(),
  };
}

describe('saved postings', () => {
  it('are kept with text, skills and the resume that they were compared with', async () => {
    const row = await savePosting(POSTING, ANALYSIS);
    expect(row.coverage).toMatchObject({ resumeId: 'r', resumeName: 'Data' });
    expect(await listSaved()).toEqual([row]);
    const [whole] = await readWhole([row.id, 'gone']);
    expect(whole).toMatchObject({ row, posting: POSTING });
    expect(whole?.skills.find(({ name }) => name === 'PyTorch')).toMatchObject({ state: 'missing' });
  });

  it('are one for the same job on both sites, and keep what was said of them', async () => {
    const first = await savePosting(POSTING, ANALYSIS);
    await changeSaved(first.id, (row) => ({
      ...changeStatus(row, 'applied', '2026-11-21T00:00:00.000Z'),
      notes: 'Wren',
    }));
    const again = await savePosting(ON_INDEED, analyse(ON_INDEED.description, ON_INDEED));
    expect(again).toMatchObject({ id: first.id, status: 'applied', notes: 'Wren', site: 'indeed' });
    expect(await counts()).toMatchObject({ postings: 1, texts: 1, asks: 1 });
    expect(await findSaved(ON_INDEED)).toEqual(again);
  });

  it('are found by the id of the site after the title was edited', async () => {
    await recordSeen(POSTING, ANALYSIS);
    const row = await savePosting(POSTING, ANALYSIS);
    expect(await findSaved({ ...POSTING, title: 'Something else entirely' })).toEqual(row);
    expect(await findSaved({ ...POSTING, sourceId: '4100000002', title: 'Something else entirely' })).toBeUndefined();
  });

  it('that were saved by themselves do not change one that is there, and become the users own when touched', async () => {
    const row = await savePosting(POSTING, ANALYSIS, { isAutomatic: true });
    expect(row.isAutomatic).toBe(true);
    expect(await savePosting({ ...POSTING, url: 'https://other.example/' }, ANALYSIS, { isAutomatic: true })).toEqual(
      row,
    );
    expect(await changeSaved(row.id, (each) => ({ ...each, notes: 'x' }))).not.toHaveProperty('isAutomatic');
  });

  it('are given back when taken out, and can be put back as they were', async () => {
    const row = await savePosting(POSTING, ANALYSIS);
    const whole = await readWhole([row.id]);
    expect(await unsavePostings([row.id])).toEqual(whole);
    expect(await counts()).toEqual({ postings: 0, texts: 0, asks: 0, seen: 0 });
    await restoreSaved(whole);
    await restoreSaved(whole);
    expect(await readWhole([row.id])).toEqual(whole);
  });

  it('leave the skills of a job that was seen', async () => {
    await recordSeen(POSTING, ANALYSIS);
    const row = await savePosting(POSTING, ANALYSIS);
    await unsavePostings([row.id]);
    expect(await counts()).toEqual({ postings: 0, texts: 0, asks: 1, seen: 1 });
  });

  it('do not come back over one that was saved anew', async () => {
    const row = await savePosting(POSTING, ANALYSIS);
    const removed = await unsavePostings([row.id]);
    const anew = await savePosting(POSTING, ANALYSIS);
    await restoreSaved(removed);
    expect(await listSaved()).toEqual([anew]);
  });

  it('come back over one that saved itself in the meantime, with all that was written', async () => {
    const row = await savePosting(POSTING, ANALYSIS);
    await changeSaved(row.id, (each) => ({ ...each, notes: 'Wren' }));
    const removed = await unsavePostings([row.id]);
    const automatic = await savePosting(POSTING, ANALYSIS, { isAutomatic: true });
    await restoreSaved(removed);
    expect(await listSaved()).toMatchObject([{ id: row.id, notes: 'Wren' }]);
    expect(await readWhole([automatic.id])).toEqual([]);
    expect(await counts()).toMatchObject({ postings: 1, texts: 1, asks: 1 });
  });

  it('take the place of a damaged record of the same job', async () => {
    const { jobKey } = findJobKeys(POSTING);
    await openDatabase().table('postings').put({ id: 'odd', jobKey, status: 'later' });
    const row = await savePosting(POSTING, ANALYSIS);
    expect(await listSaved()).toEqual([row]);
    expect(await counts()).toMatchObject({ postings: 1, texts: 1 });
  });

  it('are told of only where something changed', async () => {
    // In this thread alone, for other files of tests speak on the same channel, and so does Dexie, though not in words.
    const tell = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
    await savePosting(POSTING, ANALYSIS, { isAutomatic: true });
    await savePosting(POSTING, ANALYSIS, { isAutomatic: true });
    await changeSaved('gone', (row) => row);
    await unsavePostings(['gone']);
    expect(tell.mock.calls.filter(([message]) => typeof message === 'string')).toEqual([['saved']]);
    tell.mockRestore();
  });

  it('lose nothing of two changes at once', async () => {
    const { id } = await savePosting(POSTING, ANALYSIS);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => changeSaved(id, (row) => ({ ...row, tags: [...row.tags, `t${at}`] }))),
    );
    expect((await listSaved())[0]?.tags).toHaveLength(20);
  });

  it('leave out damaged records and go on', async () => {
    const row = await savePosting(POSTING, ANALYSIS);
    await openDatabase()
      .table('postings')
      .bulkPut([
        { id: 'x', jobKey: 'x', savedAt: 7 },
        { id: 'y', jobKey: 'y' },
      ]);
    await openDatabase()
      .table('texts')
      .put({ id: row.id, posting: { title: 5 } });
    expect(await listSaved()).toEqual([row]);
    expect((await readWhole([row.id, 'x']))[0]?.posting).toBeUndefined();
    expect(await changeSaved('x', (each) => each)).toBeUndefined();
  });

  it('are all read, however many parts that takes', async () => {
    const rows = Array.from({ length: 4_001 }, (_, at) => savedRow({ id: `p${at}`, jobKey: `p${at}` }));
    await openDatabase().postings.bulkPut(rows as Parameters<ReturnType<typeof openDatabase>['postings']['put']>[0][]);
    await openDatabase().table('postings').put({ id: 'p1999', jobKey: 'p1999', title: 7 });
    const read = await listSaved();
    expect(new Set(read.map(({ id }) => id)).size).toBe(4_000);
    expect(read).toHaveLength(4_000);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'failed'],
  ])('stay as they were when the database refuses with %s', async (name, fault) => {
    const { id } = await savePosting(POSTING, ANALYSIS);
    const refuse = vi.spyOn(openDatabase().texts, 'put').mockRejectedValue(new DOMException('no', name));
    const other = savedText({ company: 'Larkmoor', sourceId: '4100000009' });
    const refused = await savePosting(other, ANALYSIS).catch((error: unknown) => error);
    refuse.mockRestore();
    expect(refused).toBeInstanceOf(StoreError);
    expect(refused).toMatchObject({ fault });
    expect((await listSaved()).map((row) => row.id)).toEqual([id]);
    expect(await counts()).toMatchObject({ postings: 1, texts: 1, asks: 1 });
  });

  it('are no longer than a note may be', async () => {
    const { id } = await savePosting(POSTING, ANALYSIS);
    await expect(changeSaved(id, (row) => ({ ...row, notes: 'x'.repeat(20_001) }))).rejects.toBeInstanceOf(StoreError);
    expect((await listSaved())[0]?.notes).toBe('');
  });
});

describe('seen jobs', () => {
  it('are found by id, else by what is the same on both sites, in the order asked', async () => {
    const row = await recordSeen(POSTING, ANALYSIS);
    const other = findJobKeys(savedText({ company: 'Larkmoor', sourceId: '7' }));
    expect(await findSeen([other, findJobKeys(ON_INDEED), findJobKeys({ ...POSTING, title: 'Edited' })])).toEqual([
      undefined,
      row,
      row,
    ]);
    expect(await findSeen([])).toEqual([]);
  });

  it('are one row for both sites, with skills of the last look', async () => {
    await recordSeen(POSTING, ANALYSIS);
    await recordSeen(ON_INDEED, analyse('', { ...ON_INDEED, description: 'Requirements\n- Rust' }));
    const [row] = await listSeen();
    expect(row).toMatchObject({ siteKeys: ['linkedin:4100000001', 'indeed:0a1b2c3d4e5f6071'] });
    expect((await listAsks())[0]?.skills.map(({ name }) => name)).toEqual(['Rust']);
    expect(await counts()).toMatchObject({ seen: 1, asks: 1 });
  });

  it('are forgotten in time, saved postings and their skills are not', async () => {
    const saved = await savePosting(POSTING, ANALYSIS);
    await recordSeen(POSTING, ANALYSIS);
    await recordSeen(savedText({ company: 'Larkmoor', sourceId: '7' }), ANALYSIS);
    const later = new Date(Date.now() + 91 * 86_400_000);
    expect(await forgetOldSeen(0, later)).toBe(0);
    expect(await forgetOldSeen(90)).toBe(0);
    expect(await forgetOldSeen(90, later)).toBe(2);
    expect(await counts()).toEqual({ postings: 1, texts: 1, asks: 1, seen: 0 });
    expect((await readWhole([saved.id]))[0]?.skills).not.toEqual([]);
  });
});

describe('the choices', () => {
  it('are off and 90 days at first, and kept one by one', async () => {
    expect(await readLibraryChoices()).toEqual({ saveAll: false, retentionDays: 90 });
    await saveLibraryChoices({ saveAll: true });
    await saveLibraryChoices({ retentionDays: 7 });
    expect(await readLibraryChoices()).toEqual({ saveAll: true, retentionDays: 7 });
    await openDatabase().settings.put({ key: 'retentionDays', value: 'often' });
    expect(await readLibraryChoices()).toEqual({ saveAll: true, retentionDays: 90 });
  });
});
