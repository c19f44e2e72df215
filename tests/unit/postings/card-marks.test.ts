import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CardMarks } from '../../../entrypoints/postings/card-marks';
import { MAX_CARDS, PROTOCOL_VERSION } from '../../../lib/browser/messages';
import { buildFakeJobs, LIST_LENGTH } from '../../e2e/fake-jobs';
import type { FakeJob } from '../../e2e/fake-sites/fake-layout';
import { classicLayout } from '../../e2e/fake-sites/linkedin-layouts';

/** More cards than are remembered, which is 600. */
const LISTS = 30;
const JOBS = buildFakeJobs('linkedin', LISTS);
const URL_OF_LIST = 'https://www.linkedin.com/jobs/search/?currentJobId=1&keywords=data';

type Question = { readonly cards: readonly { readonly title: string }[] };
const asked: string[] = [];

async function answer({ cards }: Question): Promise<object> {
  expect(cards.length).toBeLessThanOrEqual(MAX_CARDS);
  asked.push(...cards.map(({ title }) => title));
  return { protocol: PROTOCOL_VERSION, marks: cards.map(({ title: role }) => ({ role })), language: 'en', words: {} };
}

/** A page as the content script finds it, and what draws a list of postings in it. */
function openPage(): { readonly page: Document; readonly draw: (jobs: readonly FakeJob[]) => void } {
  const { document } = new JSDOM('<!doctype html><div id="root"></div>', { url: URL_OF_LIST }).window;
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', { href: URL_OF_LIST });
  // The environment's own takes a second for each list.
  vi.stubGlobal('getComputedStyle', () => ({
    display: 'block',
    visibility: 'visible',
    color: 'rgb(0, 0, 0)',
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  const draw = (jobs: readonly FakeJob[]) => {
    const frame = classicLayout.buildFrame();
    for (const job of jobs) {
      const row = classicLayout.buildRow(job);
      row.replaceChildren(...classicLayout.buildCard(job));
      frame.list.append(row);
    }
    document.querySelector('#root')?.replaceChildren(frame.page);
  };
  return { page: document, draw };
}

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  Object.assign(fakeBrowser.runtime, { sendMessage: answer });
});

test('of cards without an end the marks of the last 600 are remembered, and of those before none', async () => {
  const { page, draw } = openPage();
  const again = vi.fn();
  const marks = new CardMarks(page, again);
  marks.show(true);
  const show = async (list: number) => {
    draw(JOBS.slice(list * LIST_LENGTH, (list + 1) * LIST_LENGTH));
    asked.length = 0;
    again.mockClear();
    marks.update();
    if (asked.length > 0) await vi.waitFor(() => expect(again).toHaveBeenCalled());
    marks.update();
    expect(page.querySelectorAll('job-mark')).toHaveLength(LIST_LENGTH);
    return asked.length;
  };
  for (let list = 0; list < LISTS; list += 1) expect(await show(list)).toBe(LIST_LENGTH);
  const [oldestKnown, lastForgotten] = [LISTS - 600 / LIST_LENGTH, LISTS - 600 / LIST_LENGTH - 1];
  expect(await show(oldestKnown)).toBe(0);
  expect(await show(LISTS - 1)).toBe(0);
  expect(await show(lastForgotten)).toBe(LIST_LENGTH);
  // What came back has taken the place of what was oldest then.
  expect(await show(oldestKnown)).toBe(LIST_LENGTH);
});
