import type { Page } from '@playwright/test';
import type { DashboardRows } from './dashboard-rows';

const CHUNK = 1_000;

/** Puts rows into the database of the extension that a page belongs to, which has opened it before. */
export async function fillDatabase(page: Page, rows: DashboardRows): Promise<void> {
  for (const [table, all] of Object.entries(rows)) {
    for (let at = 0; at < all.length; at += CHUNK)
      await page.evaluate(putAll, [table, all.slice(at, at + CHUNK)] as const);
  }
}

/** Runs in the page. */
function putAll([table, rows]: readonly [string, readonly object[]]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('rolelens');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction(table, 'readwrite');
      for (const row of rows) change.objectStore(table).put(row);
      change.onabort = () => reject(change.error);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
