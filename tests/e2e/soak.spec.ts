import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inRoot } from '../commands/paths';
import { CHIP_HOST } from './chip';
import { createTest, type Extension, expect } from './extension';
import { buildFakeJobs, expectCardRoles, expectMarks, LIST_LENGTH } from './fake-jobs';
import { buildFakePage, FAKE_POLICY } from './fake-sites/build-fake-page';
import type { FakeJob } from './fake-sites/fake-layout';
import type { Following } from './fake-sites/fake-site';
import { measureMemory } from './measure-memory';
import { createRandom } from './random';
import { createStopper } from './stop-background';
import { type ExpectedMark, readMarks, watchMarks } from './watch-marks';

// Code that the browser has optimised lies on the heap as well, and grows with use for a long time.
const test = createTest(['--js-flags=--no-opt --no-maglev --no-sparkplug']);

/** Changes from one posting to another, over both sites; `SWITCHES=2000 npm run soak` makes more, `SEED=2` others. */
const SWITCHES = Number(process.env.SWITCHES ?? 100) / 2;
const SEED = Number(process.env.SEED ?? 20_261_121);
/** How many of them have a pane that comes as late as the latest seen, 4 s. */
const LATE_EVERY = 20;
const LATE = 4000;
/** How often the background is stopped, with the answer to a switch under way, and how often a posting is saved. */
const STOP_EVERY = 10;
const SAVE_EVERY = 25;
const MOST_GROWTH = 5 * 1024 * 1024;

const SITES = [
  { site: 'linkedin', origin: 'https://www.linkedin.com', layouts: ['classic', 'sdui'] },
  { site: 'indeed', origin: 'https://www.indeed.com', layouts: ['indeed'] },
] as const;

type Random = () => number;
type Run = {
  readonly page: Page;
  readonly jobs: readonly FakeJob[];
  readonly expected: Readonly<Record<string, ExpectedMark>>;
  readonly layouts: readonly string[];
  readonly random: Random;
  /** A page of the extension's own, and what stops the background. */
  readonly own: Page;
  readonly tab: number;
  readonly stop: () => Promise<void>;
  readonly saved: Set<string>;
  readonly counts: { stops: number; saves: number; looks: number; cards: number };
  /** The first of the rows that are painted. */
  first: number;
};

// The function handed to `evaluate` runs in the extension, which has this global.
declare const chrome: { tabs: { query: (about: object) => Promise<{ id?: number; url?: string }[]> } };

async function open(extension: Extension, { site, origin, layouts }: (typeof SITES)[number]): Promise<Run> {
  const jobs = buildFakeJobs(site);
  const id = jobs[0]?.id;
  const url = site === 'linkedin' ? `${origin}/jobs/search/?currentJobId=${id}` : `${origin}/jobs?q=data&vjk=${id}`;
  const html = await buildFakePage({ jobs, layout: layouts[0], hydrateAfter: 400 });
  await extension.serve({ [url]: html }, { policy: FAKE_POLICY });
  const page = await extension.openAddress(url);
  const expected = expectMarks(jobs);
  await watchMarks(page, expected);
  const own = await extension.openOwn('dashboard.html#saved');
  const tabs = await own.evaluate(() => chrome.tabs.query({}));
  const tab = tabs.find((each) => each.url === url)?.id ?? Number.NaN;
  await page.bringToFront();
  const counts = { stops: 0, saves: 0, looks: 0, cards: 0 };
  const stop = await createStopper(own);
  return {
    page,
    jobs,
    expected,
    layouts,
    random: createRandom(SEED),
    own,
    tab,
    stop,
    saved: new Set(),
    counts,
    first: 0,
  };
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function invent(random: Random, isLate: boolean): Following {
  const maybe = (share: number, longest: number) => (random() < share ? random() * longest : undefined);
  return {
    delay: isLate ? LATE : random() * 300,
    textDelay: maybe(0.3, 200),
    keepTitle: random() < 0.3,
    retitleAfter: maybe(0.3, 600),
    wipeAfter: maybe(0.3, 900),
    rebuildAfter: maybe(0.2, 900),
  };
}

function findOpenId(page: Page): string {
  const { searchParams } = new URL(page.url());
  return searchParams.get('currentJobId') ?? searchParams.get('vjk') ?? '';
}

/** Waits until every card that is painted has its own mark, and those of another trade none. */
async function expectRightCards({ page, jobs, first, counts }: Run): Promise<void> {
  const roles = expectCardRoles(jobs, first);
  const read = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll('job-mark'), (host) => host.shadowRoot?.querySelector('.role')?.textContent),
    );
  await expect.poll(read).toEqual(roles);
  counts.cards += Math.min(7, jobs.length - first);
}

/** Saves the posting in the address as a user does, by the popup, whose first question starts a stopped background. */
async function saveOpen(run: Run, isStopped: boolean): Promise<void> {
  const job = run.jobs.find(({ id }) => id === findOpenId(run.page));
  if (!job) return;
  await expectRightMark(run);
  if (isStopped) await stopOnce(run);
  const popup = await run.page.context().newPage();
  await popup.goto(new URL(`popup.html?tab=${run.tab}`, run.own.url()).href);
  await expect(popup.getByRole('heading', { name: job.title })).toBeVisible();
  if (!run.saved.has(job.title)) await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('button', { name: /^Saved/ }).waitFor();
  await popup.close();
  await run.page.bringToFront();
  run.saved.add(job.title);
  run.counts.saves += 1;
}

