import { expect, type Page } from '@playwright/test';
import { CHIP_HOST } from './chip';
import type { Extension } from './extension';
import { buildFakeJobs, expectCardRoles, expectMarks, LIST_LENGTH } from './fake-jobs';
import { buildFakePage, FAKE_POLICY } from './fake-sites/build-fake-page';
import type { FakeJob } from './fake-sites/fake-layout';
import { createRandom } from './random';
import { hearQuestions, type Questions } from './soak-questions';
import { createStopper } from './stop-background';
import { type ExpectedMark, watchMarks } from './watch-marks';

const SEED = Number(process.env.SEED ?? 20_261_121);
/** A question that nobody has asked again has started the background by then, in ms. */
const LONGEST_START = 2000;
/** Lists of postings, none of them in two: more cards than the content script may remember. */
const LISTS = 40;
/** One list more, which is opened only to compare what the page holds: none of its cards comes to be one seen before. */
export const REST = LISTS * LIST_LENGTH;

export const SITES = [
  { site: 'linkedin', origin: 'https://www.linkedin.com', layouts: ['classic', 'sdui'] },
  { site: 'indeed', origin: 'https://www.indeed.com', layouts: ['indeed'] },
] as const;

export type Run = {
  readonly page: Page;
  readonly jobs: readonly FakeJob[];
  readonly expected: Readonly<Record<string, ExpectedMark>>;
  readonly layouts: readonly string[];
  readonly random: () => number;
  readonly questions: Questions;
  /** A page of the extension's own, and what stops the background. */
  readonly own: Page;
  readonly tab: number;
  readonly stop: () => Promise<boolean>;
  readonly saved: Set<string>;
  /** Titles of the cards and postings whose marks were looked at. */
  readonly met: { readonly cards: Set<string>; readonly postings: Set<string> };
  readonly counts: Record<Counted, number>;
  /** The list that is open, and the first of its rows that are painted. */
  list: number;
  first: number;
};

/** `strikes` are stops at a question that was just heard, `struck` those at which one was open. */
type Counted = 'stops' | 'strikes' | 'struck' | 'saves' | 'keySaves' | 'keySaved' | 'looks' | 'cards';

// The function handed to `evaluate` runs in the extension, which has this global.
declare const chrome: { tabs: { query: (about: object) => Promise<{ id?: number; url?: string }[]> } };

export async function open(extension: Extension, { site, origin, layouts }: (typeof SITES)[number]): Promise<Run> {
  const jobs = buildFakeJobs(site, LISTS + 1);
  const id = jobs[0]?.id;
  const url = site === 'linkedin' ? `${origin}/jobs/search/?currentJobId=${id}` : `${origin}/jobs?q=data&vjk=${id}`;
  const html = await buildFakePage({ jobs, layout: layouts[0], hydrateAfter: 400, perList: LIST_LENGTH });
  await extension.serve({ [url]: html }, { policy: FAKE_POLICY });
  const page = await extension.openAddress(url);
  const questions = await hearQuestions(page, extension.id);
  const expected = expectMarks(jobs);
  await watchMarks(page, expected);
  const own = await extension.openOwn('dashboard.html#saved');
  const tabs = await own.evaluate(() => chrome.tabs.query({}));
  const tab = tabs.find((each) => each.url === url)?.id ?? Number.NaN;
  await page.bringToFront();
  const counts = { stops: 0, strikes: 0, struck: 0, saves: 0, keySaves: 0, keySaved: 0, looks: 0, cards: 0 };
  const met = { cards: new Set<string>(), postings: new Set<string>() };
  const stop = await createStopper(own);
  const random = createRandom(SEED);
  const parts = { page, jobs, expected, layouts, random, questions, own, tab, stop };
  return { ...parts, saved: new Set(), met, counts, list: 0, first: 0 };
}

export function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

export function findOpenId(page: Page): string {
  const { searchParams } = new URL(page.url());
  return searchParams.get('currentJobId') ?? searchParams.get('vjk') ?? '';
}

/** The postings of the list that is open. */
export function listOpen({ jobs, list }: Run): readonly FakeJob[] {
  return jobs.slice(list * LIST_LENGTH, (list + 1) * LIST_LENGTH);
}

/** Stops the background, which counts where it was running; gives whether it was. */
export async function stopOnce({ stop, counts }: Run): Promise<boolean> {
  const wasRunning = await stop();
  if (wasRunning) counts.stops += 1;
  return wasRunning;
}

/**
 * Stops the background that a question has just come to, or is about to start; counts whether a question that was open
 * before had no answer when it had stopped.
 */
export async function strike(run: Run): Promise<void> {
  const { questions, counts, page } = run;
  const limit = performance.now() + LONGEST_START;
  counts.strikes += 1;
  while (performance.now() < limit) {
    const [open, { answered }] = [questions.open, { ...questions.counts }];
    if (await stopOnce(run)) {
      if (open > questions.counts.answered - answered) counts.struck += 1;
      return;
    }
    await page.waitForTimeout(1);
  }
}

/** Waits until every card that is painted has its own mark, and those of another trade none. */
export async function expectRightCards(run: Run): Promise<void> {
  const { page, first, counts, met } = run;
  const jobs = listOpen(run);
  const read = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll('job-mark'), (host) => host.shadowRoot?.querySelector('.role')?.textContent),
    );
  await expect.poll(read).toEqual(expectCardRoles(jobs, first));
  for (const { title } of jobs.slice(first, first + 7)) {
    met.cards.add(title);
    counts.cards += 1;
  }
}

/** Waits until the posting in the address, if it names one, has its mark, and any other has none. */
export async function expectRightMark({ page, expected, met }: Run): Promise<void> {
  const { title, words } = expected[findOpenId(page)] ?? {};
  const mark = page.locator(CHIP_HOST).getByRole('button');
  if (words) await expect(mark).toHaveAccessibleName(new RegExp(words.replaceAll('$', '\\$')));
  else await expect(mark).toHaveCount(0);
  if (title) met.postings.add(title);
}
