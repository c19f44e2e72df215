import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Analysis } from '../../lib/analysis';
import { PROTOCOL_VERSION } from '../../lib/browser/messages';
import type { Launched } from './launch-extension';

// The functions handed to `evaluate` run in the extension, which has this global.
declare const chrome: Pick<typeof browser, 'tabs' | 'runtime'>;

/** Size of the popup's window in px. */
export const POPUP = { width: 400, height: 600 } as const;

/** Opens one of the extension's own pages in a tab. */
export async function openExtensionPage(
  { context, extensionId }: Omit<Launched, 'close'>,
  path: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}

/** Opens the popup, as large as browsers draw it, for the tab that shows an address. */
export async function openPopup(launched: Omit<Launched, 'close'>, url: string): Promise<Page> {
  const popup = await openExtensionPage(launched, `popup.html?tab=${await findTabId(launched.context, url)}`);
  await popup.setViewportSize(POPUP);
  return popup;
}

/** The id of the tab that shows an address, asked from the extension's background. */
export async function findTabId(context: BrowserContext, url: string): Promise<number> {
  const id = await findBackground(context).evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id;
  }, url);
  if (id === undefined) throw new Error(`No tab shows ${url}.`);
  return id;
}

/** The extension's background; Playwright keeps it running. */
export function findBackground(context: BrowserContext): Worker {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background of the extension is not running.');
  return worker;
}

/** The extension's own analysis of the posting in a tab; throws with the reason when there is none. */
export async function askAnalysis(page: Page, tabId: number): Promise<Analysis> {
  const answer = await page.evaluate(
    async ([protocol, id]) => {
      const read = await chrome.tabs.sendMessage(id, { protocol, kind: 'read-posting' });
      const posting = read?.outcome?.posting;
      if (!posting) return { error: `no posting was read: ${read?.outcome?.reason}` };
      return chrome.runtime.sendMessage({ protocol, kind: 'analyse', posting });
    },
    [PROTOCOL_VERSION, tabId] as const,
  );
  if (answer?.analysis) return answer.analysis;
  throw new Error(`The extension gave no analysis: ${answer?.error ?? 'no answer'}`);
}

/** Pastes a resume on the options page and saves it, as a user would. */
export async function saveResume(options: Page, text: string): Promise<void> {
  await options.getByLabel('Text of the resume').fill(text);
  await options.getByRole('button', { name: 'Save resume' }).click();
  await options
    .getByText(/^Saved .*\d{4}/)
    .first()
    .waitFor();
}

/** Saves the posting that a tab shows, as a user would: by the popup's button. */
export async function savePosting(launched: Omit<Launched, 'close'>, url: string): Promise<void> {
  const popup = await openPopup(launched, url);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('button', { name: /^Saved/ }).waitFor();
  await popup.close();
}
