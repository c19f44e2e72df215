import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Language } from '../../lib/preferences';
import { buildDashboardRows } from '../bench/dashboard-rows';
import { fillDatabase } from '../bench/fill-database';
import { findChip } from '../e2e/chip';
import { buildFolder } from './builds';
import { findBackground, openExtensionPage, saveResume } from './extension-page';
import type { FoundBrowser } from './find-browser';
import { createProfile, type Launched, launchExtension } from './launch-extension';
import { FRAMES, readPage, readSampleResume } from './samples';
import { type ServeOptions, servePages } from './serve-pages';

/** What is stored: nothing, what was only looked at and answered, or a resume and thirty saved postings. */
export type StageId = 'new' | 'bare' | 'full';

/** A browser in which the screens are set up, in one state of what is stored. */
export type Studio = {
  readonly launched: Launched;
  /** A page of the extension. */
  readonly openOwn: (path: string) => Promise<Page>;
  /** The tab that shows a page of `tests/fixtures/pages`, opened once. */
  readonly openFixture: (id: string) => Promise<Page>;
  /** A tab that shows a page at an address. */
  readonly openAddress: (url: string, html: string, options?: ServeOptions) => Promise<Page>;
  /** A page of the extension beside the tab that shows a page, in place of its own. */
  readonly openBeside: (page: Page, path: 'popup.html' | 'sidepanel.html') => Promise<Page>;
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly close: () => Promise<void>;
};

// Later than every date of the invented postings, so that "three days ago" never changes.
const NOW = Date.UTC(2026, 10, 20, 12);
const HOUR = 3_600_000;
const INVENTED = 26;
/** For anything to appear, in ms. */
const PATIENCE = 12_000;
/** Postings that are saved as a user would, with an analysis of their own. */
const SAVED = ['linkedin-guest-view', 'linkedin-classic-search', 'indeed-viewjob', 'linkedin-sdui-view'];

// `evaluate` runs its functions in the extension, which has this global.
declare const chrome: Pick<typeof browser, 'storage' | 'tabs'>;

/** Starts a browser with the extension in the state that a stage names; `args` are further switches of it. */
export async function openStudio(browser: FoundBrowser, stage: StageId, args: readonly string[] = []): Promise<Studio> {
  // A copy: a build that is made meanwhile would take away what the browser has not loaded yet.
  const extension = join(createProfile(), 'extension');
  cpSync(buildFolder('e2e'), extension, { recursive: true });
  const launched = await launchExtension({ browser, extension, headless: true, args });
  const studio = buildStudio(launched);
  try {
    await prepare(studio, stage);
    return studio;
  } catch (error) {
    await studio.close();
    throw error;
  }
}

async function prepare(studio: Studio, stage: StageId): Promise<void> {
  const { context } = studio.launched;
  context.setDefaultTimeout(PATIENCE);
  await context.clock.setFixedTime(NOW);
  await findBackground(context).evaluate(stopClock, NOW);
  await studio.setLanguage('en');
  if (stage === 'full') await fill(studio);
}

function buildStudio(launched: Launched): Studio {
  const { context } = launched;
  const tabs = new Map<string, Page>();
  const openAddress = async (url: string, html: string, options?: ServeOptions) => {
    await servePages(context, new Map([...Object.entries(FRAMES), [url, html]]), options);
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const setLanguage = (language: Language) =>
    findBackground(context).evaluate(
      (chosen) => chrome.storage.local.set({ preferences: { theme: 'system', language: chosen } }),
      language,
    );
  const openFixture = async (id: string) => {
    const { url, html } = readPage(id);
    const page = tabs.get(id) ?? (await openAddress(url, html));
    tabs.set(id, page);
    return page;
  };
  return {
    launched,
    openOwn: (path) => openExtensionPage(launched, path),
    openFixture,
    openAddress,
    openBeside: async (page, path) => openExtensionPage(launched, `${path}?tab=${await findTab(launched, page)}`),
    setLanguage,
    close: launched.close,
  };
}

/** The address of a page of another site is hidden, so the tab that is in front is asked for. */
async function findTab({ context }: Launched, page: Page): Promise<number> {
  await page.bringToFront();
  return findBackground(context).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return tab?.id ?? -1;
  });
}

async function fill(studio: Studio): Promise<void> {
  const options = await studio.openOwn('options.html');
  await saveResume(options, readSampleResume());
  await fillDatabase(options, buildDashboardRows(INVENTED, 90));
  await options.close();
  for (const [at, id] of SAVED.entries()) {
    // One after the other, else nothing decides their order.
    await studio.launched.context.clock.setFixedTime(NOW - (SAVED.length - at) * HOUR);
    const page = await studio.openFixture(id);
    await findChip(page).waitFor();
    const popup = await studio.openBeside(page, 'popup.html');
    await popup.getByRole('button', { name: 'Save', exact: true }).click();
    await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    await popup.close();
  }
  await studio.launched.context.clock.setFixedTime(NOW);
  await compareAll(studio);
}

/** Waits until every saved posting has been compared with the resume, which an open list has done. */
async function compareAll(studio: Studio): Promise<void> {
  const dashboard = await studio.openOwn('dashboard.html#saved');
  const progress = dashboard.getByText(/^Comparing with your resume/);
  // Few are compared before anybody can see it.
  await progress.waitFor({ timeout: 3_000 }).catch(() => undefined);
  await progress.waitFor({ state: 'hidden' });
  await dashboard.close();
}

/** Runs in the background, which Playwright's own clock does not reach. */
function stopClock(now: number): void {
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, values) => new target(...((values.length > 0 ? values : [now]) as [number])),
    get: (target, name) => (name === 'now' ? () => now : Reflect.get(target, name)),
  });
}
