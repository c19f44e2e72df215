import { z } from 'zod';

const entry = z.record(z.string(), z.unknown());
const section = z.array(entry).optional();
// https://jsonresume.org/schema: every section is optional, and unknown ones are allowed.
const jsonResumeSchema = z
  .looseObject({ basics: entry.optional(), work: section, education: section, projects: section, skills: section })
  .refine((resume) => resume.basics ?? resume.work ?? resume.skills ?? resume.projects ?? resume.education);

const CONTACT = new Set(['image', 'url', 'profiles', 'email', 'phone', 'location']);

/** The text of a JSON Resume, a heading a section and a line an entry or highlight; undefined for any other JSON. */
export function formatJsonResume(value: unknown): string | undefined {
  const parsed = jsonResumeSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { basics, ...sections } = parsed.data;
  const lines = basics ? formatEntry(basics) : [];
  for (const [name, entries] of Object.entries(sections)) {
    if (Array.isArray(entries)) lines.push('', name.toUpperCase(), ...entries.flatMap(formatEntry));
  }
  return lines.join('\n');
}

function formatEntry(entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const fields = Object.entries(entry).filter(([name]) => !CONTACT.has(name));
  const head = fields.flatMap(([, value]) => (typeof value === 'string' ? [value] : [])).join(' · ');
  return [head, ...fields.flatMap(([name, value]) => formatList(name, value))].filter((line) => line !== '');
}

// Keywords belong together on a line; highlights are sentences.
function formatList(name: string, value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const texts = value.filter((item) => typeof item === 'string');
  return name === 'highlights' ? texts.map((text) => `- ${text}`) : [texts.join(', ')];
}
