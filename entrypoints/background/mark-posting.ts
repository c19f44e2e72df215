import { formatMark } from '../../lib/browser/format-mark';
import type { MarkReply } from '../../lib/browser/messages';
import type { RawPosting } from '../../lib/posting/raw-posting';
import { analyseWithResume } from './analyse-with-resume';
import { recordVisit } from './record-visit';
import { showBadge, takeTurn } from './toolbar-badge';

/** The mark for a content script's posting, and the toolbar badge for its tab. */
export async function markPosting(
  { seq, posting }: { seq: number; posting: RawPosting },
  tabId: number,
): Promise<MarkReply> {
  const isLatest = takeTurn(tabId);
  const { analysis, error, resume } = await analyseWithResume(posting);
  const mark = analysis && formatMark(analysis, resume !== undefined);
  if (isLatest()) await showBadge(tabId, mark);
  // Nobody waits for it: the mark is worth more than its trace.
  if (analysis) void recordVisit(posting, analysis, tabId);
  return { seq, url: posting.url, mark, error };
}
