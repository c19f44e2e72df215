import { mkdirSync, writeFileSync } from 'node:fs';
import { inRoot } from '../commands/paths';
import { CHIP_HOST } from './chip';
import { createTest, type Extension, expect } from './extension';
import { LIST_LENGTH } from './fake-jobs';
import type { Following } from './fake-sites/fake-site';
import { type Memory, measureMemory } from './measure-memory';
import {
  expectRightCards,
  expectRightMark,
  findOpenId,
  listOpen,
  open,
  pick,
  REST,
  type Run,
  SITES,
  stopOnce,
  strike,
} from './soak-run';
import { listStored, pressSave, readBadge } from './soak-saves';
import { readMarks } from './watch-marks';

// Code that the browser has optimised lies on the heap as well, and grows with use for a long time.
const test = createTest(['--js-flags=--no-opt --no-maglev --no-sparkplug']);

/** Changes from one posting to another, over both sites; `SWITCHES=2000 npm run soak` makes more, `SEED=2` others. */
const SWITCHES = Number(process.env.SWITCHES ?? 100) / 2;
/** How many of them have a pane that comes as late as the latest seen, 4 s. */
const LATE_EVERY = 20;
const LATE = 4000;
/** How often the background is stopped at a question, and how long after it at the longest, in ms. */
const STRIKE_EVERY = 5;
const LONGEST_AIM = 50;
/** How often a posting is saved by the popup, and by the background itself, which is stopped so many ms later. */
const SAVE_EVERY = 25;
const PRESS_EVERY = 10;
const LONGEST_SAVE = 250;
/** For how long a page goes on changing after a switch, in ms. */
const UNREST = 1500;

/** What a run has to reach, so that it proves what it claims. */
const LEAST = { stops: SWITCHES / 10, struckShare: 0.5, cards: 4 * SWITCHES };
const MOST_GROWTH = 5 * 1024 * 1024;
const MOST_NODES = 20;

