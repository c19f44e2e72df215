import type { Page } from '@playwright/test';
import { CHIP_HOST } from './chip';
import { createTest, type Extension, expect } from './extension';
import { buildFakeJobs, expectMarks, LIST_LENGTH } from './fake-jobs';
import { buildFakePage, FAKE_POLICY } from './fake-sites/build-fake-page';
import type { FakeJob } from './fake-sites/fake-layout';
import type { Following } from './fake-sites/fake-site';
import { measureMemory } from './measure-memory';
import { createRandom } from './random';
import { type ExpectedMark, readMarks, watchMarks } from './watch-marks';

// Code that the browser has optimised lies on the heap as well, and grows with use for a long time.
const test = createTest(['--js-flags=--no-opt --no-maglev --no-sparkplug']);

/** Changes from one posting to another, over both sites; `SWITCHES=2000 npm run soak` makes more, `SEED=2` others. */
const SWITCHES = Number(process.env.SWITCHES ?? 200) / 2;
const SEED = Number(process.env.SEED ?? 20_261_121);
/** How many of them have a pane that comes as late as the latest seen, 4 s. */
const LATE_EVERY = 20;
const LATE = 4000;

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
};

async function open(extension: Extension, { site, origin, layouts }: (typeof SITES)[number]): Promise<Run> {
  const jobs = buildFakeJobs(site);
  const id = jobs[0]?.id;
  const url = site === 'linkedin' ? `${origin}/jobs/search/?currentJobId=${id}` : `${origin}/jobs?q=data&vjk=${id}`;
  const html = await buildFakePage({ jobs, layout: layouts[0], hydrateAfter: 400 });
  await extension.serve({ [url]: html }, { policy: FAKE_POLICY });
  const page = await extension.openAddress(url);
  const expected = expectMarks(jobs);
  await watchMarks(page, expected);
  return { page, jobs, expected, layouts, random: createRandom(SEED) };
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

/** Waits until the posting in the address, if it names one, has its mark, and any other has none. */
async function expectRightMark({ page, expected }: Run): Promise<void> {
  const { searchParams } = new URL(page.url());
  const id = searchParams.get('currentJobId') ?? searchParams.get('vjk') ?? '';
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
}

async function choose({ page, jobs, random }: Run, isLate: boolean): Promise<void> {
  const choice = [pick(random, jobs).id, invent(random, isLate), Math.floor(random() * LIST_LENGTH)] as const;
  await page.evaluate(([id, following, first]) => {
    globalThis.fakeSite.scrollTo(first);
    globalThis.fakeSite.follow(following);
    globalThis.fakeSite.choose(id);
  }, choice);
}

async function switchOnce(run: Run, at: number): Promise<void> {
  const isLate = at % LATE_EVERY === LATE_EVERY - 1;
  const turn = run.random();
  if (!isLate && turn < 0.05) await visitAnew(run);
  else if (!isLate && turn < 0.15) await run.page.goBack();
  else await choose(run, isLate);
  // Half of the postings are looked at, some for as long as the page goes on changing; the others are passed over.
  if (isLate || run.random() < 0.5) await expectRightMark(run);
  await run.page.waitForTimeout(run.random() * 300);
}

/** Brings the page into one and the same state, so that what it holds can be compared. */
async function measureAtRest(run: Run) {
  const start = [run.layouts[0] ?? '', run.jobs[0]?.id ?? ''] as const;
  await run.page.evaluate(([layout, id]) => {
    globalThis.fakeSite.follow({ delay: 0 });
    globalThis.fakeSite.enter(layout, id);
  }, start);
  await expectRightMark(run);
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
    expect(stale).toEqual([]);
    expect(seen.length).toBeGreaterThan(10);
    await expect(run.page.locator(CHIP_HOST)).toHaveCount(1);
    test.info().annotations.push({ type: 'memory', description: JSON.stringify({ before, after }) });
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.05);
    expect(after.heap).toBeLessThanOrEqual(before.heap * 1.05);
  });
}
