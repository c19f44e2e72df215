import { formatMark } from '../../lib/browser/format-mark';
import { formatFirstSeen, readHistory } from '../../lib/browser/mark-history';
import type { MarkReply } from '../../lib/browser/messages';
import { readPageChoices } from '../../lib/browser/page-choices';
import { choosePageWords } from '../../lib/browser/page-words/choose-words';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import type { RawPosting } from '../../lib/posting/raw-posting';
import { findJobKeys } from '../../lib/saved/job-key';
import { analyseWithResume } from './analyse-with-resume';
import { recordVisit } from './record-visit';
import { showBadge, takeTurn } from './toolbar-badge';

/** The mark for a content script's posting, and the toolbar badge for its tab. */
export async function markPosting(
  { seq, posting }: { seq: number; posting: RawPosting },
  tabId: number,
): Promise<MarkReply> {
  const isLatest = takeTurn(tabId);
  const [words, choices, seen, { analysis, error, resume }] = await Promise.all([
    choosePageWords(),
    readPageChoices().catch(() => undefined),
    describeHistory(posting),
    // Last: what it does before it waits would keep the others from being asked.
    analyseWithResume(posting),
  ]);
  const withOwn = choices?.own ?? false;
  const mark =
    analysis &&
    formatMark(analysis, { hasResume: resume !== undefined, words, wider: loadKnowledge().widerSkills, withOwn, seen });
  if (isLatest()) await showBadge(tabId, mark);
  // Nobody waits for it: the mark is worth more than its trace.
  if (analysis) void recordVisit(posting, analysis, tabId);
  return { seq, url: posting.url, mark, error };
}

async function describeHistory(posting: RawPosting): Promise<string | undefined> {
  const keys = findJobKeys(posting);
  const [[known], words] = await Promise.all([readHistory([keys], false), choosePageWords()]);
  const { language } = words.script;
  const options = { site: posting.site, siteKey: keys.siteKey, words: words.seen, language, now: new Date() };
  return formatFirstSeen(known?.row, options);
}
