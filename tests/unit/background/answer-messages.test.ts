import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../../entrypoints/background/answer-messages';
import { PROTOCOL_VERSION } from '../../../lib/browser/messages';
import { buildRawPosting } from '../../builders/raw-posting';

const SECRET = 'Zubenelgenubi Consulting';
const RESUME = {
  id: 'active',
  name: 'cv',
  text: `Ana Example\n${SECRET}\nPython`,
  savedAt: '2026-01-01T00:00:00.000Z',
};

const store = vi.hoisted(() => ({ row: undefined as unknown, judged: [] as unknown[] }));
vi.mock('../../../lib/browser/resume-store', () => ({
  readResumeRow: async () => store.row,
  judgeResumeSkill: async (...judgement: unknown[]) => {
    store.judged.push(judgement);
    return store.row !== undefined;
  },
}));

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;

const TAB = { id: 'test-extension', tab: { id: 7, windowId: 1 }, url: 'https://www.linkedin.com/jobs/view/1234567/' };
const PAGE = { id: 'test-extension', url: 'chrome-extension://test-extension/options.html' };

const JUDGEMENT = { kind: 'judge-skill', id: 'kafka', name: 'Apache Kafka', judgement: 'held' };

let listener: Listener;

beforeEach(() => {
  fakeBrowser.reset();
  store.row = RESUME;
  store.judged.length = 0;
  Object.assign(fakeBrowser.runtime, {
    id: 'test-extension',
    getURL: (path: string) => `chrome-extension://test-extension${path}`,
  });
  fakeBrowser.runtime.onMessage.addListener = (added: unknown) => {
    listener = added as Listener;
  };
  Object.assign(fakeBrowser.action, { setBadgeText: vi.fn(), setTitle: vi.fn(), setBadgeBackgroundColor: vi.fn() });
  Object.assign(fakeBrowser.tabs, { get: async () => ({ url: TAB.url }) });
  answerMessages();
});

function send(message: object, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const isAnswered = listener({ protocol: PROTOCOL_VERSION, ...message }, sender, resolve);
    if (isAnswered !== true) resolve(undefined);
  });
}

