import { browser } from 'wxt/browser';
import { SITE_PATTERNS } from '../../lib/browser/sites';
import { openPanel } from './open-panel';

const OPEN = 'open-panel';

/** A menu entry on pages of the two sites that opens the panel for the posting in view. */
export function addContextMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    // Entries outlive an update, and one id may not be given twice.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: OPEN,
      title: 'Pay, skills and tips for this posting',
      contexts: ['page', 'selection'],
      documentUrlPatterns: SITE_PATTERNS,
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === OPEN && tab?.id !== undefined) void openPanel(tab.id, tab.windowId);
  });
}
