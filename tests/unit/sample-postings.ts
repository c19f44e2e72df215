import fc from 'fast-check';
import { analysePosting } from '../../lib/analyse-posting';
import type { Analysis, SkillMention } from '../../lib/analysis';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import type { RawPosting } from '../../lib/posting/raw-posting';
import type { CandidateProfile } from '../../lib/resume/candidate-profile';

export const KNOWLEDGE = loadKnowledge();

/** The analysis of a text under a title, with the whole knowledge base. */
export function analyse(description: string, { title = 'Machine Learning Engineer', ...rest }: Sample = {}): Analysis {
  const { profile, ...raw } = rest;
  return analysePosting({ site: 'other', layout: 'test', url: '', layers: {}, title, description, ...raw }, KNOWLEDGE, {
    profile,
  });
}
type Sample = Partial<RawPosting> & { readonly profile?: CandidateProfile };

/** What a posting asks for: places and order of mention apart. */
export function listAsks(skills: readonly SkillMention[]): string[] {
  return skills.map(({ id, requirement, kind }) => `${id} ${kind} ${requirement}`).sort();
}

/** A hard skill by its name, of the whole vocabulary; names that are plain words elsewhere are left to the tables. */
export const skillName: fc.Arbitrary<string> = fc.constantFrom(
  ...[...KNOWLEDGE.skills.values()]
    .filter(({ kind, name }) => kind === 'hard' && /^[A-Z]\S{3,}$/.test(name))
    .map(({ name }) => name),
);

/** Postings in parts, each under its heading, as they are joined into one text. */
export const postingParts: fc.Arbitrary<readonly string[]> = fc
  .record({
    duties: fc.array(skillName, { minLength: 1, maxLength: 4 }),
    required: fc.array(skillName, { minLength: 1, maxLength: 6 }),
    preferred: fc.array(skillName, { maxLength: 4 }),
  })
  .map(({ duties, required, preferred }) => [
    `Responsibilities\n${bullets(duties.map((name) => `Work with ${name} every day`))}`,
    `Requirements\n${bullets(required.map((name) => `Experience with ${name}`))}`,
    ...(preferred.length > 0 ? [`Nice to have\n${bullets(preferred)}`] : []),
  ]);

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
