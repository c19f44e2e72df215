import { type Browser, browser } from 'wxt/browser';
import { choosePageWords } from '../../lib/browser/page-words/choose-words';
import type { MenuWords } from '../../lib/browser/page-words/page-words';
import { onPreferencesChanged } from '../../lib/browser/preferences';
import { SITE_PATTERNS } from '../../lib/browser/sites';
import { type Command, runCommand } from './run-command';

type Entry = Pick<Browser.contextMenus.CreateProperties, 'contexts' | 'documentUrlPatterns'> & {
  readonly title: keyof MenuWords;
};

const ON_SITES: Omit<Entry, 'title'> = {
  contexts: ['page', 'selection'],
  documentUrlPatterns: SITE_PATTERNS,
};

const ENTRIES: Readonly<Partial<Record<Command, Entry>>> = {
  'open-panel': { ...ON_SITES, title: 'openPanel' },
  'save-posting': { ...ON_SITES, title: 'savePosting' },
  'toggle-marks': { ...ON_SITES, title: 'toggleMarks' },
  'analyse-selection': { contexts: ['selection'], title: 'analyseSelection' },
};

/** Entries on pages of the two sites for the posting in view, and one on every page for selected text. */
export function addContextMenu(): void {
  browser.runtime.onInstalled.addListener(createEntries);
  onPreferencesChanged(() => void nameEntries());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => runCommand(String(menuItemId), tab));
}

async function createEntries(): Promise<void> {
  const { menu } = await choosePageWords();
  // Entries outlive an update, and one id may not be given twice.
  await browser.contextMenus.removeAll();
  for (const [id, entry] of Object.entries(ENTRIES)) {
    browser.contextMenus.create({ ...entry, id, title: menu[entry.title] });
  }
}

/** Another language may have been chosen. */
async function nameEntries(): Promise<void> {
  const { menu } = await choosePageWords();
  for (const [id, { title }] of Object.entries(ENTRIES)) {
    // Where they are not yet there, their creation names them.
    await browser.contextMenus.update(id, { title: menu[title] }).catch(() => undefined);
  }
}
