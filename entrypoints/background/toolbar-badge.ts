import { browser } from 'wxt/browser';
import type { PostingMark } from '../../lib/browser/messages';

/** Dark enough for white text at 4.5:1. */
const COLOURS = { covered: '#0f6b6b', found: '#4a5560' } as const;

/** Shows in the toolbar that a tab has a posting: its coverage where known, else a dot; nothing for no posting. */
export async function showBadge(tabId: number, mark: PostingMark | undefined): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badgeText(mark) });
    await browser.action.setTitle({ tabId, title: badgeTitle(mark) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: mark?.coverage ? COLOURS.covered : COLOURS.found });
  } catch {
    // The tab was closed while its posting was being read.
  }
}

function badgeText(mark: PostingMark | undefined): string {
  if (!mark) return '';
  return mark.coverage ? String(mark.coverage.score) : '•';
}

function badgeTitle(mark: PostingMark | undefined): string {
  if (!mark) return 'RoleLens';
  const role = mark.role?.name ?? 'no AI, ML or data role';
  const coverage = mark.coverage ? `, your resume covers ${mark.coverage.score} of 100` : '';
  return `RoleLens: ${role}${coverage}`;
}
