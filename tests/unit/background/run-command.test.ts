import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runCommand } from '../../../entrypoints/background/run-command';
import { openDatabase } from '../../../lib/browser/database';
import { PROTOCOL_VERSION } from '../../../lib/browser/messages';
import { readQuietSites } from '../../../lib/browser/quiet-sites';
import { listSaved } from '../../../lib/browser/saved-store';
import { savedText } from '../../builders/saved-row';

type Tab = NonNullable<Parameters<typeof runCommand>[1]>;

const POSTING = savedText();
const SITE = 'https://www.linkedin.com/jobs/view/1234567/';
const tab = (url: string) => ({ id: 3, windowId: 1, url }) as Tab;
const sendToTab = vi.fn();
const executeScript = vi.fn();
const badge = { text: '64', color: [15, 107, 107, 255] as unknown };
const panel = { open: vi.fn(async () => {}), setOptions: vi.fn(async () => {}) };

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  for (const mock of [sendToTab, executeScript, panel.open, panel.setOptions]) mock.mockReset();
  Object.assign(badge, { text: '64', color: [15, 107, 107, 255] });
  Object.assign(fakeBrowser.tabs, { sendMessage: sendToTab, query: async () => [tab(SITE)] });
  Object.assign(fakeBrowser, { scripting: { executeScript }, sidePanel: panel });
  Object.assign(fakeBrowser.action, {
    getBadgeText: async () => badge.text,
    getBadgeBackgroundColor: async () => badge.color,
    setBadgeText: async ({ text }: { text: string }) => void Object.assign(badge, { text }),
    setBadgeBackgroundColor: async ({ color }: { color: unknown }) => void Object.assign(badge, { color }),
  });
  await Promise.all(openDatabase().tables.map((table) => table.clear()));
});

afterEach(() => {
  vi.useRealTimers();
});

/** On a busy machine the first analysis of a process takes its time, in ms. */
const SLOWEST = 20_000;

const answer = (outcome: object) => ({ protocol: PROTOCOL_VERSION, outcome, url: SITE });

describe('save-posting', () => {
  it('saves the posting of the tab and says so in its badge for two seconds', async () => {
    sendToTab.mockResolvedValue(answer({ posting: POSTING }));
    runCommand('save-posting', tab(SITE));
    await vi.waitFor(() => expect(badge.text).toBe('✓'), SLOWEST);
    expect(await listSaved()).toMatchObject([{ title: POSTING.title }]);
    await vi.advanceTimersByTimeAsync(1_900);
    expect(badge.text).toBe('✓');
    await vi.advanceTimersByTimeAsync(200);
    expect(badge).toEqual({ text: '64', color: [15, 107, 107, 255] });
  });

  it('reads a page of another site by a script', async () => {
    sendToTab.mockRejectedValue(new Error('no receiver'));
    executeScript.mockResolvedValue([{ result: { posting: POSTING } }]);
    runCommand('save-posting', tab('https://careers.example/1'));
    await vi.waitFor(() => expect(badge.text).toBe('✓'), SLOWEST);
    expect(await listSaved()).toHaveLength(1);
  });

  it.each([
    ['there is no posting', async () => answer({ posting: undefined, reason: 'no-posting-open' })],
    ['nobody answers', () => Promise.reject(new Error('no receiver'))],
  ])('says in the badge that nothing was saved where %s', async (_why, reply) => {
    sendToTab.mockImplementation(reply);
    executeScript.mockRejectedValue(new Error('no access'));
    runCommand('save-posting', tab(SITE));
    await vi.waitFor(() => expect(badge.text).toBe('!'), SLOWEST);
    expect(await listSaved()).toEqual([]);
  });

  it('says from the first moment on that it is not saved yet, so that a background that is stopped has said it', async () => {
    sendToTab.mockReturnValue(new Promise(() => {}));
    runCommand('save-posting', { ...tab(SITE), id: 4 });
    expect(badge.text).toBe('…');
  });

  it('does not put back a sign that a stopped background has left', async () => {
    badge.text = '…';
    sendToTab.mockResolvedValue(answer({ posting: POSTING }));
    runCommand('save-posting', { ...tab(SITE), id: 5 });
    await vi.waitFor(() => expect(badge.text).toBe('✓'), SLOWEST);
    await vi.advanceTimersByTimeAsync(2_100);
    expect(badge.text).toBe('');
  });

  it('leaves what is newer in the badge, and remembers what was there before two signs', async () => {
    sendToTab.mockResolvedValue(answer({ posting: POSTING }));
    runCommand('save-posting', tab(SITE));
    await vi.waitFor(() => expect(badge.text).toBe('✓'), SLOWEST);
    badge.text = '70';
    await vi.advanceTimersByTimeAsync(2_100);
    expect(badge.text).toBe('70');
    runCommand('save-posting', tab(SITE));
    await vi.waitFor(() => expect(badge.text).toBe('✓'), SLOWEST);
    runCommand('save-posting', tab(SITE));
    expect(badge.text).toBe('…');
    await vi.waitFor(() => expect(badge.text).toBe('✓'), SLOWEST);
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitFor(() => expect(badge.text).toBe('70'));
  });
});

describe('toggle-marks', () => {
  it('leaves the site of the tab alone, and no longer', async () => {
    runCommand('toggle-marks', tab(SITE));
    await vi.waitFor(async () => expect(await readQuietSites()).toEqual(['linkedin']));
    runCommand('toggle-marks', tab('https://uk.indeed.com/viewjob?jk=1'));
    await vi.waitFor(async () => expect(await readQuietSites()).toEqual(['linkedin', 'indeed']));
    runCommand('toggle-marks', tab(SITE));
    await vi.waitFor(async () => expect(await readQuietSites()).toEqual(['indeed']));
  });

  it.each(['https://example.com/', 'about:blank', 'nonsense'])('does nothing on %s', async (url) => {
    runCommand('toggle-marks', tab(url));
    await vi.advanceTimersByTimeAsync(50);
    expect(await readQuietSites()).toEqual([]);
  });
});

describe('the panel', () => {
  it('is opened in the very turn of the key', () => {
    runCommand('open-panel', tab(SITE));
    expect(panel.open).toHaveBeenCalledWith({ tabId: 3 });
  });

  it('is opened on the selected text by an address of its own, in the same turn', () => {
    runCommand('analyse-selection', tab('https://careers.example/1'));
    expect(panel.open).toHaveBeenCalledWith({ tabId: 3 });
    const [[options]] = panel.setOptions.mock.calls as unknown as [[{ tabId: number; path: string }]];
    expect(options).toMatchObject({ tabId: 3 });
    expect(options.path).toMatch(/^sidepanel\.html\?tab=3&selection=\d+$/);
  });

  it('opens in the tab in front where the browser names none', async () => {
    runCommand('open-panel', undefined);
    await vi.waitFor(() => expect(panel.open).toHaveBeenCalledWith({ tabId: 3 }));
  });
});

it('a key for highlights is handed on to the tab, an unknown one to nobody', async () => {
  sendToTab.mockResolvedValue(undefined);
  runCommand('format-disk', tab(SITE));
  runCommand('toggle-highlights', tab(SITE));
  expect(sendToTab.mock.calls).toEqual([
    [3, { kind: 'toggle-highlights', protocol: PROTOCOL_VERSION }, { frameId: 0 }],
  ]);
});
