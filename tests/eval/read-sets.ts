import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { inRoot } from '../commands/paths';
import type { LabelledPosting, Labels, Language } from './labelled-posting';
import { parsePostingFile } from './parse-posting-file';

export type LabelledSet = { readonly name: string; readonly postings: readonly LabelledPosting[] };

export const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es'];

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
const number = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined);
const postingSchema = z.object({
  id: z.string(),
  title: z.string(),
  company: text,
  location: text,
  salary_text: text,
  description: z.string(),
});
const labelSchema = z.object({
  id: z.string(),
  role: z.string(),
  role_ok: z.array(z.string()).default([]),
  seniority: z.string(),
  seniority_ok: z.array(z.string()).default([]),
  years_min: number,
  workplace: z.enum(['remote', 'hybrid', 'onsite', 'unspecified']),
  salary: z
    .object({
      min: number,
      max: number,
      currency: z.string(),
      period: z.enum(['year', 'month', 'week', 'day', 'hour']),
    })
    .nullish(),
  hard: z.array(z.object({ q: z.string(), req: z.enum(['required', 'preferred', 'mentioned']) })),
  soft: z.array(z.string()).default([]),
});

/** The project's own postings, a set for each language. */
export function readOwnSets(): LabelledSet[] {
  return LANGUAGES.map((name) => ({ name, postings: readOwnSet(inRoot('tests/eval/postings', name)) }));
}

function readOwnSet(folder: string): LabelledPosting[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readOwnPosting(folder, file));
}

function readOwnPosting(folder: string, file: string): LabelledPosting {
  try {
    return parsePostingFile(file.replace(/\.txt$/, ''), readFileSync(`${folder}/${file}`, 'utf8'));
  } catch (error) {
    throw new Error(`${folder}/${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The labelled postings beside the project; none where there is no such folder. */
export function readOutsideSets(): LabelledSet[] {
  const folder = inRoot('../shared/labelled');
  const sets = [
    { name: 'train', postings: `${folder}/train-postings.jsonl`, labels: `${folder}/train-labels.jsonl` },
    { name: 'check', postings: `${folder}/postings.jsonl`, labels: `${folder}/labels.jsonl` },
  ];
  return sets
    .filter(({ postings, labels }) => existsSync(postings) && existsSync(labels))
    .map(({ name, postings, labels }) => ({ name, postings: readLabelledLines(postings, labels) }));
}

function readLabelledLines(postingsFile: string, labelsFile: string): LabelledPosting[] {
  const postings = new Map(readLines(postingsFile, postingSchema).map((each) => [each.id, each]));
  return readLines(labelsFile, labelSchema).map((label) => {
    const posting = postings.get(label.id);
    if (!posting) throw new Error(`${labelsFile}: no posting ${label.id}`);
    const { salary_text: salaryText, ...rest } = posting;
    return { ...rest, salaryText, labels: toLabels(label), traps: [] };
  });
}

function toLabels(label: z.infer<typeof labelSchema>): Labels {
  const { salary, workplace } = label;
  const min = salary?.min ?? salary?.max;
  const max = salary?.max ?? salary?.min;
  return {
    roles: [label.role, ...label.role_ok],
    levels: [label.seniority, ...label.seniority_ok],
    yearsMin: label.years_min,
    workplace: workplace === 'unspecified' ? undefined : workplace,
    // Pay without a figure can be met by no reading; it counts as pay all the same.
    salary: salary ? { ...salary, min: min ?? Number.NaN, max: max ?? Number.NaN } : undefined,
    hard: label.hard.map(({ q, req }) => ({ quote: q, requirement: req })),
    soft: label.soft,
  };
}

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => schema.parse(JSON.parse(line)));
}
