import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inTurn } from '../../../lib/browser/in-turn';
import { readPreferences, savePreferences, setSyncing } from '../../../lib/browser/preferences';
import { readQuietSites, toggleQuietSite } from '../../../lib/browser/quiet-sites';
import { DEFAULT_PREFERENCES } from '../../../lib/preferences';

/** The browser's locks as far as they are used: of one name, one holder at a time. */
function createLocks() {
  const held = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => Promise<unknown>) => {
      const result = (held.get(name) ?? Promise.resolve()).catch(() => undefined).then(work);
      held.set(name, result);
      return result;
    },
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: createLocks() });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('sites that are left alone at once are all left alone, and one that is switched twice is as it was', async () => {
  await Promise.all([toggleQuietSite('linkedin'), toggleQuietSite('indeed')]);
  expect(await readQuietSites()).toEqual(['linkedin', 'indeed']);
  await Promise.all([toggleQuietSite('indeed'), toggleQuietSite('indeed')]);
  expect(await readQuietSites()).toEqual(['linkedin', 'indeed']);
});

test.each([true, false])('preferences that are saved while synchronising is switched to %s are kept', async (isOn) => {
  await setSyncing(!isOn);
  const preferences = { ...DEFAULT_PREFERENCES, theme: 'dark' } as const;
  await Promise.all([setSyncing(isOn), savePreferences(preferences)]);
  expect(await readPreferences()).toEqual(preferences);
});

test('the next has its turn where one fails, and each hears how its own ended', async () => {
  const outcomes = await Promise.allSettled([inTurn(() => Promise.reject(new Error('full'))), inTurn(async () => 2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('without locks the work is done all the same', async () => {
  vi.stubGlobal('navigator', {});
  await toggleQuietSite('linkedin');
  expect(await readQuietSites()).toEqual(['linkedin']);
});
