import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../lib/browser/database';
import { findRefusal, listForeign, measureStored, readPermissions } from '../../../lib/browser/live-proof';

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('permissions come from the browser, in order', async () => {
  const getAll = async () => ({ permissions: ['storage', 'activeTab'], origins: ['https://b/*', 'https://a/*'] });
  Object.assign(fakeBrowser.permissions, { getAll });
  expect(await readPermissions()).toEqual({
    permissions: ['activeTab', 'storage'],
    origins: ['https://a/*', 'https://b/*'],
  });
});

describe('what was asked for', () => {
  it.each([
    ['https://tracker.example/a', true],
    ['http://127.0.0.1/', true],
    ['wss://own.example/', true],
    ['https://own.example/x.js', false],
    ['blob:https://own.example/1234', false],
    ['data:image/png;base64,AA==', false],
  ])('%s is foreign: %s', (name, isForeign) => {
    vi.stubGlobal('location', { origin: 'https://own.example' });
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name }, { name }] as PerformanceEntryList);
    expect(listForeign()).toEqual(isForeign ? [name] : []);
  });
});

it.each([
  [{ extension_pages: "default-src 'none'; connect-src 'none'; script-src 'self'" }, "connect-src 'none'"],
  [{ extension_pages: "connect-src 'self'" }, undefined],
  [undefined, undefined],
])('the policy %j says %s', (policy, rule) => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_security_policy: policy }) });
  expect(findRefusal()).toBe(rule);
});

describe('what is kept', () => {
  it.each([
    ['the part of the database', { usage: 900, usageDetails: { indexedDB: 500 } }, 500],
    ['nothing where the database takes none', { usage: 900, usageDetails: {} }, 0],
    ['all where no parts are told', { usage: 900 }, 900],
    ['no size where none is told', {}, undefined],
  ])('is counted, with %s', async (_what, estimate, bytes) => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => estimate } });
    await openDatabase().settings.put({ key: 'saveAll', value: true });
    await fakeBrowser.storage.local.set({ quietSites: ['indeed'], preferences: {} });
    await fakeBrowser.storage.sync.set({ preferences: {} });
    const stored = await measureStored();
    expect(stored).toMatchObject({ local: 2, synced: 1, tables: { resumes: 0, settings: 1 } });
    expect(stored.bytes).toBe(bytes);
  });
});
