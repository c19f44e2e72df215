import type { CompareReply } from '../../lib/browser/messages';
import { readResumeRow } from '../../lib/browser/resume-store';
import { compareSaved } from '../../lib/browser/saved-store';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import { formatComparisonKey } from '../../lib/saved/comparison-key';
import { analyseWithResume } from './analyse-with-resume';

/** Holds saved postings against the resume in use, as it stands; without one they keep what was known. */
export async function compareWithResume(ids: readonly string[]): Promise<CompareReply> {
  const row = await readResumeRow();
  if (!row) return { rows: [] };
  const key = formatComparisonKey(row, loadKnowledge().version);
  if (ids.length === 0) return { key, rows: [] };
  const resume = { id: row.id, name: row.name };
  const rows = await compareSaved(ids, {
    ...{ key, resume },
    analyse: async (posting) => (await analyseWithResume(posting)).analysis,
  });
  return { key, rows };
}
