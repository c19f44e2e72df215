import { availableParallelism, loadavg } from 'node:os';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from '../commands/find-browser';
import { readPage } from '../commands/samples';
import { servePages } from '../commands/serve-pages';
import { isRoot } from '../commands/system';
import { bundleForPage } from '../e2e/bundle-for-page';
import { formatSpread, quantile } from './quantiles';
import type { Found } from './read-whole-page';
import { growPage, timeReadings } from './run-in-page';

/** A list and a text as long as they get, among 6,000 other elements. */
const SIZE = { cards: 60, description: 10_000, filler: 6_000 };
const PAGES = ['linkedin-sdui-search', 'linkedin-classic-search', 'linkedin-guest-search-pane', 'indeed-search'];
const THROTTLES = [1, 4];
/** Fresh pages for the first reading, with code that the browser has not optimised yet; readings after it in each. */
const FRESH_PAGES = 7;
const MORE_READINGS = 40;

/** Targets in ms: the median of one reading as the browser is, and the longest task of a processor four times slower. */
const TARGETS = { median: 8, longest: 50 };

type Times = {
  readonly first: readonly number[];
  /** Processor time of the first readings, which other work on the machine does not lengthen. */
  readonly spent: readonly number[];
  readonly more: readonly number[];
};

/** `npm run bench:reading`: what reading 60 cards and a posting of 10 kB costs in Chromium; 1 above the targets. */
export async function run(): Promise<number> {
  const found = findBrowser();
  const reader = await bundleForPage('tests/bench/read-whole-page.ts', 'roleLensReader');
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: !isRoot() });
  const [load = 0] = loadavg();
  console.log(`${found.name}; load ${load.toFixed(1)} on ${availableParallelism()} processors`);
  console.log(`${SIZE.cards} cards, a text of ${SIZE.description} characters, ${SIZE.filler} other elements`);
  console.log('ms of main thread for one reading: median (10th to 90th percentile), longest\n');
  console.log('| page | processor | first in a fresh page | its processor time | again | longest |');
  console.log('|---|---|---|---|---|---|');
  const misses: string[] = [];
  try {
    for (const id of PAGES) {
      for (const throttle of THROTTLES) {
        const times = await measure(browser, id, throttle, reader);
        console.log(formatRow(id, throttle, times));
        misses.push(...findMisses(id, throttle, times));
      }
    }
  } finally {
    await browser.close();
  }
  for (const miss of misses) console.error(`✗ ${miss}`);
  return misses.length === 0 ? 0 : 1;
}

async function measure(browser: Browser, id: string, throttle: number, reader: string): Promise<Times> {
  const first: number[] = [];
  const spent: number[] = [];
  const more: number[] = [];
  for (let at = 0; at < FRESH_PAGES; at += 1) {
    const page = await openGrown(browser, id, reader);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const empty = await spendOn(session, () => page.evaluate(timeReadings, 0));
    const one = await spendOn(session, () => page.evaluate(timeReadings, 1));
    spent.push(one.spent - empty.spent);
    first.push(...one.result.took);
    more.push(...(await page.evaluate(timeReadings, MORE_READINGS)).took);
    expectWhole(id, one.result.found);
    await page.context().close();
  }
  return { first, spent, more };
}

/** What some work in the page gives, with the processor time of the page's main thread, in ms. */
async function spendOn<T>(session: CDPSession, work: () => Promise<T>): Promise<{ result: T; spent: number }> {
  const before = await readSpent(session);
  const result = await work();
  return { result, spent: (await readSpent(session)) - before };
}

async function readSpent(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

function expectWhole(id: string, { cards, description }: Found): void {
  if (cards >= SIZE.cards && description >= SIZE.description) return;
  throw new Error(`${id}: only ${cards} cards and ${description} characters were read`);
}

// Growing the page uses the reader, so it is loaded anew afterwards, under another text: the browser knows the first.
async function openGrown(browser: Browser, id: string, reader: string): Promise<Page> {
  const { url, html } = readPage(id);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await servePages(context, new Map([[url, html]]));
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(reader);
  await page.evaluate(growPage, SIZE);
  await page.evaluate(`${reader}// again`);
  return page;
}

function formatRow(id: string, throttle: number, { first, spent, more }: Times): string {
  const longest = Math.max(...first, ...more).toFixed(1);
  const cells = [
    id,
    throttle === 1 ? 'as it is' : `${throttle}x slower`,
    formatSpread(first),
    // Slowing down wastes processor time, so it says something only without.
    throttle === 1 ? formatSpread(spent) : '',
    formatSpread(more),
    longest,
  ];
  return `| ${cells.join(' | ')} |`;
}

// What else the machine does makes every task longer, so the first reading is judged by its processor time: on a
// processor so many times slower it takes so many times as long.
function findMisses(id: string, throttle: number, { spent, more }: Times): string[] {
  if (throttle !== 1) return [];
  const longest = quantile(spent, 0.5) * Math.max(...THROTTLES);
  return [
    ...(quantile(more, 0.5) >= TARGETS.median ? [`${id}: the median is not under ${TARGETS.median} ms`] : []),
    ...(longest >= TARGETS.longest ? [`${id}: ${longest.toFixed(1)} ms for a first reading on a slow processor`] : []),
  ];
}
