import { analysePosting } from '../../lib/analyse-posting';
import type { AnalysisChoices } from '../../lib/analysis-choices';
import type { ResumeRow } from '../../lib/browser/database';
import type { AnalyseReply } from '../../lib/browser/messages';
import { readPreferences } from '../../lib/browser/preferences';
import { readResumeRow } from '../../lib/browser/resume-store';
import { readRoleChoice } from '../../lib/browser/role-choices';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import type { RawPosting } from '../../lib/posting/raw-posting';
import type { CandidateProfile } from '../../lib/resume/candidate-profile';
import { extractProfile } from '../../lib/resume/extract-profile';
import { applyCorrections } from '../../lib/resume/profile/corrections';
import type { YearMonth } from '../../lib/resume/profile/date-ranges';

let known: { readonly text: string; readonly profile: CandidateProfile } | undefined;

/**
 * Analyses a posting against the stored resume, if there is one; a failure comes back as words, not as a throw. A
 * database that cannot be read is no resume: the posting is worth an analysis all the same.
 */
export async function analyseWithResume(
  posting: RawPosting,
  choices: AnalysisChoices = {},
): Promise<AnalyseReply & { readonly hasResume: boolean }> {
  const [resume, role, defaults] = await Promise.all([
    readResumeRow().catch(() => undefined),
    readRoleChoice(posting).catch(() => undefined),
    readPreferences().catch(() => undefined),
  ]);
  const hasResume = resume !== undefined;
  try {
    const knowledge = loadKnowledge();
    const profile = resume && findProfile(resume, knowledge);
    const options = { profile, now: findMonth(), choices: { role, ...choices }, defaults };
    return { analysis: analysePosting(posting, knowledge, options), hasResume };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { error: `This posting could not be analysed: ${reason}`, hasResume };
  }
}

/** This month, which ends what still goes on in a resume; the same all over the world. */
export function findMonth(): YearMonth {
  const today = new Date();
  return { year: today.getUTCFullYear(), month: today.getUTCMonth() + 1 };
}

/** A resume is read once and kept until another one is saved or chosen; it is corrected as read, for each question. */
function findProfile({ text, corrections }: ResumeRow, knowledge: Knowledge): CandidateProfile {
  if (known?.text !== text) known = { text, profile: extractProfile(text, knowledge) };
  return corrections ? applyCorrections(known.profile, corrections) : known.profile;
}
