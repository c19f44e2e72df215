import { ANALYSIS_VERSION } from '../analyse-posting';
import { COVERAGE_VERSION } from '../coverage/score-coverage';
import { type Corrections, parseCorrections } from '../resume/profile/corrections';

/** What tells one state of a resume from another: which it is, when its text was saved, what was said of its skills. */
type ComparedResume = {
  readonly id: string;
  readonly text: string;
  readonly savedAt: string;
  readonly corrections?: Corrections;
};

/**
 * Names what a posting is compared with in a few letters and digits: the resume as it stands, and the formula and the
 * knowledge of the day. Two comparisons under the same key are the same; what was taken back gives the key of before.
 */
export function formatComparisonKey(resume: ComparedResume, knowledgeVersion: string): string {
  const { id, text, savedAt, corrections } = resume;
  const versions = [ANALYSIS_VERSION, COVERAGE_VERSION, knowledgeVersion];
  // Ids of skills alone: a name is only what was shown.
  const said = Object.values(parseCorrections(corrections)).map((skills) => skills.map((skill) => skill.id));
  return digest(JSON.stringify([versions, id, savedAt, text.length, said]));
}

/** Two of 32 bits with other starts: no secret is kept by it, and one in 2^64 is mistaken. */
function digest(text: string): string {
  return [0x811c9dc5, 0x2f0b4a87].map((start) => mix(text, start).toString(36)).join('');
}

/** FNV-1a over UTF-16 units. */
function mix(text: string, start: number): number {
  let sum = start;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
