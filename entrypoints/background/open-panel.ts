import { browser } from 'wxt/browser';

/** Opens the side panel beside a tab; where the browser has none, the same page in a tab of its own. */
export async function openPanel(tabId: number, windowId: number | undefined): Promise<object> {
  if (browser.sidePanel) await browser.sidePanel.open({ tabId });
  else await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?tab=${tabId}`, windowId });
  return {};
}