function invent(random: () => number, isLate: boolean): Following {
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

/** Has the background save the posting and stops it on the way: then it is stored, or the toolbar does not say so. */
async function pressAndStop(run: Run): Promise<void> {
  const { own, tab, counts, saved } = run;
  const job = run.jobs.find(({ id }) => id === findOpenId(run.page));
  // One that is stored already tells nothing.
  if (!job || saved.has(job.title)) return;
  await expectRightMark(run);
  // What a page asks later makes the toolbar say what it says of a posting.
  await run.page.waitForTimeout(UNREST);
  // One that has just started takes its time.
  await stopOnce(run);
  const { asked } = run.questions.counts;
  await pressSave(own, tab);
  await run.page.waitForTimeout(run.random() ** 2 * LONGEST_SAVE);
  await stopOnce(run);
  const [stored, badge] = [(await listStored(own)).includes(job.title), await readBadge(own, tab)];
  expect(run.questions.counts.asked, 'a page at rest asks nothing').toBe(asked);
  expect(badge, `what the toolbar says of a posting that is ${stored ? '' : 'not '}stored`).toMatch(
    stored ? /^[✓…]$/ : /^[!…]$/,
  );
  counts.keySaves += 1;
  if (!stored) return;
  counts.keySaved += 1;
  saved.add(job.title);
}

/** Leaves for a page without postings and comes back to some list in the same or another layout, all in one document. */
async function visitAnew(run: Run): Promise<void> {
  await run.page.evaluate(() => globalThis.fakeSite.leave());
  await expectRightMark(run);
  await enter(run, pick(run.random, run.layouts), Math.floor(run.random() * REST));
}

async function enter(run: Run, layout: string, at: number): Promise<void> {
  await run.page.evaluate(([name, id]) => globalThis.fakeSite.enter(name, id), [
    layout,
    run.jobs[at]?.id ?? '',
  ] as const);
  run.list = Math.floor(at / LIST_LENGTH);
  run.first = 0;
}

async function choose(run: Run, isLate: boolean): Promise<void> {
  const { page, random } = run;
  const others = listOpen(run).filter(({ id }) => id !== findOpenId(page));
  const choice = [pick(random, others).id, invent(random, isLate), Math.floor(random() * LIST_LENGTH)] as const;
  await page.evaluate(([id, following, first]) => {
    globalThis.fakeSite.scrollTo(first);
    globalThis.fakeSite.follow(following);
    globalThis.fakeSite.choose(id);
  }, choice);
  run.first = choice[2];
}

/** Chooses a posting and stops the background while it owes an answer, mostly one that the question has started. */
async function chooseAndStrike(run: Run, isLate: boolean, isStarted: boolean): Promise<void> {
  const { questions, page, random } = run;
  if (isStarted) await stopOnce(run);
  const struck = questions.atNext(async () => {
    if (isStarted) await page.waitForTimeout(random() * LONGEST_AIM);
    await strike(run);
  });
  await choose(run, isLate);
  await struck;
  await look(run);
}

async function switchOnce(run: Run, at: number): Promise<void> {
  const isLate = at % LATE_EVERY === LATE_EVERY - 1;
  const isStruck = at % STRIKE_EVERY === STRIKE_EVERY - 1;
  const turn = run.random();
  if (isStruck) await chooseAndStrike(run, isLate, at % (4 * STRIKE_EVERY) !== 3 * STRIKE_EVERY - 1);
  else if (!isLate && turn < 0.25) await visitAnew(run);
  else if (!isLate && turn < 0.35) await run.page.goBack();
  else await choose(run, isLate);
  // Most of the postings are looked at, some for as long as the page goes on changing; the others are passed over.
  if (!isStruck && (isLate || run.random() < 0.75)) await look(run);
  if (at % SAVE_EVERY === SAVE_EVERY - 1) await saveOpen(run, at % 2 === 0);
  if (at % PRESS_EVERY === PRESS_EVERY - 3) await pressAndStop(run);
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
  expect((await listStored(own)).sort()).toEqual([...saved].sort());
  if (saved.size === 0) return;
  await own.reload();
  await own.bringToFront();
  const count = saved.size === 1 ? '1 posting' : `${saved.size} postings`;
  await expect(own.getByText(count, { exact: true })).toBeVisible();
  for (const title of saved) await expect(own.getByRole('link', { name: title, exact: true })).toHaveCount(1);
}

/** Leaves the figures where the command finds them. */
function keepFigures(site: string, { counts, met, saved, questions }: Run, figures: object): void {
  mkdirSync(inRoot('.output/soak'), { recursive: true });
  const sizes = { saved: saved.size, differentCards: met.cards.size, differentPostings: met.postings.size };
  const all = { site, switches: SWITCHES, ...counts, lost: questions.counts.lost, ...sizes, ...figures };
  writeFileSync(inRoot('.output/soak', `${site}.json`), JSON.stringify(all));
}

/** Brings the page into one and the same state, so that what it holds can be compared. */
async function measureAtRest(run: Run): Promise<Memory> {
  await run.page.evaluate(() => globalThis.fakeSite.follow({ delay: 0 }));
  await enter(run, run.layouts[0] ?? '', REST);
  await expectRightMark(run);
  await expectRightCards(run);
  return measureMemory(run.page);
}

function expectNothingLeft(before: Memory, after: Memory): void {
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes - before.nodes).toBeLessThan(MOST_NODES);
  expect(after.heap - before.heap).toBeLessThan(MOST_GROWTH);
}

/** That enough happened for the rest to mean something. */
function expectEnough({ counts, met }: Run): void {
  expect(counts.stops).toBeGreaterThanOrEqual(Math.floor(LEAST.stops));
  expect(counts.struck / counts.strikes).toBeGreaterThanOrEqual(LEAST.struckShare);
  expect(counts.cards).toBeGreaterThanOrEqual(LEAST.cards);
  expect(met.cards.size).toBeGreaterThan(SWITCHES);
}

for (const each of SITES) {
  test(`${each.site}: ${SWITCHES} changes of posting leave no stale mark and nothing behind`, async ({ extension }) => {
    test.setTimeout(60_000 + 4_000 * SWITCHES);
    const run = await open(extension, each);
    // The posting at rest is one seen before from here on.
    await measureAtRest(run);
    const quarter = Math.ceil(SWITCHES / 4);
    for (let at = 0; at < quarter; at += 1) await switchOnce(run, at);
    const before = await measureAtRest(run);
    for (let at = quarter; at < SWITCHES; at += 1) await switchOnce(run, at);
    const after = await measureAtRest(run);
    const { stale, seen } = await readMarks(run.page);
    keepFigures(each.site, run, { stale: stale.length, before, after });
    await expectEverything(run, extension);
    expect(stale).toEqual([]);
    expect(seen.length).toBeGreaterThan(Math.min(10, SWITCHES / 2));
    expectNothingLeft(before, after);
    expectEnough(run);
  });
}

/** At the end all is as if the background had never been stopped. */
async function expectEverything(run: Run, extension: Extension): Promise<void> {
  await expect(run.page.locator(CHIP_HOST)).toHaveCount(1);
  await expect.poll(() => run.questions.open).toBe(0);
  await expect.poll(() => readBadge(run.own, run.tab)).toBe('•');
  await expectSaved(run);
  expect(extension.complaints).toEqual([]);
}