describe('answerMessages', () => {
  it('gives a content script the mark and repeats its question', async () => {
    const posting = buildRawPosting();
    expect(await send({ kind: 'mark-posting', seq: 4, posting }, TAB)).toMatchObject({
      protocol: PROTOCOL_VERSION,
      seq: 4,
      url: posting.url,
      mark: { role: { name: 'Data Scientist' }, hasResume: true },
    });
  });

  it('tells pages alone what a resume holds for a career', async () => {
    const text = 'Experience\nData Analyst, Alder & Sons\n2019 - 2020\n- SQL and Tableau';
    expect(await send({ kind: 'describe-career', text }, TAB)).toBeUndefined();
    expect(await send({ kind: 'describe-career', text }, PAGE)).toMatchObject({
      skills: ['sql', 'tableau'],
      jobs: [{ title: 'Data Analyst', role: 'data-analyst', months: 12 }],
    });
  });

  it('never lets a word of the resume reach a content script', async () => {
    const reply = await send({ kind: 'mark-posting', seq: 1, posting: buildRawPosting() }, TAB);
    expect(JSON.stringify(reply)).not.toContain('Zuben');
    expect(await send({ kind: 'analyse', posting: buildRawPosting() }, TAB)).toBeUndefined();
    expect(await send({ kind: 'describe-resume', text: 'Python' }, TAB)).toBeUndefined();
  });

  it('gives an extension page the whole analysis', async () => {
    const reply = await send({ kind: 'analyse', posting: buildRawPosting() }, PAGE);
    expect(reply).toMatchObject({
      analysis: { role: { id: 'data-scientist' }, coverage: { have: expect.any(Array) } },
    });
  });

  it('reads a resume for an extension page: skills, jobs and degrees with their lines', async () => {
    const text =
      'Ana Example\n\nExperience\nData Engineer, Saltmarsh, 2019 - 2020\n- Python\n\nEducation\nMSc in Physics';
    expect(await send({ kind: 'describe-resume', text }, PAGE)).toMatchObject({
      skills: expect.arrayContaining([{ id: 'python', name: 'Python', lines: [5], months: 12 }]),
      profile: {
        place: {},
        months: 12,
        jobs: [{ title: 'Data Engineer', employer: 'Saltmarsh', line: 4 }],
        education: [{ level: 'master', line: 8 }],
      },
    });
  });

  it('finds skills by name for an extension page alone, and for no endless query', async () => {
    expect(await send({ kind: 'find-skills', query: 'k8s' }, PAGE)).toMatchObject({
      found: [{ id: 'kubernetes', alias: 'k8s' }],
    });
    expect(await send({ kind: 'find-skills', query: 'basket weaving' }, PAGE)).toMatchObject({ found: [] });
    expect(await send({ kind: 'find-skills', query: 'k8s' }, TAB)).toBeUndefined();
    expect(await send({ kind: 'find-skills', query: 'k'.repeat(201) }, PAGE)).toBeUndefined();
  });

  it('keeps what the user says of a skill and has open postings marked anew', async () => {
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }, { id: 8 }], sendMessage: vi.fn() });
    expect(await send(JUDGEMENT, PAGE)).toMatchObject({ isKept: true });
    expect(store.judged).toEqual([[{ id: 'kafka', name: 'Apache Kafka' }, 'held']]);
    const refreshed = vi.mocked(fakeBrowser.tabs.sendMessage).mock.calls.map(([id, message]) => [id, message]);
    const refresh = { kind: 'refresh', protocol: PROTOCOL_VERSION };
    expect(refreshed).toEqual([
      [7, refresh],
      [8, refresh],
    ]);
    store.row = undefined;
    expect(await send(JUDGEMENT, PAGE)).toMatchObject({ isKept: false });
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['a content script', {}, TAB],
    ['an unknown judgement', { judgement: 'adored' }, PAGE],
    ['a nameless skill', { name: '' }, PAGE],
    ['an endless name', { name: 'x'.repeat(201) }, PAGE],
    ['a further field', { level: 3 }, PAGE],
  ])('takes no judgement from %s', async (_what, change, sender) => {
    expect(await send({ ...JUDGEMENT, ...change }, sender)).toBeUndefined();
    expect(store.judged).toEqual([]);
  });

  it.each([
    ['another extension', { ...TAB, id: 'somebody-else' }],
    ['a page of another site', { ...TAB, url: 'https://example.org/jobs/view/1234567/' }],
    ['a host that only looks like the site', { ...TAB, url: 'https://linkedin.com.example.org/' }],
    ['no tab', { id: 'test-extension', url: TAB.url }],
  ])('does not answer %s', async (_who, sender) => {
    expect(await send({ kind: 'mark-posting', seq: 1, posting: buildRawPosting() }, sender)).toBeUndefined();
  });

  it.each([
    ['another protocol version', { kind: 'mark-posting', protocol: 0, seq: 1, posting: buildRawPosting() }],
    ['an unknown field', { kind: 'mark-posting', seq: 1, posting: { ...buildRawPosting(), extra: 1 } }],
    ['a field of the wrong type', { kind: 'mark-posting', seq: 1, posting: { ...buildRawPosting(), title: {} } }],
    [
      'an endless description',
      { kind: 'mark-posting', seq: 1, posting: buildRawPosting({ description: 'x'.repeat(3e6) }) },
    ],
    ['no posting', { kind: 'mark-posting', seq: 1 }],
    ['an unknown kind', { kind: 'erase-everything' }],
  ])('does not answer %s', async (_what, message) => {
    expect(await send(message, TAB)).toBeUndefined();
  });

  it('clears the badge of a tab without a posting', async () => {
    await send({ kind: 'no-posting' }, TAB);
    expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
  });

  it('shows the coverage on the badge, and a dot without a resume', async () => {
    await send({ kind: 'mark-posting', seq: 1, posting: buildRawPosting() }, TAB);
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({
      tabId: 7,
      text: expect.stringMatching(/^\d+$/),
    });
    store.row = undefined;
    await send({ kind: 'mark-posting', seq: 2, posting: buildRawPosting() }, TAB);
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '•' });
  });
});
