import type { Page } from '@playwright/test';
import { openExtensionPage } from '../commands/extension-page';
import { timeListChange, timeMarket, watchOpening } from './dashboard-in-page';
import { buildDashboardRows } from './dashboard-rows';
import type { Figure } from './figure';
import { fillDatabase } from './fill-database';
import { takeRounds } from './take-rounds';
import { within } from './targets';
import { withExtension } from './with-extension';

const POSTINGS = 10_000;
/** ms. */
const TARGETS = { open: 500, filter: 50 } as const;
const SEARCHES = ['kafka', 'tallywren senior', 'python', 'leeds'];
const WHOLE = 'section[aria-busy="false"]';

/** Opening the dashboard with 10,000 saved postings in Chromium, filtering, sorting and counting them. */
export function measure(rounds: number): Promise<Figure[]> {
  return withExtension(async (launched) => {
    const page = await openExtensionPage(launched, 'dashboard.html');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('heading', { name: 'Nothing saved yet' }).waitFor();
    await fillDatabase(page, buildDashboardRows(POSTINGS));
    return [
      ...(await measureOpening(page, rounds)),
      ...(await measureUse(page, rounds)),
      { what: 'Count the market', unit: 'ms', values: await takeRounds(rounds, () => openMarket(page)) },
    ];
  });
}

/** From the start of the navigation, by the page's own clock. */
async function measureOpening(page: Page, rounds: number): Promise<Figure[]> {
  await page.addInitScript(watchOpening);
  const times = await takeRounds(rounds, async () => {
    await page.reload();
    await page.locator(WHOLE).waitFor();
    return page.evaluate(() => (globalThis as unknown as { opening: { first: number; whole: number } }).opening);
  });
  return [
    {
      ...{ what: 'Open until the first postings stand there', unit: 'ms', target: within(TARGETS.open) },
      values: times.map(({ first }) => first),
    },
    // Before it the list can be read and worked on, and a search finds what has come so far.
    { what: 'Open until all are read, searched and counted', unit: 'ms', values: times.map(({ whole }) => whole) },
  ];
}

async function measureUse(page: Page, rounds: number): Promise<Figure[]> {
  const times = await takeRounds(rounds, async (round) => {
    const search = await page.evaluate(timeListChange, { search: SEARCHES[round % SEARCHES.length] ?? '' });
    await page.evaluate(timeListChange, { search: '' });
    const status = await page.evaluate(timeListChange, { status: 'Applied' });
    await page.evaluate(timeListChange, { status: 'Applied' });
    const sort = await page.evaluate(timeListChange, { sort: round % 2 === 0 ? 'coverage' : 'saved' });
    return { search, status, sort };
  });
  const target = within(TARGETS.filter);
  return [
    { what: 'Filter by typed words', unit: 'ms', values: times.map(({ search }) => search), target },
    { what: 'Filter by status', unit: 'ms', values: times.map(({ status }) => status), target },
    { what: 'Sort', unit: 'ms', values: times.map(({ sort }) => sort), target },
  ];
}

async function openMarket(page: Page): Promise<number> {
  await page.evaluate(() => location.assign('#saved'));
  await page.locator(WHOLE).waitFor();
  return page.evaluate(timeMarket);
}
