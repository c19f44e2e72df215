import { browser } from 'wxt/browser';
import type { Analysis } from '../../lib/analysis';
import { readLibraryChoices } from '../../lib/browser/library-settings';
import { savePosting } from '../../lib/browser/saved-store';
import { forgetOldSeen, recordSeen } from '../../lib/browser/seen-store';
import type { RawPosting } from '../../lib/posting/raw-posting';

const DAY_MS = 86_400_000;

/** When the old was last forgotten; a background that starts anew looks again, which costs little. */
let forgottenAt = 0;

/**
 * Remembers that a posting was opened, saves it where every posting is to be saved, and once a day forgets what is old.
 * Nothing of a private window is kept. Never rejects: a full disk must not cost the mark.
 */
export async function recordVisit(posting: RawPosting, analysis: Analysis, tabId: number): Promise<void> {
  try {
    if (await isPrivate(tabId)) return;
    await recordSeen(posting, analysis);
    const { saveAll, retentionDays } = await readLibraryChoices();
    if (saveAll) await savePosting(posting, analysis, { isAutomatic: true });
    if (Date.now() - forgottenAt < DAY_MS) return;
    forgottenAt = Date.now();
    await forgetOldSeen(retentionDays);
  } catch {
    // Told where the user saves something by hand; here nobody asked for anything.
  }
}

async function isPrivate(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).incognito;
}
