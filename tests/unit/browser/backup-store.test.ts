import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  countLibrary,
  eraseEverything,
  exportBackup,
  importBackup,
  type ReadBackup,
  readBackup,
} from '../../../lib/browser/backup-store';
import { openDatabase } from '../../../lib/browser/database';
import { MAX_BACKUP_LENGTH } from '../../../lib/saved/backup';
import { packAsks } from '../../../lib/saved/packed-asks';
import { SAVED_SKILLS, savedRow, savedText, seenRow } from '../../builders/saved-row';

const RESUME = {
  id: 'r',
  name: 'Data',
  text: 'Python',
  savedAt: '2026-01-01T00:00:00.000Z',
  usedAt: '2026-01-01T00:00:00.000Z',
};
const heard: unknown[] = [];

async function clear() {
  await Promise.all(openDatabase().tables.map((table) => table.clear()));
  await fakeBrowser.storage.local.clear();
}

async function fill() {
  const { resumes, postings, texts, asks, seen, settings } = openDatabase();
  await resumes.put({ ...RESUME, corrections: { held: [{ id: 'rust', name: 'Rust' }], removed: [], ignored: [] } });
  await postings.put(savedRow() as Parameters<typeof postings.put>[0]);
  await texts.put({ id: 'a', posting: savedText() });
  await asks.put(packAsks({ jobKey: savedRow().jobKey, skills: SAVED_SKILLS }));
  await seen.put(seenRow() as Parameters<typeof seen.put>[0]);
  await settings.put({ key: 'plan', value: { done: ['rust'] } });
  await fakeBrowser.storage.local.set({ quietSites: ['indeed'] });
}

async function dump() {
  const tables = await Promise.all(openDatabase().tables.map(async (table) => [table.name, await table.toArray()]));
  return { ...Object.fromEntries(tables), storage: await fakeBrowser.storage.local.get() };
}

async function readGood(file: Blob): Promise<ReadBackup> {
  const read = await readBackup(file);
  if (read.fault !== undefined) throw new Error(read.fault);
  return read;
}

beforeEach(async () => {
  fakeBrowser.reset();
  heard.length = 0;
  fakeBrowser.runtime.onMessage.addListener((message: { kind: string; protocol: number }, _sender, respond) => {
    heard.push(message.kind);
    respond({ protocol: message.protocol });
    return true;
  });
  await clear();
});

describe('a backup of everything', () => {
  it('takes the place of a damaged record of the same job when merged', async () => {
    await fill();
    const read = await readGood(await exportBackup());
    const { postings } = openDatabase();
    await postings.clear();
    await openDatabase().table('postings').put({ id: 'odd', jobKey: savedRow().jobKey, status: 'later' });
    await importBackup(read, 'merge');
    expect(await postings.toArray()).toEqual([savedRow()]);
  });

  it.each([
    ['merge', 'local', 'QUOTA_BYTES quota exceeded', 'full'],
    ['replace', 'local', 'An unexpected error occurred', 'failed'],
    ['replace', 'sync', 'QUOTA_BYTES_PER_ITEM quota exceeded', 'full'],
  ] as const)('changes nothing by %s where the storage %s refuses: %s', async (mode, area, message, fault) => {
    await fill();
    const read = await readGood(await exportBackup());
    await fakeBrowser.storage.local.set({ quietSites: [], own: 1, syncPreferences: area === 'sync' });
    await fakeBrowser.storage.sync.set({ preferences: { theme: 'dark' } });
    const before = await dump();
    const refuse = vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValueOnce(new Error(message));
    const preferences = { quietSites: ['linkedin'], more: 2, preferences: { theme: 'light' } };
    const data = { ...read.data, postings: [], preferences };
    await expect(importBackup({ data }, mode)).rejects.toMatchObject({ name: 'StoreError', fault });
    refuse.mockRestore();
    expect(await dump()).toEqual(before);
    expect(await fakeBrowser.storage.sync.get()).toEqual({ preferences: { theme: 'dark' } });
    expect(heard).toEqual([]);
  });

  it.each(['merge', 'replace'] as const)('brings all of it to an empty browser by %s', async (mode) => {
    await fill();
    const before = await dump();
    const file = await exportBackup();
    await clear();
    const read = await readGood(file);
    expect(read.damaged).toEqual({});
    await importBackup(read, mode);
    expect(await dump()).toEqual(before);
    expect(heard).toEqual(['resume-changed']);
  });

  it('keeps what is here when merged, and takes its place when it replaces', async () => {
    await fill();
    const file = await exportBackup();
    await clear();
    await fakeBrowser.storage.local.set({ quietSites: [], own: 1 });
    const { resumes, postings } = openDatabase();
    await resumes.put({ ...RESUME, id: 'mine', name: 'Mine' });
    await postings.put(savedRow({ id: 'b', jobKey: 'b|b|b' }) as Parameters<typeof postings.put>[0]);
    await importBackup(await readGood(file), 'merge');
    expect(await countLibrary()).toMatchObject({ resumes: 2, postings: 2, texts: 1 });
    expect(await fakeBrowser.storage.local.get()).toEqual({ quietSites: [], own: 1 });
    await importBackup(await readGood(file), 'replace');
    expect(await countLibrary()).toMatchObject({ resumes: 1, postings: 1 });
    expect(await fakeBrowser.storage.local.get()).toEqual({ quietSites: ['indeed'] });
  });

  it.each(['merge', 'replace'] as const)('changes nothing when the database refuses, by %s', async (mode) => {
    await fill();
    const read = await readGood(await exportBackup());
    const before = await dump();
    const refuse = vi
      .spyOn(openDatabase().settings, 'bulkPut')
      .mockRejectedValue(new DOMException('no', 'QuotaExceededError'));
    const preferences = { quietSites: ['linkedin'], more: 2 };
    const data = { ...read.data, postings: [savedRow({ id: 'z', jobKey: 'z|z|z' })], resumes: [], preferences };
    await expect(importBackup({ data }, mode)).rejects.toMatchObject({ name: 'StoreError', fault: 'full' });
    refuse.mockRestore();
    expect(await dump()).toEqual(before);
  });

  it('is refused unread where it is too large', async () => {
    const file = new Blob(['{}']);
    Object.defineProperty(file, 'size', { value: MAX_BACKUP_LENGTH + 1 });
    expect(await readBackup(file)).toEqual({ fault: 'too-large' });
    expect(await readBackup(new Blob(['{"a":']))).toEqual({ fault: 'not-json' });
  });

  it('keeps a damaged record in place when merged, and leaves it out of the file', async () => {
    await fill();
    await openDatabase().table('postings').put({ id: 'odd', jobKey: 'odd', status: 'later' });
    const read = await readGood(await exportBackup());
    expect(read.data.postings.map(({ id }) => id)).toEqual(['a']);
    await importBackup(read, 'merge');
    expect(await countLibrary()).toMatchObject({ postings: 2 });
  });
});

it('tells open pages what is gone, where the rest could not be erased', async () => {
  await fill();
  const refuse = vi.spyOn(fakeBrowser.storage.sync, 'clear').mockRejectedValue(new Error('no'));
  await expect(eraseEverything()).rejects.toThrow();
  refuse.mockRestore();
  expect(heard).toEqual(['resume-changed']);
  expect(Object.values(await countLibrary()).every((count) => count === 0)).toBe(true);
});

it('erases everything', async () => {
  await fill();
  await fakeBrowser.storage.sync.set({ preferences: { theme: 'dark' } });
  await eraseEverything();
  expect(Object.values(await countLibrary()).every((count) => count === 0)).toBe(true);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
});
