import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPosting } from '../../../lib/browser/ask-posting';
import { PROTOCOL_VERSION } from '../../../lib/browser/messages';
import { buildRawPosting } from '../../builders/raw-posting';

const SITE = 'https://www.linkedin.com/jobs/view/1234567/';
const sendToTab = vi.fn();
const executeScript = vi.fn();
const sendMessage = vi.fn();

/** A browser whose active tab is at an address (hidden where access is withheld) and answers or not. */
function setUp({ url, access = true }: { url?: string; access?: boolean | readonly string[] }): void {
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 3, url }], sendMessage: sendToTab });
  const isGranted = (origin: string) => (typeof access === 'boolean' ? access : access.includes(origin));
  const contains = async ({ origins }: { origins: string[] }) => origins.every(isGranted);
  Object.assign(fakeBrowser.permissions, { contains });
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
    const started = executeScript.mock.calls.filter(([{ files }]) => files[0] === '/postings.js');
    expect(started).toHaveLength(1);
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

  // Chrome's "on this site" grants a single host, and Firefox lets its users grant one site of two.
  it.each([
    ['its host alone', ['https://www.linkedin.com/*']],
    ['its host and another site', ['https://www.linkedin.com/*', 'https://www.indeed.com/*']],
  ])('starts the script where access is granted to %s', async (_what, access) => {
    setUp({ url: SITE, access });
    sendToTab.mockRejectedValueOnce(new Error('no receiver'));
    sendToTab.mockResolvedValueOnce(reply({ outcome: { posting: undefined, reason: 'loading' }, url: SITE }));
    expect(await askPosting()).toEqual({ kind: 'no-posting', reason: 'loading' });
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it.each([
    ['the page is of', SITE, ['https://*.indeed.com/*'], ['https://www.linkedin.com/*']],
    ['a hidden page may be of', undefined, ['https://*.indeed.com/*'], ['https://*.linkedin.com/*']],
  ])('names the site whose access is missing: the one %s', async (_which, url, access, origins) => {
    setUp({ url, access });
    sendToTab.mockRejectedValue(new Error('no receiver'));
    expect(await askPosting()).toEqual({ kind: 'no-access', origins });
  });

  it('knows that a hidden page is of neither site where both are granted', async () => {
    setUp({ access: true });
    sendToTab.mockRejectedValue(new Error('no receiver'));
    expect(await askPosting()).toEqual({ kind: 'no-posting', reason: 'no-adapter' });
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

const ELSEWHERE = 'https://careers.example.org/jobs/7';
const noPosting = (reason: string) => ({ outcome: { posting: undefined, reason } });

/** What the tab answers to each kind of question; nobody listens for the others. */
function answerTab(replies: Readonly<Record<string, object>>): void {
  sendToTab.mockImplementation(async (_tabId: number, { kind }: { kind: string }) => {
    if (!replies[kind]) throw new Error('no receiver');
    return reply(replies[kind]);
  });
}

function answerScript(result: unknown): void {
  executeScript.mockResolvedValue([{ frameId: 0, result }]);
}

describe('askPosting on a page of any other site', () => {
  beforeEach(() => {
    setUp({ url: ELSEWHERE, access: false });
    answerTab({});
    sendMessage.mockResolvedValue(reply({ analysis: { version: 'x' } }));
  });

  it('reads it by a script and says that it was the data of the page', async () => {
    const raw = buildRawPosting({ site: 'other', layout: 'json-ld', url: ELSEWHERE });
    answerScript({ posting: raw });
    expect(await askPosting()).toMatchObject({ kind: 'analysis', raw, reading: { kind: 'json-ld' } });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 3 }, files: ['/read-page.js'] });
  });

  it.each([
    ['no-posting-open', 'no-posting-here'],
    ['no-description', 'no-description'],
  ])('says what is missing: %s', async (reason, shown) => {
    // As it arrives: what is undefined does not travel.
    answerScript({ reason });
    expect(await askPosting()).toEqual({ kind: 'no-posting', reason: shown });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'posting'],
    ['another thing', { title: 'x' }],
  ])('takes %s for no answer', async (_what, result) => {
    answerScript(result);
    expect(await askPosting()).toEqual({ kind: 'no-posting', reason: 'no-adapter' });
  });

  it('says so where the browser allows no script', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await askPosting()).toEqual({ kind: 'no-posting', reason: 'no-adapter' });
  });
});

describe('askPosting where a page of the sites gives no posting', () => {
  beforeEach(() => {
    setUp({ url: SITE });
    sendMessage.mockResolvedValue(reply({ analysis: { version: 'x' } }));
  });

  it.each(['no-posting-open', 'no-title', 'no-description', 'layout-unknown'])(
    'takes the selection: %s',
    async (reason) => {
      const raw = buildRawPosting({
        layout: 'selection',
        layers: { title: 'document-title', description: 'selection' },
      });
      answerTab({ 'read-posting': noPosting(reason) });
      answerScript({ posting: raw });
      expect(await askPosting()).toMatchObject({ kind: 'analysis', raw, reading: { kind: 'selection' } });
    },
  );

  it('waits while the posting is loading: the selection may be of the one before', async () => {
    answerTab({ 'read-posting': noPosting('loading') });
    expect(await askPosting()).toEqual({ kind: 'no-posting', reason: 'loading' });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('leaves a posting that was read alone, whatever is selected', async () => {
    answerTab({ 'read-posting': { outcome: { posting: buildRawPosting() } } });
    expect(await askPosting()).toMatchObject({ kind: 'analysis', reading: undefined });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('hands out a report of what was found', async () => {
    const report = { isNamed: true, layers: {}, cards: 0, cardsWithId: 0, markers: [] };
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '7.8.9' }) });
    answerTab({ 'read-posting': noPosting('layout-unknown'), report: { report } });
    answerScript({ reason: 'no-posting-open' });
    const state = await askPosting();
    expect(state).toMatchObject({ kind: 'no-posting', reason: 'layout-unknown' });
    expect(state.kind === 'no-posting' && state.report).toContain('RoleLens 7.8.9');
  });

  it('has no report where nothing is wrong with the page', async () => {
    answerTab({ 'read-posting': noPosting('no-posting-open'), report: {} });
    answerScript({ reason: 'no-posting-open' });
    expect(await askPosting()).toEqual({ kind: 'no-posting', reason: 'no-posting-open' });
  });
});

describe('askPosting in a page that was opened to show what is selected', () => {
  beforeEach(() => {
    setUp({ url: SITE });
    vi.stubGlobal('location', { search: '?tab=3&selection=1' });
    Object.assign(fakeBrowser.tabs, { get: async () => ({ id: 3, url: SITE }) });
    sendMessage.mockResolvedValue(reply({ analysis: { version: 'x' } }));
    answerTab({ 'read-posting': { outcome: { posting: buildRawPosting({ title: 'Of the page' }) } } });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('takes the selection, whatever the page shows', async () => {
    answerScript({ posting: buildRawPosting({ title: 'Selected' }) });
    expect(await askPosting()).toMatchObject({ kind: 'analysis', raw: { title: 'Selected' }, tabId: 3 });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 3 }, files: ['/read-selection.js'] });
    expect(sendToTab).not.toHaveBeenCalled();
  });

  it('shows the posting of the page where too little is selected', async () => {
    answerScript({ posting: undefined, reason: 'no-posting-open' });
    expect(await askPosting()).toMatchObject({ kind: 'analysis', raw: { title: 'Of the page' } });
  });
});
