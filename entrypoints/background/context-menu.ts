import { type Browser, browser } from 'wxt/browser';
import { SITE_PATTERNS } from '../../lib/browser/sites';
import { type Command, runCommand } from './run-command';

type Entry = Pick<Browser.contextMenus.CreateProperties, 'contexts' | 'documentUrlPatterns'> & {
  readonly title: string;
};

const ON_SITES: Omit<Entry, 'title'> = {
  contexts: ['page', 'selection'],
  documentUrlPatterns: SITE_PATTERNS,
};

const ENTRIES: Readonly<Partial<Record<Command, Entry>>> = {
  'open-panel': { ...ON_SITES, title: 'Pay, skills and tips for this posting' },
  'save-posting': { ...ON_SITES, title: 'Save this posting' },
  'toggle-marks': { ...ON_SITES, title: 'Hide or show the marks on this site' },
  'analyse-selection': { contexts: ['selection'], title: 'Analyse the selected text as a posting' },
};

/** Entries on pages of the two sites for the posting in view, and one on every page for selected text. */
export function addContextMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    // Entries outlive an update, and one id may not be given twice.
    await browser.contextMenus.removeAll();
    for (const [id, entry] of Object.entries(ENTRIES)) browser.contextMenus.create({ id, ...entry });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => runCommand(String(menuItemId), tab));
}
