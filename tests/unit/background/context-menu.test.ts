import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addContextMenu } from '../../../entrypoints/background/context-menu';
import { SITE_PATTERNS } from '../../../lib/browser/sites';
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
