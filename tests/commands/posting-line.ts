import { z } from 'zod';
import type { RawPosting } from '../../lib/posting/raw-posting';

const text = z.string().nullish();
const postingLineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string(),
  company: text,
  location: text,
  salary_text: text,
  description: z.string(),
});
type PostingLine = z.infer<typeof postingLineSchema>;

/** A line of `--jsonl` as a posting, or what is wrong with it under the id that it names. */
export type LineOutcome =
  | { readonly id: string; readonly posting: RawPosting }
  | { readonly id: string | null; readonly error: string };

export function parsePostingLine(line: string): LineOutcome {
  const value = parseJson(line);
  if (value === undefined) return { id: null, error: 'not JSON' };
  const parsed = postingLineSchema.safeParse(value);
  if (parsed.success) return { id: parsed.data.id, posting: toRawPosting(parsed.data) };
  return { id: findId(value), error: describeIssues(parsed.error) };
}

function toRawPosting(line: PostingLine): RawPosting {
  return {
    site: 'other',
    layout: 'jsonl',
    url: '',
    title: line.title,
    company: line.company ?? undefined,
    location: line.location ?? undefined,
    salaryText: line.salary_text ?? undefined,
    description: line.description,
    layers: {},
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function findId(value: unknown): string | null {
  const found = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value);
  return found.success ? String(found.data.id) : null;
}

function describeIssues(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ');
}
