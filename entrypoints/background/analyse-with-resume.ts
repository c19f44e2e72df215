import { analysePosting } from '../../lib/analyse-posting';
import type { AnalyseReply } from '../../lib/browser/messages';
import { readResumeRow } from '../../lib/browser/resume-store';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import type { RawPosting } from '../../lib/posting/raw-posting';
import { extractProfile } from '../../lib/resume/extract-profile';

/** Analyses a posting against the stored resume, if there is one; a failure comes back as words, not as a throw. */
export async function analyseWithResume(posting: RawPosting): Promise<AnalyseReply> {
  try {
    const knowledge = loadKnowledge();
    const resume = await readResumeRow();
    const profile = resume && extractProfile(resume.text, knowledge);
    return { analysis: analysePosting(posting, knowledge, { profile }) };
  } catch (error) {
    return { error: `This posting could not be analysed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
