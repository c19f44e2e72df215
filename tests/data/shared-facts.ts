import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { inRoot } from '../commands/paths';

// Notes on the articles, kept beside the project by those who have them. The project does not need them.

/** The source in `data/sources.json` for each article, by the first three digits of its file's name. */
export const ARTICLES: Readonly<Record<string, string>> = {
  '000': 'ai-job-market-2024',
  '001': 'ai-career-trends-2025',
  '002': 'ai-jobs-future-of-work-2024',
  '003': 'ai-job-market-opinion-undated',
  '004': 'ai-career-guide-2026',
};

const FACTS = inRoot('../shared/facts');
const ARTICLE_TEXTS = inRoot('../shared/seeds');

/** True where the notes on the articles lie beside the project. */
export const hasFacts = existsSync(FACTS);
/** True where the articles themselves do. */
export const hasArticles = existsSync(ARTICLE_TEXTS);

if (!hasFacts)
  process.stderr.write('No ../shared/facts beside the project: data/ is not compared with the articles.\n');
if (!hasArticles) process.stderr.write('No ../shared/seeds beside the project: nothing is compared word by word.\n');

const article = z.string().transform((file) => ARTICLES[file.slice(0, 3)] ?? file);
const place = z.object({ seed: article, lines: z.array(z.int().positive()).min(1) });
const cited = z.object({ cite: z.array(place).min(1) });
const stated = z.object({ text: z.string(), cite: z.array(place).min(1) });

/** Where an article says something: its source and lines. */
export type Place = z.infer<typeof place>;

export const payFactSchema = z.object({
  id: z.string(),
  seed: article,
  line: z.int(),
  role_canonical: z.string().nullable(),
  scope: z.enum(['role', 'location', 'overall', 'industry']),
  level: z.string(),
  years: z.string().nullable(),
  min: z.number(),
  max: z.number().nullable(),
  open_ended: z.boolean(),
  currency: z.string(),
  period: z.string(),
  basis: z.string(),
  geo: z.string(),
  year_of_data: z.int().nullable(),
  year_inferred: z.boolean(),
  kind: z.string(),
});
export const roleFactSchema = z.object({
  id: z.string(),
  canonical: z.string(),
  occurrences: z.array(place).min(1),
  definition: z.array(stated),
  tasks: z.array(stated),
  must_have: z.array(stated),
  nice_to_have: z.array(stated),
  requirements: z.array(stated),
  growth: z.array(stated),
  career_ladder: z.array(stated),
  pros: z.array(stated),
  cons: z.array(stated),
  entry_advice: z.array(stated),
  learning_time: z.array(stated),
  transitions: z.array(stated),
  trends: z.array(stated),
  examples: z.array(stated),
});
export const rolePlaceSchema = z.object({ article_role: z.string(), how: z.string(), role: z.string().nullable() });
export const skillFactSchema = z.object({
  id: z.string(),
  canonical: z.string(),
  category: z.string(),
  occurrences: z.array(place).min(1),
});
export const marketFactSchema = z
  .object({
    name: z.string().optional(),
    index: z.number().or(z.string()).optional(),
    value: z.unknown().optional(),
    growth: z.unknown().optional(),
    compensation: z.unknown().optional(),
    share: z.unknown().optional(),
    pay_premium: z.unknown().optional(),
    cite: z.array(place).optional(),
    occurrences: z.array(place).optional(),
  })
  .transform(({ name, index, occurrences, cite = occurrences ?? [], ...figures }) => ({ name, index, cite, figures }));
export const adviceFactSchema = cited.extend({
  id: z.string(),
  category: z.string(),
  topic: z.string(),
  roles: z.array(z.string()),
  price_usd: z.number().optional(),
  verify: z.string().optional(),
});
const claim = z.union([
  cited.transform(({ cite }) => cite),
  z.object({ seed: article, line: z.int() }).transform(({ seed, line }): Place[] => [{ seed, lines: [line] }]),
]);
export const contradictionFactSchema = z.object({ id: z.string(), subject: z.string(), claims: z.array(claim).min(1) });
export const systemFactSchema = cited.extend({ id: z.string(), name: z.string() });

export type RoleFact = z.infer<typeof roleFactSchema>;
export type PayFact = z.infer<typeof payFactSchema>;

/** The notes of one subject; an empty list where there are none. */
export function readFacts<T>(subject: string, schema: z.ZodType<T>): T[] {
  return hasFacts ? z.array(schema).parse(readJson(subject)) : [];
}

/** The notes on the market by kind; empty where there are none. */
export function readMarketFacts(): Record<string, z.infer<typeof marketFactSchema>[]> {
  return hasFacts ? z.record(z.string(), z.array(marketFactSchema)).parse(readJson('market')) : {};
}

/** The texts of the articles; an empty list where they are not beside the project. */
export function readArticles(): string[] {
  if (!hasArticles) return [];
  const files = readdirSync(ARTICLE_TEXTS).filter((file) => file.slice(0, 3) in ARTICLES);
  return files.map((file) => readFileSync(`${ARTICLE_TEXTS}/${file}`, 'utf8'));
}

function readJson(subject: string): unknown {
  return JSON.parse(readFileSync(`${FACTS}/${subject}.json`, 'utf8'));
}
