import { browser } from 'wxt/browser';
import { SITE_PATTERNS } from './sites';

/** Where WXT puts the script of `entrypoints/postings`. */
const FILE = '/postings.js';
/** The look of highlights, which the manifest gives to the pages that are opened later. */
const STYLE = '/assets/highlights.css';

/** Starts the content script in a tab that has none; false where the browser refuses. */
export async function startContentScript(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
  } catch {
    // No access to this tab, or a page that may not be scripted.
    return false;
  }
  await addStyle(tabId);
  return true;
}

async function addStyle(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [STYLE] });
  } catch {
    // The tab went elsewhere meanwhile; the script does its work without highlights too.
  }
}

/** Serves tabs that were open before the extension was installed, updated or given access. */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: SITE_PATTERNS });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => (id === undefined || discarded ? false : startContentScript(id))),
  );
}
