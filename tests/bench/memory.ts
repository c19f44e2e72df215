import type { BrowserContext, CDPSession } from '@playwright/test';
import { openExtensionPage } from '../commands/extension-page';
import { readPage } from '../commands/samples';
import { servePages } from '../commands/serve-pages';
import type { Figure } from './figure';
import { readWorkerHeap } from './read-worker-heap';
import { takeRounds } from './take-rounds';
import { withExtension } from './with-extension';

const TABS = 10;
const PAGES = ['linkedin-guest-view', 'linkedin-classic-search', 'indeed-viewjob'] as const;

/** Heap of the background after a collection, before a posting is open and with ten tabs open; each round a new browser. */
export async function measure(rounds: number): Promise<Figure[]> {
  const heaps = await takeRounds(rounds, () => withExtension(measureHeaps));
  return [
    { what: 'Heap of the background, no posting open', unit: 'MB', values: heaps.map(({ idle }) => idle) },
    {
      what: `Heap of the background, ${TABS} tabs with postings open`,
      unit: 'MB',
      values: heaps.map(({ full }) => full),
    },
  ];
}

async function measureHeaps(launched: { readonly context: BrowserContext; readonly extensionId: string }) {
  const { context } = launched;
  const session = await openSession(context);
  // Wakes the background where it is not needed yet.
  await openExtensionPage(launched, 'options.html');
  const idle = await readWorkerHeap(session);
  await openTabs(context);
  return { idle, full: await readWorkerHeap(session) };
}

async function openSession(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser cannot be asked for the memory of its workers.');
  return session;
}

async function openTabs(context: BrowserContext): Promise<void> {
  const pages = PAGES.map(readPage);
  await servePages(context, new Map(pages.map(({ url, html }) => [url, html])));
  await takeRounds(TABS, async (at) => {
    const page = await context.newPage();
    await page.goto(pages[at % pages.length]?.url ?? '');
    await page.locator('job-note').waitFor({ state: 'attached' });
  });
}
