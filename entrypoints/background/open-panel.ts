import { browser } from 'wxt/browser';

/** Opens the side panel beside a tab; where the browser has none, the same page in a tab of its own. */
export async function openPanel(tabId: number, windowId: number | undefined): Promise<object> {
  if (browser.sidePanel) await browser.sidePanel.open({ tabId });
  else await openTab(`${browser.runtime.getURL('/popup.html')}?tab=${tabId}`, windowId);
  return {};
}

/**
 * Opens the same on the text that is selected in the tab. Each time by a new address, so that a panel that is open reads
 * the new selection.
 */
export async function openPanelOnSelection(tabId: number, windowId: number | undefined): Promise<void> {
  const query = `?tab=${tabId}&selection=${Date.now()}`;
  if (browser.sidePanel) {
    // Not awaited: the browser opens a panel only while the user's turn lasts, and keeps the order of the two.
    void browser.sidePanel.setOptions({ tabId, path: `sidepanel.html${query}`, enabled: true });
    await browser.sidePanel.open({ tabId });
  } else await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}${query}`, windowId });
}

/** One tab for one posting's page: a second click shows the first tab again. */
async function openTab(url: string, windowId: number | undefined): Promise<void> {
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url, windowId });
  else await browser.tabs.update(open.id, { active: true });
}
