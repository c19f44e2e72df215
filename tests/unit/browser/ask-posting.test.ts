import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPosting } from '../../../lib/browser/ask-posting';
import { PROTOCOL_VERSION } from '../../../lib/browser/messages';
import { buildRawPosting } from '../../builders/raw-posting';

const SITE = 'https://www.linkedin.com/jobs/view/1234567/';
const sendToTab = vi.fn();
const executeScript = vi.fn();
const sendMessage = vi.fn();

/** A browser whose active tab is at an address (hidden where access is withheld) and answers or not. */
function setUp({ url, access = true }: { url?: string; access?: boolean }): void {
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 3, url }], sendMessage: sendToTab });
  Object.assign(fakeBrowser.permissions, { contains: async () => access });
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(fakeBrowser.runtime, { sendMessage });
}

const reply = (content: object) => ({ protocol: PROTOCOL_VERSION, ...content });

beforeEach(() => {
  fakeBrowser.reset();
  for (const mock of [sendToTab, executeScript, sendMessage]) mock.mockReset();
});

describe('askPosting', () => {
  it('gives the analysis of the posting that the tab shows', async () => {
    setUp({ url: SITE });
    const raw = buildRawPosting();
    sendToTab.mockResolvedValue(reply({ outcome: { posting: raw }, url: SITE }));
    sendMessage.mockResolvedValue(reply({ analysis: { version: 'x' } }));
    expect(await askPosting()).toEqual({ kind: 'analysis', analysis: { version: 'x' }, raw, tabId: 3 });
  });

  it('says why there is no posting', async () => {
    setUp({ url: SITE });
    sendToTab.mockResolvedValue(reply({ outcome: { posting: undefined, reason: 'loading' }, url: SITE }));
    expect(await askPosting()).toEqual({ kind: 'no-posting', reason: 'loading' });
  });

  it('starts the script in a tab that was open before the extension', async () => {
    setUp({ url: SITE });
    sendToTab.mockRejectedValueOnce(new Error('no receiver'));
    sendToTab.mockResolvedValueOnce(reply({ outcome: { posting: undefined, reason: 'no-posting-open' }, url: SITE }));
    expect(await askPosting()).toEqual({ kind: 'no-posting', reason: 'no-posting-open' });
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it.each([
    ['hidden', undefined],
    ['known', SITE],
  ])('offers to ask for access where it is withheld, address %s', async (_how, url) => {
    setUp({ url, access: false });
    sendToTab.mockRejectedValue(new Error('no receiver'));
    expect(await askPosting()).toMatchObject({ kind: 'no-access' });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('knows that other pages are none of its sites', async () => {
    setUp({ url: 'https://example.org/' });
    sendToTab.mockRejectedValue(new Error('no receiver'));
    expect(await askPosting()).toEqual({ kind: 'no-posting', reason: 'no-adapter' });
  });

  it('drops an answer of another protocol version', async () => {
    setUp({ url: 'https://example.org/' });
    sendToTab.mockResolvedValue({ protocol: 0, outcome: { posting: buildRawPosting() } });
    expect(await askPosting()).toEqual({ kind: 'no-posting', reason: 'no-adapter' });
  });

  it('tells a failure in words', async () => {
    setUp({ url: SITE });
    Object.assign(fakeBrowser.tabs, {
      query: async () => {
        throw new Error('tabs are gone');
      },
    });
    expect(await askPosting()).toEqual({ kind: 'error', message: 'tabs are gone' });
  });
});
