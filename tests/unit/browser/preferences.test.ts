import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  isSyncing,
  onPreferencesChanged,
  readPreferences,
  savePreferences,
  setSyncing,
} from '../../../lib/browser/preferences';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../lib/preferences';

const DARK: Preferences = { ...DEFAULT_PREFERENCES, theme: 'dark' };

describe('preferences', () => {
  beforeEach(() => fakeBrowser.reset());

  test('are the first ones until some are saved', async () => {
    expect(await readPreferences()).toEqual(DEFAULT_PREFERENCES);
    await savePreferences(DARK);
    expect(await readPreferences()).toEqual(DARK);
  });

  test('stay on this machine until the user lets them follow', async () => {
    await savePreferences(DARK);
    expect(await browser.storage.sync.get()).toEqual({});
    await setSyncing(true);
    expect(await isSyncing()).toBe(true);
    expect(await browser.storage.sync.get()).toEqual({ preferences: DARK });
  });

  test('are kept and taken back when they are to follow no longer', async () => {
    await setSyncing(true);
    await savePreferences(DARK);
    await setSyncing(false);
    expect(await browser.storage.sync.get()).toEqual({});
    expect(await readPreferences()).toEqual(DARK);
  });

  test('stay here when another machine takes back what had been synchronised', async () => {
    await setSyncing(true);
    await savePreferences(DARK);
    await browser.storage.sync.remove('preferences');
    expect(await readPreferences()).toEqual(DARK);
  });

  test('are told to open pages', async () => {
    const listener = vi.fn();
    const stop = onPreferencesChanged(listener);
    await savePreferences(DARK);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledWith(DARK));
    stop();
    listener.mockClear();
    await savePreferences(DEFAULT_PREFERENCES);
    await readPreferences();
    expect(listener).not.toHaveBeenCalled();
  });
});
