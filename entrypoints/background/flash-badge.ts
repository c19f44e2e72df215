import { browser } from 'wxt/browser';

/** Long enough to be seen, short enough to be no state. */
const SHOWN_MS = 2_000;

/** What became of something that was asked for without a page to say it in: done, failed, or neither yet. */
export type Sign = '✓' | '!' | '…';

// Dark enough for white text at 4.5:1.
const COLOURS: Record<Sign, string> = { '✓': '#43691a', '!': '#a8351d', '…': '#4a5560' };

type Badge = { readonly text: string; readonly color: [number, number, number, number] };

/** What stood in the badge of each tab before a sign. */
const before = new Map<number, Badge>();

/**
 * Says in the toolbar badge of a tab that something is being done. A background that is stopped in the midst of it
 * cannot say any more that it is not done: this sign then stays until the tab shows another posting.
 */
export async function beginBadge(tabId: number): Promise<void> {
  try {
    // Asked for in one go, as the background may be stopped in every wait; what is asked first is read before the rest.
    const asked = readBadge(tabId);
    const shown = showSign(tabId, '…');
    const badge = await asked;
    if (!before.has(tabId)) before.set(tabId, badge);
    await shown;
  } catch {
    // The tab was closed in the meantime.
  }
}

/** Shows a sign in the toolbar badge of a tab for two seconds, then what stood there; something newer stays. */
export async function flashBadge(tabId: number, sign: Sign): Promise<void> {
  try {
    if (!before.has(tabId)) before.set(tabId, await readBadge(tabId));
    await showSign(tabId, sign);
    await new Promise((resolve) => setTimeout(resolve, SHOWN_MS));
    await putBack(tabId, sign);
  } catch {
    // The tab was closed in the meantime.
    before.delete(tabId);
  }
}

async function showSign(tabId: number, sign: Sign): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: sign }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[sign] }),
  ]);
}

async function readBadge(tabId: number): Promise<Badge> {
  const [text, color] = await Promise.all([
    browser.action.getBadgeText({ tabId }),
    browser.action.getBadgeBackgroundColor({ tabId }),
  ]);
  // Left by a background that was stopped: nobody knows any more what stood there.
  return { text: isSign(text) ? '' : text, color };
}

function isSign(text: string): boolean {
  return Object.hasOwn(COLOURS, text);
}

async function putBack(tabId: number, sign: Sign): Promise<void> {
  const shown = await browser.action.getBadgeText({ tabId });
  // Whoever put the later sign there puts back what stood before both.
  if (isSign(shown) && shown !== sign) return;
  const badge = before.get(tabId);
  before.delete(tabId);
  if (!badge || shown !== sign) return;
  await browser.action.setBadgeText({ tabId, text: badge.text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
}
