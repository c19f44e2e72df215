import { browser } from 'wxt/browser';
import { type Preferences, parsePreferences } from '../preferences';
import { inTurn } from './in-turn';

const KEY = 'preferences';
const SYNC_KEY = 'syncPreferences';

type Changes = Record<string, { newValue?: unknown }>;

/** The user's preferences; the first ones where nothing readable is stored. */
export async function readPreferences(): Promise<Preferences> {
  const { [KEY]: own, [SYNC_KEY]: isOn } = await browser.storage.local.get([KEY, SYNC_KEY]);
  if (isOn !== true) return parsePreferences(own);
  // Another machine that synchronises no longer has taken them out there; what was saved here last holds then.
  return parsePreferences((await browser.storage.sync.get(KEY))[KEY] ?? own);
}

/** Keeps the preferences; open pages follow at once. */
export function savePreferences(preferences: Preferences): Promise<void> {
  return inTurn(async () => {
    if (await isSyncing()) await browser.storage.sync.set({ [KEY]: preferences });
    await browser.storage.local.set({ [KEY]: preferences });
  });
}

/** Calls back with the preferences whenever they change here or, where they are synchronised, elsewhere; gives what ends it. */
export function onPreferencesChanged(listener: (preferences: Preferences) => void): () => void {
  const onChanged = (changes: Changes) => {
    if (changes[KEY] || changes[SYNC_KEY]) void readPreferences().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage?.onChanged.removeListener(onChanged);
}

/** Whether the preferences follow the user through the browser's own synchronisation; off until chosen. */
export async function isSyncing(): Promise<boolean> {
  return (await browser.storage.local.get(SYNC_KEY))[SYNC_KEY] === true;
}

/** Lets the preferences follow the user, or no longer; they stay as they are. What had been synchronised is taken back. */
export function setSyncing(isOn: boolean): Promise<void> {
  return inTurn(async () => {
    const preferences = await readPreferences();
    // In this order a failure at any step leaves the choice and the preferences as they were.
    await (isOn ? browser.storage.sync : browser.storage.local).set({ [KEY]: preferences });
    await browser.storage.local.set({ [SYNC_KEY]: isOn });
    if (!isOn) await browser.storage.sync.remove(KEY);
  });
}

/** What every page needs to show itself as the user prefers. */
export const preferencesReader = { readPreferences, onPreferencesChanged };
