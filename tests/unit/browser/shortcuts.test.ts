import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listShortcuts, openShortcutSettings } from '../../../lib/browser/shortcuts';

beforeEach(() => {
  fakeBrowser.reset();
});

it('commands stand with their keys, without where they have none', async () => {
  const getAll = async () => [
    { name: 'save-posting', description: 'Save', shortcut: 'Alt+Shift+S' },
    { name: 'open-panel', description: 'Open', shortcut: '' },
    { description: 'nameless' },
  ];
  Object.assign(fakeBrowser, { commands: { getAll } });
  expect(await listShortcuts()).toEqual([
    { name: 'save-posting', description: 'Save', keys: 'Alt+Shift+S' },
    { name: 'open-panel', description: 'Open' },
  ]);
});

it('a browser without keys has no commands', async () => {
  Object.assign(fakeBrowser, { commands: undefined });
  expect(await listShortcuts()).toEqual([]);
});

describe('the page for keys', () => {
  it('is opened by its address, or by the call that the browser has for it', async () => {
    const create = vi.fn(async () => {});
    Object.assign(fakeBrowser.tabs, { create });
    Object.assign(fakeBrowser, { commands: {} });
    expect(await openShortcutSettings()).toBe(true);
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
    const call = vi.fn(async () => {});
    Object.assign(fakeBrowser, { commands: { openShortcutSettings: call } });
    expect(await openShortcutSettings()).toBe(true);
    expect(call).toHaveBeenCalledOnce();
    expect(create).toHaveBeenCalledOnce();
  });

  it('stays closed where the browser refuses', async () => {
    Object.assign(fakeBrowser.tabs, { create: () => Promise.reject(new Error('not allowed')) });
    Object.assign(fakeBrowser, { commands: {} });
    expect(await openShortcutSettings()).toBe(false);
  });
});