async function stopOnce({ stop, counts }: Run): Promise<void> {
  await stop();
  counts.stops += 1;
}

/** Waits until the posting in the address, if it names one, has its mark, and any other has none. */
async function expectRightMark({ page, expected }: Run): Promise<void> {
  const id = findOpenId(page);
  const mark = page.locator(CHIP_HOST).getByRole('button');
  const words = expected[id]?.words;
  if (words) await expect(mark).toHaveAccessibleName(new RegExp(words.replaceAll('$', '\\$')));
  else await expect(mark).toHaveCount(0);
}

/** Leaves for a page without postings and comes back to the same or another layout, all in one document. */
async function visitAnew(run: Run): Promise<void> {
  await run.page.evaluate(() => globalThis.fakeSite.leave());
  await expectRightMark(run);
  const next = [pick(run.random, run.layouts), pick(run.random, run.jobs).id] as const;
  await run.page.evaluate(([layout, id]) => globalThis.fakeSite.enter(layout, id), next);
  run.first = 0;
}

async function choose(run: Run, isLate: boolean): Promise<void> {
  const { page, jobs, random } = run;
  const choice = [pick(random, jobs).id, invent(random, isLate), Math.floor(random() * LIST_LENGTH)] as const;
  await page.evaluate(([id, following, first]) => {
    globalThis.fakeSite.scrollTo(first);
    globalThis.fakeSite.follow(following);
    globalThis.fakeSite.choose(id);
  }, choice);
  run.first = choice[2];
}

async function switchOnce(run: Run, at: number): Promise<void> {
  const isLate = at % LATE_EVERY === LATE_EVERY - 1;
  const turn = run.random();
  if (!isLate && turn < 0.05) await visitAnew(run);
  else if (!isLate && turn < 0.15) await run.page.goBack();
  else await choose(run, isLate);
  const isStopped = at % STOP_EVERY === STOP_EVERY - 1;
  if (isStopped) await stopOnce(run);
  // Most of the postings are looked at, some for as long as the page goes on changing; the others are passed over.
  if (isLate || isStopped || run.random() < 0.7) await look(run);
  if (at % SAVE_EVERY === SAVE_EVERY - 1) await saveOpen(run, at % 2 === 0);
  await run.page.waitForTimeout(run.random() * 300);
}

async function look(run: Run): Promise<void> {
  await expectRightMark(run);
  // A page without a list has no cards.
  if (run.page.url().includes('/jobs')) await expectRightCards(run);
  run.counts.looks += 1;
}

/** Everything that was saved is there, each once, and nothing else. */
async function expectSaved({ own, saved }: Run): Promise<void> {
  await own.reload();
  await own.bringToFront();
  const count = saved.size === 1 ? '1 posting' : `${saved.size} postings`;
  await expect(own.getByText(count, { exact: true })).toBeVisible();
  for (const title of saved) await expect(own.getByRole('link', { name: title, exact: true })).toHaveCount(1);
}

/** Leaves the figures where the command finds them. */
function keepFigures(site: string, figures: object): void {
  mkdirSync(inRoot('.output/soak'), { recursive: true });
  writeFileSync(inRoot('.output/soak', `${site}.json`), JSON.stringify({ site, switches: SWITCHES, ...figures }));
}

/** Brings the page into one and the same state, so that what it holds can be compared. */
async function measureAtRest(run: Run) {
  const start = [run.layouts[0] ?? '', run.jobs[0]?.id ?? ''] as const;
  await run.page.evaluate(([layout, id]) => {
    globalThis.fakeSite.follow({ delay: 0 });
    globalThis.fakeSite.enter(layout, id);
  }, start);
  run.first = 0;
  await expectRightMark(run);
  await expectRightCards(run);
  return measureMemory(run.page);
}

for (const each of SITES) {
  test(`${each.site}: ${SWITCHES} changes of posting leave no stale mark and nothing behind`, async ({ extension }) => {
    test.setTimeout(60_000 + 4_000 * SWITCHES);
    const run = await open(extension, each);
    const quarter = Math.ceil(SWITCHES / 4);
    for (let at = 0; at < quarter; at += 1) await switchOnce(run, at);
    const before = await measureAtRest(run);
    for (let at = quarter; at < SWITCHES; at += 1) await switchOnce(run, at);
    const after = await measureAtRest(run);
    const { stale, seen } = await readMarks(run.page);
    keepFigures(each.site, {
      ...run.counts,
      saved: run.saved.size,
      seen: seen.length,
      stale: stale.length,
      before,
      after,
    });
    expect(stale).toEqual([]);
    expect(seen.length).toBeGreaterThan(10);
    await expect(run.page.locator(CHIP_HOST)).toHaveCount(1);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    // What stands in the page differs a little; a leak would leave a node or more with each change.
    expect(after.nodes - before.nodes).toBeLessThan(SWITCHES / 2);
    expect(after.heap - before.heap).toBeLessThan(MOST_GROWTH);
    await expectSaved(run);
    expect(extension.complaints).toEqual([]);
  });
}
