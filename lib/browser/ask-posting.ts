import { browser } from 'wxt/browser';
import type { Analysis } from '../analysis';
import type { NoPostingReason, RawPosting } from '../posting/raw-posting';
import { startContentScript } from './content-script';
import type { ReadReply } from './messages';
import { sendToBackground, sendToTab } from './send';
import { isSiteUrl, SITE_PATTERNS } from './sites';

/** What an extension page can show about the tab beside it. */
export type PostingState =
  | { readonly kind: 'analysis'; readonly analysis: Analysis; readonly raw: RawPosting; readonly tabId: number }
  | { readonly kind: 'no-posting'; readonly reason: NoPostingReason | 'no-tab' }
  | { readonly kind: 'no-access'; readonly origins: readonly string[] }
  | { readonly kind: 'error'; readonly message: string };

type Tab = { readonly id: number; readonly url?: string };

/** Reads the posting of the tab beside this page and has it analysed. Never throws. */
export async function askPosting(): Promise<PostingState> {
  try {
    const tab = await findTab();
    if (!tab) return { kind: 'no-posting', reason: 'no-tab' };
    const reply = (await sendToTab(tab.id, { kind: 'read-posting' })) ?? (await startAndAsk(tab));
    return reply ? await analyseReply(reply, tab.id) : await explainSilence(tab);
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}

/** The active tab, or the one that `?tab=` names where this page is a tab of its own. */
async function findTab(): Promise<Tab | undefined> {
  const named = Number(new URLSearchParams(globalThis.location?.search ?? '').get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

async function startAndAsk(tab: Tab): Promise<ReadReply | undefined> {
  if (!isSiteUrl(tab.url) || !(await hasSiteAccess())) return undefined;
  return (await startContentScript(tab.id)) ? sendToTab(tab.id, { kind: 'read-posting' }) : undefined;
}

async function analyseReply({ outcome }: ReadReply, tabId: number): Promise<PostingState> {
  if (!outcome.posting) return { kind: 'no-posting', reason: outcome.reason };
  const reply = await sendToBackground({ kind: 'analyse', posting: outcome.posting });
  if (reply?.analysis) return { kind: 'analysis', analysis: reply.analysis, raw: outcome.posting, tabId };
  return {
    kind: 'error',
    message: reply?.error ?? 'The background did not answer. Reload the extension and try again.',
  };
}

async function explainSilence(tab: Tab): Promise<PostingState> {
  // Without access to a site the browser hides its tabs' addresses, so missing access is told first.
  if (!(await hasSiteAccess()) && (tab.url === undefined || isSiteUrl(tab.url))) {
    return { kind: 'no-access', origins: SITE_PATTERNS };
  }
  return { kind: 'no-posting', reason: isSiteUrl(tab.url) ? 'layout-unknown' : 'no-adapter' };
}

async function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: SITE_PATTERNS });
}

/** Asks the user for access to both sites; must be called straight from a click. False when refused. */
export async function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: SITE_PATTERNS });
}

/** Opens the options page. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

export { onPostingChanged } from './watch-posting';
