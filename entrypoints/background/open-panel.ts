import { browser } from 'wxt/browser';

/** Opens the side panel beside a tab; where the browser has none, the same page in a tab of its own. */
export async function openPanel(tabId: number, windowId: number | undefined): Promise<object> {
  if (browser.sidePanel) await browser.sidePanel.open({ tabId });
  else await openTab(`${browser.runtime.getURL('/popup.html')}?tab=${tabId}`, windowId);
  return {};
}

/** One tab for one posting's page: a second click shows the first tab again. */
async function openTab(url: string, windowId: number | undefined): Promise<void> {
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url, windowId });
  else await browser.tabs.update(open.id, { active: true });
}
