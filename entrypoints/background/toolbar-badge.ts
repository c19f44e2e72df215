import { browser } from 'wxt/browser';
import type { PostingMark } from '../../lib/browser/messages';
import { choosePageWords } from '../../lib/browser/page-words/choose-words';
import { isSiteUrl } from '../../lib/browser/sites';

/** Dark enough for white text at 4.5:1. */
const COLOURS = { covered: '#0f6b6b', found: '#4a5560' } as const;

/** Number of the last question of each tab; lost when the background stops, and then nothing is under way. */
const turns = new Map<number, number>();

/** Begins a question of a tab; gives whether no later one has begun, so that a slow answer cannot overtake it. */
export function takeTurn(tabId: number): () => boolean {
  const turn = (turns.get(tabId) ?? 0) + 1;
  turns.set(tabId, turn);
  return () => turns.get(tabId) === turn;
}

/** Shows in the toolbar that a tab has a posting: its coverage where known, else a dot; nothing for no posting. */
export async function showBadge(tabId: number, mark: PostingMark | undefined): Promise<void> {
  try {
    const title = await badgeTitle(mark);
    const { url } = await browser.tabs.get(tabId);
    // The tab may have left the site while its posting was being read; the browser has cleared its badge then.
    if (mark && !isSiteUrl(url)) return;
    await browser.action.setBadgeText({ tabId, text: badgeText(mark) });
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeBackgroundColor({ tabId, color: mark?.coverage ? COLOURS.covered : COLOURS.found });
  } catch {
    // The tab was closed while its posting was being read.
  }
}

function badgeText(mark: PostingMark | undefined): string {
  if (!mark) return '';
  return mark.coverage ? String(mark.coverage.score) : '•';
}

async function badgeTitle(mark: PostingMark | undefined): Promise<string> {
  if (!mark) return 'RoleLens';
  const { chip } = await choosePageWords();
  return chip.badge(mark.role?.name ?? chip.noRoleKnown, mark.coverage?.score);
}
