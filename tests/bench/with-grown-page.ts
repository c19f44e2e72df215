import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from '../commands/find-browser';
import { readPage } from '../commands/samples';
import { servePages } from '../commands/serve-pages';
import { isRoot } from '../commands/system';
import { bundleForPage } from '../e2e/bundle-for-page';
import { growPage, type PageSize } from './run-in-page';

/** A fixture that was made as large as a page in use, and the meter of its main thread. */
export type GrownPage = { readonly page: Page; readonly session: CDPSession };

/** Opens a fixture anew, in a browser without the extension, and does some work with it. */
export type UseGrownPage = <T>(id: string, work: (grown: GrownPage) => Promise<T>) => Promise<T>;

/** Does some work in such a browser. */
export async function withGrownPages<T>(size: PageSize, work: (use: UseGrownPage) => Promise<T>): Promise<T> {
  const reader = await bundleForPage('tests/bench/read-whole-page.ts', 'roleLensReader');
  const browser = await chromium.launch({ executablePath: findBrowser().path, chromiumSandbox: !isRoot() });
  try {
    return await work((id, useOne) => useGrown(browser, id, { size, reader }, useOne));
  } finally {
    await browser.close();
  }
}

async function useGrown<T>(
  browser: Browser,
  id: string,
  { size, reader }: { readonly size: PageSize; readonly reader: string },
  work: (grown: GrownPage) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await openPage(context, id);
    await page.evaluate(reader);
    await page.evaluate(growPage, size);
    // Growing the page uses the reader, so it is loaded anew afterwards, under another text: the browser knows the first.
    await page.evaluate(`${reader}// again`);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await work({ page, session });
  } finally {
    await context.close();
  }
}

async function openPage(context: BrowserContext, id: string): Promise<Page> {
  const { url, html } = readPage(id);
  await servePages(context, new Map([[url, html]]));
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
