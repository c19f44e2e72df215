import { browser } from 'wxt/browser';
import type { Analysis } from '../analysis';
import { sendToBackground, sendToTab } from './send';
import { isSiteUrl } from './sites';

/** More tabs than these are not asked: what was looked at before them is not what is open. */
const MOST_TABS = 10;

/**
 * The posting that is open in a tab of the two sites, the one looked at last, analysed with the resume in use. For pages
 * that are a tab of their own; undefined where no tab has one.
 */
export async function findOpenPosting(): Promise<Analysis | undefined> {
  const tabs = (await browser.tabs.query({})).filter(({ url }) => isSiteUrl(url));
  tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of tabs.slice(0, MOST_TABS)) {
    const posting = id === undefined ? undefined : await readPosting(id);
    if (posting) return (await sendToBackground({ kind: 'analyse', posting }))?.analysis;
  }
  return undefined;
}

async function readPosting(tabId: number) {
  return (await sendToTab(tabId, { kind: 'read-posting' }))?.outcome.posting;
}
