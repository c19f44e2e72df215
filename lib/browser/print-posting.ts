import { browser } from 'wxt/browser';
import { findTab } from './ask-posting';

const PRINT = 'print';

/** Opens the posting of the tab beside this page in a tab of its own, to be printed: a popup closes under the dialog. */
export async function printPosting(): Promise<void> {
  const tab = await findTab();
  if (tab) await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?tab=${tab.id}&${PRINT}` });
}

/** True in a page that `printPosting` opened. */
export function isPrintPage(): boolean {
  return new URLSearchParams(location.search).has(PRINT);
}
