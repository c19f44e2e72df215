import { expect, type Page } from '@playwright/test';
import { PROTOCOL_VERSION } from '../../lib/browser/messages';

// The functions handed to `evaluate` run in the extension, which has this global.
declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  tabs: { get: (id: number) => Promise<unknown> };
  action: { getBadgeText: (about: { tabId: number }) => Promise<string> };
  // What the browser itself calls for a key, which no test can press.
  commands: { onCommand: { dispatch: (name: string, tab: unknown) => void } };
};

/** What the toolbar says of a tab, asked without the background. */
export function readBadge(own: Page, tabId: number): Promise<string> {
  return own.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** Presses the key that has the background save what a tab shows; settles as soon as the background has heard of it. */
export async function pressSave(own: Page, tabId: number): Promise<void> {
  // Its answer tells that the background is running.
  const question = { protocol: PROTOCOL_VERSION, kind: 'find-roles', query: 'data' };
  await own.evaluate((asked) => chrome.runtime.sendMessage(asked), question);
  await expect.poll(() => own.context().serviceWorkers().length).toBeGreaterThan(0);
  const worker = own.context().serviceWorkers().at(-1);
  if (!worker) throw new Error('The background is not running.');
  const tab = await own.evaluate((id) => chrome.tabs.get(id), tabId);
  await worker.evaluate((shown) => chrome.commands.onCommand.dispatch('save-posting', shown), tab);
}

/** The titles of the postings in the database. */
export function listStored(own: Page): Promise<string[]> {
  return own.evaluate(async () => {
    const settle = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('rolelens'));
    const rows: { title?: string }[] = await settle(database.transaction('postings').objectStore('postings').getAll());
    database.close();
    return rows.map(({ title = '' }) => title);
  });
}
