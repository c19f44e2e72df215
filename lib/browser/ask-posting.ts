import { browser } from 'wxt/browser';
import type { Analysis } from '../analysis';
import type { AnalysisChoices } from '../analysis-choices';
import { findReadingNote, type ReadingNote } from '../page/reading-note';
import { formatReadingReport } from '../page/reading-report';
import type { NoPostingReason, RawPosting, ReadOutcome } from '../posting/raw-posting';
import type { ResumeInUse } from '../resume/profile/resume-in-use';
import { startContentScript } from './content-script';
import type { ReadReply } from './messages';
import { readByScript } from './page-script';
import { sendToBackground, sendToTab } from './send';
import { isSiteUrl, listPatternsOf, SITE_PATTERNS } from './sites';

/** What an extension page can show about the tab beside it. */
export type PostingState =
  | {
      readonly kind: 'analysis';
      readonly analysis: Analysis;
      readonly raw: RawPosting;
      readonly tabId: number;
      /** The resume it was compared with; undefined where there is none. */
      readonly resume?: ResumeInUse;
      /** Set where the posting was not read by the marks of a known layout. */
      readonly reading?: ReadingNote;
    }
  | {
      readonly kind: 'no-posting';
      /** `no-posting-here`: a page of another site was looked through and has none. */
      readonly reason: NoPostingReason | 'no-tab' | 'no-posting-here';
      /** Where a layout is no longer understood: what was found, as text to copy. */
      readonly report?: string;
    }
  | { readonly kind: 'no-access'; readonly origins: readonly string[] }
  | { readonly kind: 'error'; readonly message: string };

type Tab = { readonly id: number; readonly url?: string };

// The page may show a posting that its adapter cannot read. While a pane is loading, what is selected may be of
// the posting before.
const SELECTION_HELPS: ReadonlySet<string> = new Set([
  'no-posting-open',
  'no-title',
  'no-description',
  'layout-unknown',
] satisfies NoPostingReason[]);
const REPORTED: ReadonlySet<string> = new Set([
  'no-title',
  'no-description',
  'layout-unknown',
] satisfies NoPostingReason[]);

/** What the user chose instead of what was read of the posting at an address. */
export type ChoicesFor = { readonly url: string; readonly choices: AnalysisChoices };

/**
 * Reads the posting of the tab beside this page and has it analysed, with what was chosen for this very posting. Never
 * throws.
 */
export async function askPosting(chosen?: ChoicesFor): Promise<PostingState> {
  try {
    const tab = await findTab();
    if (!tab) return { kind: 'no-posting', reason: 'no-tab' };
    const selected = isSelectionPage() ? await readByScript(tab.id, 'selection') : undefined;
    if (selected?.posting) return await analyse(selected.posting, tab.id, chosen);
    const reply = (await sendToTab(tab.id, { kind: 'read-posting' })) ?? (await startAndAsk(tab));
    const outcome = reply ? await trySelection(reply.outcome, tab) : await readOtherPage(tab);
    if (outcome?.posting) return await analyse(outcome.posting, tab.id, chosen);
    if (!outcome) return await explainSilence(tab);
    return reply ? await explainSite(outcome.reason, tab.id) : explainOther(outcome.reason);
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}

/** The active tab, or the one that `?tab=` names where this page is a tab of its own. */
export async function findTab(): Promise<Tab | undefined> {
  const named = Number(new URLSearchParams(globalThis.location?.search ?? '').get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** True in a page that was opened to show what is selected. */
function isSelectionPage(): boolean {
  return new URLSearchParams(globalThis.location?.search ?? '').has('selection');
}

async function startAndAsk(tab: Tab): Promise<ReadReply | undefined> {
  if (!isSiteUrl(tab.url) || (await findMissingAccess(tab)).length > 0) return undefined;
  return (await startContentScript(tab.id)) ? sendToTab(tab.id, { kind: 'read-posting' }) : undefined;
}

/** The user's own selection is the last layer, where a page of the two sites gives no posting. */
async function trySelection(outcome: ReadOutcome, tab: Tab): Promise<ReadOutcome> {
  if (outcome.posting || !SELECTION_HELPS.has(outcome.reason)) return outcome;
  const selected = await readByScript(tab.id);
  return selected?.posting ? selected : outcome;
}

// Without a click the browser hides the addresses of pages that the extension has no access to.
async function readOtherPage(tab: Tab): Promise<ReadOutcome | undefined> {
  return tab.url === undefined || isSiteUrl(tab.url) ? undefined : readByScript(tab.id);
}

async function analyse(posting: RawPosting, tabId: number, chosen: ChoicesFor | undefined): Promise<PostingState> {
  const choices = chosen?.url === posting.url ? chosen.choices : undefined;
  const reply = await sendToBackground({ kind: 'analyse', posting, choices });
  if (reply?.analysis) {
    const { analysis, resume } = reply;
    return { kind: 'analysis', analysis, resume, raw: posting, tabId, reading: findReadingNote(posting) };
  }
  return {
    kind: 'error',
    message: reply?.error ?? 'The background did not answer. Reload the extension and try again.',
  };
}

async function explainSite(reason: NoPostingReason, tabId: number): Promise<PostingState> {
  const reply = REPORTED.has(reason) ? await sendToTab(tabId, { kind: 'report' }) : undefined;
  if (!reply) return { kind: 'no-posting', reason };
  return {
    kind: 'no-posting',
    reason,
    report: formatReadingReport(reply.report, browser.runtime.getManifest().version),
  };
}

function explainOther(reason: NoPostingReason): PostingState {
  return { kind: 'no-posting', reason: reason === 'no-posting-open' ? 'no-posting-here' : reason };
}

async function explainSilence(tab: Tab): Promise<PostingState> {
  // Without access to a site the browser hides its tabs' addresses, so missing access is told first.
  const origins = await findMissingAccess(tab);
  if (origins.length > 0) return { kind: 'no-access', origins };
  return { kind: 'no-posting', reason: isSiteUrl(tab.url) ? 'layout-unknown' : 'no-adapter' };
}

// The page at hand decides: a user may have granted one of the two sites, or a single host of one.
async function findMissingAccess(tab: Tab): Promise<string[]> {
  const missing: string[] = [];
  for (const pattern of listPatternsOf(tab.url)) {
    if (!(await browser.permissions.contains({ origins: [pattern] }))) missing.push(pattern);
  }
  return missing;
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
