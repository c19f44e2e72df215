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

/** A hard skill by its name, of the whole vocabulary. */
export const skillName: fc.Arbitrary<string> = fc.constantFrom(
  ...[...KNOWLEDGE.skills.values()].filter(({ kind }) => kind === 'hard').map(({ name }) => name),
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

/** Pieces of hostile text: any code units, broken markup, words that parsers listen for. */
export const soup = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\u2028',
    '\0',
    '\uD800',
    '\uFFFE',
    'İ',
    'ß',
    'ﬁ',
    '(((((',
    ']]]]]',
    '<div class="a"><ul><li>Python</li></ul>',
    '&amp;nbsp;&#x41;',
    '<script>alert(1)</script>',
    '<!--',
    '```',
    '__proto__',
    'constructor',
    '$1',
    '\\u0041',
    '%s',
    'Requirements:',
    'Benefits',
    '- ',
    '• ',
    '5+ years',
    '$100k - $',
    '€1.000.000.000.000',
    '99999999999999999999 years',
    '-1 years',
    'Remote / Hybrid / Onsite',
    'Python/Java/C++/C#/.NET',
    'or, or, or,',
    'at least one of: (a, (b, (c',
  ),
);
