import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addContextMenu } from '../../../entrypoints/background/context-menu';
import { savePreferences } from '../../../lib/browser/preferences';
import { SITE_PATTERNS } from '../../../lib/browser/sites';
import { DEFAULT_PREFERENCES } from '../../../lib/preferences';
import manifest from '../../../wxt.config';

type Clicked = (info: { menuItemId: string }, tab: object) => void;

const create = vi.fn();
const removeAll = vi.fn(async () => {});
let click: Clicked = () => undefined;

beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset();
  const onClicked = {
    addListener: (listener: Clicked) => {
      click = listener;
    },
  };
  Object.assign(fakeBrowser, { contextMenus: { create, removeAll, onClicked } });
  addContextMenu();
});

it('after the installation and every update the entries stand once, those for postings on the two sites alone', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
  expect(removeAll.mock.invocationCallOrder[0]).toBeLessThan(create.mock.invocationCallOrder[0] ?? 0);
  const everywhere = create.mock.calls.filter(([{ documentUrlPatterns }]) => documentUrlPatterns === undefined);
  expect(everywhere).toMatchObject([[{ id: 'analyse-selection', contexts: ['selection'] }]]);
  const onSites = create.mock.calls.filter(([entry]) => entry.documentUrlPatterns === SITE_PATTERNS);
  expect(onSites.map(([{ id }]) => id)).toEqual(['open-panel', 'save-posting', 'toggle-marks']);
});

it('the entries stand in the language that is chosen, and follow it', async () => {
  const update = vi.fn(async () => {});
  Object.assign(fakeBrowser.contextMenus, { update });
  await savePreferences({ ...DEFAULT_PREFERENCES, language: 'de' });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
  expect(create.mock.calls.map(([{ title }]) => title)).toContain('Diese Anzeige merken');
  await savePreferences({ ...DEFAULT_PREFERENCES, language: 'fr' });
  await vi.waitFor(() => expect(update).toHaveBeenCalledWith('save-posting', { title: 'Enregistrer cette offre' }));
});

it('the browser shows the manifest in its own language, with the same words to fill in everywhere', async () => {
  const text = JSON.stringify(
    await (manifest.manifest as (env: object) => unknown)({ browser: 'chrome', mode: 'production' }),
  );
  const names = [...text.matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name).sort();
  const [en, ...others] = ['en', 'de', 'fr'].map(
    (language): Record<string, { message: string }> =>
      JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')),
  );
  expect(Object.keys(en ?? {}).sort()).toEqual(names);
  for (const words of others) {
    expect(Object.keys(words).sort()).toEqual(names);
    expect(names.filter((name) => words[name]?.message === en?.[name]?.message)).toEqual([]);
    // What Chrome shows of a description.
    expect(words.description?.message.length).toBeLessThanOrEqual(132);
  }
});

it('a click does what the key of that name does', () => {
  const open = vi.fn(async () => {});
  Object.assign(fakeBrowser, { sidePanel: { open } });
  click({ menuItemId: 'open-panel' }, { id: 7, windowId: 1 });
  expect(open).toHaveBeenCalledWith({ tabId: 7 });
});

it('every command of the manifest has keys that the browser takes, four suggested ones at most', async () => {
  const { commands = {} } = (await (manifest.manifest as (env: object) => unknown)({
    browser: 'chrome',
    mode: 'production',
  })) as { commands?: Record<string, { suggested_key?: { default: string }; description: string }> };
  const keys = Object.values(commands).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeLessThanOrEqual(4);
  expect(keys.every((key) => /^Alt\+Shift\+[A-Z0-9]$/.test(key))).toBe(true);
});
