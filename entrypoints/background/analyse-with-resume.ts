import { analysePosting } from '../../lib/analyse-posting';
import type { AnalysisChoices } from '../../lib/analysis-choices';
import type { AnalyseReply } from '../../lib/browser/messages';
import { readPreferences } from '../../lib/browser/preferences';
import { readResumeRow } from '../../lib/browser/resume-store';
import { readRoleChoice } from '../../lib/browser/role-choices';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import type { RawPosting } from '../../lib/posting/raw-posting';
import { chooseLanguage, DEFAULT_PREFERENCES } from '../../lib/preferences';
import type { CandidateProfile } from '../../lib/resume/candidate-profile';
import { extractProfile } from '../../lib/resume/extract-profile';
import { applyCorrections, type NamedSkill } from '../../lib/resume/profile/corrections';
import type { YearMonth } from '../../lib/resume/profile/date-ranges';
import { formatComparisonKey } from '../../lib/saved/comparison-key';
import { chooseSentences } from '../../lib/sentences/choose-sentences';

let known: { readonly text: string; readonly profile: CandidateProfile } | undefined;

/**
 * Analyses a posting against the stored resume, if there is one; a failure comes back as words, not as a throw. A
 * database that cannot be read is no resume: the posting is worth an analysis all the same.
 */
export async function analyseWithResume(posting: RawPosting, choices: AnalysisChoices = {}): Promise<AnalyseReply> {
  const asked = Promise.all([
    readResumeRow().catch(() => undefined),
    readRoleChoice(posting).catch(() => undefined),
    readPreferences().catch(() => undefined),
  ]);
  try {
    // While the browser looks up what was asked for.
    const knowledge = loadKnowledge();
    const [row, role, preferences = DEFAULT_PREFERENCES] = await asked;
    const read = row && readProfile(row.text, knowledge);
    const profile = read && row.corrections ? applyCorrections(read, row.corrections) : read;
    const sentences = chooseSentences(chooseLanguage(preferences, globalThis.navigator?.languages ?? []));
    const options = { profile, now: findMonth(), choices: { role, ...choices }, defaults: preferences, sentences };
    const resume = read && { skills: read.skills.map(nameSkill), corrections: row.corrections };
    const comparedWith = row && formatComparisonKey(row, knowledge.version);
    return { analysis: { ...analysePosting(posting, knowledge, options), comparedWith }, resume };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { error: `This posting could not be analysed: ${reason}` };
  }
}

/** This month, which ends what still goes on in a resume; the same all over the world. */
export function findMonth(): YearMonth {
  const today = new Date();
  return { year: today.getUTCFullYear(), month: today.getUTCMonth() + 1 };
}

/** A resume is read once and kept until another one is saved or chosen. */
function readProfile(text: string, knowledge: Knowledge): CandidateProfile {
  if (known?.text !== text) known = { text, profile: extractProfile(text, knowledge) };
  return known.profile;
}

function nameSkill({ id, name }: NamedSkill): NamedSkill {
  return { id, name };
}
