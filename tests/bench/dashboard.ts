import { availableParallelism, loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { buildFolder, buildTarget, expectSuccess, isBuildFresh } from '../commands/builds';
import { openExtensionPage } from '../commands/extension-page';
import { findBrowser } from '../commands/find-browser';
import { launchExtension } from '../commands/launch-extension';
import { buildDashboardRows } from './dashboard-rows';
import { fillDatabase } from './fill-database';
import { formatSpread, quantile } from './quantiles';

const POSTINGS = 10_000;
const ROUNDS = 9;
/** Median ms. */
const TARGETS = { open: 500, filter: 50 } as const;

type Measured = { readonly what: string; readonly times: readonly number[]; readonly target?: number };

/** `npm run bench:dashboard`: the dashboard with 10,000 saved postings in Chromium; 1 above a target. */
export async function run(): Promise<number> {
  if (!isBuildFresh('chrome')) expectSuccess(await buildTarget('chrome'), 'Building for Chrome');
  const found = findBrowser();
  const launched = await launchExtension({ browser: found, extension: buildFolder('chrome'), headless: true });
  try {
    const [load = 0] = loadavg();
    console.log(`${found.name}; load ${load.toFixed(1)} on ${availableParallelism()} processors; ${ROUNDS} rounds`);
    const page = await openExtensionPage(launched, 'dashboard.html');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('heading', { name: 'Nothing saved yet' }).waitFor();
    await fillDatabase(page, buildDashboardRows(POSTINGS));
    return report([...(await measureOpening(page)), ...(await measureUse(page)), await measureMarket(page)]);
  } finally {
    await launched.close();
  }
}

/** From the start of the navigation, by the page's own clock. */
async function measureOpening(page: Page): Promise<Measured[]> {
  const [first, whole]: [number[], number[]] = [[], []];
  await page.addInitScript(watchOpening);
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.reload();
    await page.locator('section[aria-busy="false"]').waitFor();
    const times = await page.evaluate(() => (globalThis as unknown as { opening: Record<string, number> }).opening);
    first.push(times.first ?? Number.NaN);
    whole.push(times.whole ?? Number.NaN);
  }
  return [
    { what: 'open until the first postings stand there', times: first, target: TARGETS.open },
    // Before it the list can be read and worked on, and a search finds what has come so far.
    { what: 'open until all are read, searched and counted', times: whole },
  ];
}

/** Runs in the page, before its own code. */
function watchOpening(): void {
  const opening: Record<string, number> = {};
  Object.assign(globalThis, { opening });
  const note = () => {
    if (document.querySelector('main li')) opening.first ??= performance.now();
    if (document.querySelector('main section[aria-busy="false"] li')) opening.whole ??= performance.now();
  };
  new MutationObserver(note).observe(document, { childList: true, subtree: true, attributes: true });
}

async function measureUse(page: Page): Promise<Measured[]> {
  const search: number[] = [];
  const status: number[] = [];
  const sort: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    search.push(await page.evaluate(timeSearch, ['kafka', 'tallywren senior', 'python', 'leeds'][round % 4] ?? ''));
    await page.evaluate(timeSearch, '');
    status.push(await timeClick(page, page.getByRole('button', { name: /^Applied/ })));
    await timeClick(page, page.getByRole('button', { name: /^Applied/ }));
    const by = round % 2 === 0 ? 'coverage' : 'saved';
    sort.push(await page.evaluate(timeSort, by));
  }
  return [
    { what: 'filter by typed words', times: search, target: TARGETS.filter },
    { what: 'filter by status', times: status, target: TARGETS.filter },
    { what: 'sort', times: sort, target: TARGETS.filter },
  ];
}

async function timeClick(page: Page, button: ReturnType<Page['getByRole']>): Promise<number> {
  const handle = await button.elementHandle();
  return page.evaluate(timeChange, handle);
}

/** From the change to the list that has followed it, as the page's own clock sees it. Runs in the page. */
function timeSearch(text: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!input) throw new Error('There is no search.');
  const started = performance.now();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return waitForList(started);

  function waitForList(from: number): Promise<number> {
    return new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        resolve(performance.now() - from);
      });
      watcher.observe(document.querySelector('main ul')?.parentElement as Element, { childList: true });
    });
  }
}

function timeSort(by: string): Promise<number> {
  const select = [...document.querySelectorAll('select')].find((each) => each.querySelector(`option[value="${by}"]`));
  if (!select) throw new Error('There is no order.');
  const started = performance.now();
  return new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      watcher.disconnect();
      resolve(performance.now() - started);
    });
    watcher.observe(document.querySelector('main ul')?.parentElement as Element, { childList: true });
    select.value = by;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function timeChange(button: Node | null): Promise<number> {
  const started = performance.now();
  return new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      watcher.disconnect();
      resolve(performance.now() - started);
    });
    watcher.observe(document.querySelector('main ul')?.parentElement as Element, { childList: true });
    (button as HTMLElement).click();
  });
}

async function measureMarket(page: Page): Promise<Measured> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.evaluate(() => location.assign('#saved'));
    await page.locator('section[aria-busy="false"]').waitFor();
    const started = await page.evaluate(() => {
      location.assign('#market');
      return performance.now();
    });
    await page.getByRole('heading', { name: 'Over time' }).waitFor();
    times.push((await page.evaluate(() => performance.now())) - started);
  }
  return { what: 'count the market', times };
}

function report(measured: readonly Measured[]): number {
  console.log(`${POSTINGS.toLocaleString('en')} saved postings; ms: median (10th to 90th percentile)\n`);
  console.log('| | ms | target |\n|---|---|---|');
  for (const { what, times, target } of measured) console.log(`| ${what} | ${formatSpread(times)} | ${target ?? ''} |`);
  const slow = measured.filter(({ times, target }) => target !== undefined && quantile(times, 0.5) > target);
  for (const { what, target } of slow) console.error(`✗ ${what} takes longer than ${target} ms`);
  return slow.length > 0 ? 1 : 0;
}
