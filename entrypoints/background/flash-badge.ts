import { browser } from 'wxt/browser';

/** Long enough to be seen, short enough to be no state. */
const SHOWN_MS = 2_000;

/** What became of something that was asked for without a page to say it in. */
export type Sign = '✓' | '!';

// Dark enough for white text at 4.5:1.
const COLOURS: Record<Sign, string> = { '✓': '#43691a', '!': '#a8351d' };

type Badge = { readonly text: string; readonly color: [number, number, number, number] };

/** What stood in the badge of each tab before a sign. */
const before = new Map<number, Badge>();

/** Shows a sign in the toolbar badge of a tab for two seconds, then what stood there; something newer stays. */
export async function flashBadge(tabId: number, sign: Sign): Promise<void> {
  try {
    if (!before.has(tabId)) before.set(tabId, await readBadge(tabId));
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[sign] });
    await browser.action.setBadgeText({ tabId, text: sign });
    await new Promise((resolve) => setTimeout(resolve, SHOWN_MS));
    await putBack(tabId, sign);
  } catch {
    // The tab was closed in the meantime.
    before.delete(tabId);
  }
}

async function readBadge(tabId: number): Promise<Badge> {
  const [text, color] = await Promise.all([
    browser.action.getBadgeText({ tabId }),
    browser.action.getBadgeBackgroundColor({ tabId }),
  ]);
  return { text, color };
}

async function putBack(tabId: number, sign: Sign): Promise<void> {
  const badge = before.get(tabId);
  before.delete(tabId);
  if (!badge || (await browser.action.getBadgeText({ tabId })) !== sign) return;
  await browser.action.setBadgeText({ tabId, text: badge.text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
}
