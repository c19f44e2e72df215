import { browser } from 'wxt/browser';
import type { ReadOutcome } from '../posting/raw-posting';

/** Where WXT puts the scripts of `entrypoints/read-page.ts` and `entrypoints/read-selection.ts`. */
const FILES = { page: '/read-page.js', selection: '/read-selection.js' } as const;

/**
 * Reads whatever page a tab shows, or what is selected in it, through a script that leaves nothing in it. The browser allows that where the user
 * has just clicked the extension's button (`activeTab`) and on the sites it has access to; undefined elsewhere.
 */
export async function readByScript(tabId: number, what: keyof typeof FILES = 'page'): Promise<ReadOutcome | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [FILES[what]] });
    return isOutcome(frame?.result) ? frame.result : undefined;
  } catch {
    // A page of the browser, or one for which there was no click.
    return undefined;
  }
}

/** Tells an answer of our script from none; the background checks the posting itself, field by field. */
function isOutcome(result: unknown): result is ReadOutcome {
  return typeof result === 'object' && result !== null && ('posting' in result || 'reason' in result);
}
