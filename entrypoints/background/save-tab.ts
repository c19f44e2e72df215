import { readByScript } from '../../lib/browser/page-script';
import { savePosting } from '../../lib/browser/saved-store';
import { sendToTab } from '../../lib/browser/send';
import type { RawPosting } from '../../lib/posting/raw-posting';
import { analyseWithResume } from './analyse-with-resume';
import { beginBadge, flashBadge } from './flash-badge';

/** Saves the posting that a tab shows, and says in its toolbar badge that it does and whether it is saved. */
export async function saveTab(tabId: number): Promise<void> {
  const begun = beginBadge(tabId);
  const isSaved = await trySave(tabId);
  await begun;
  await flashBadge(tabId, isSaved ? '✓' : '!');
}

async function trySave(tabId: number): Promise<boolean> {
  const posting = await readTab(tabId);
  if (!posting) return false;
  try {
    const { analysis } = await analyseWithResume(posting);
    if (analysis) await savePosting(posting, analysis);
    return analysis !== undefined;
  } catch {
    // No room, or no database.
    return false;
  }
}

/** By the reader in the page; on other sites by a script, for which a key or the menu gives the right. */
async function readTab(tabId: number): Promise<RawPosting | undefined> {
  const reply = await sendToTab(tabId, { kind: 'read-posting' });
  return (reply ? reply.outcome : await readByScript(tabId))?.posting;
}
