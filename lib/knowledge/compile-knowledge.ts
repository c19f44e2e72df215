import type { z } from 'zod';
import type { KnowledgeData } from './knowledge-data';
import {
  adviceFileSchema,
  careerFitSchema,
  contradictionFileSchema,
  generalPaySchema,
  learningOrderSchema,
  marketFileSchema,
  placesSchema,
  roleSalariesSchema,
  roleSchema,
  skillFileSchema,
  sourcesSchema,
  titlePatternsSchema,
} from './schemas.ts';

/** Parsed JSON by path below `data/`, such as `roles/data-scientist.json`. */
export type DataFiles = Readonly<Record<string, unknown>>;

/** A file of `data/` that does not fit its schema; the message names the file, the field and what is wrong. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
}

/** Checks every file against its schema and joins them; throws `DataFileError` at the first that does not fit. */
export function compileKnowledge(files: DataFiles): KnowledgeData {
  const one = <T>(path: string, schema: z.ZodType<T>): T => parseFile(path, files[path], schema);
  const all = <T>(folder: string, schema: z.ZodType<T>, except: readonly string[] = []): T[] =>
    findPaths(files, folder, except).map((path) => one(path, schema));
  const special = ['market/pay.json', 'market/contradictions.json'];
  return {
    version: hashText(JSON.stringify(files)),
    sources: one('sources.json', sourcesSchema),
    roles: all('roles', roleSchema),
    salaries: all('salaries', roleSalariesSchema),
    generalPay: one('market/pay.json', generalPaySchema),
    skills: all('skills', skillFileSchema),
    places: one('places.json', placesSchema),
    titles: one('titles.json', titlePatternsSchema),
    advice: all('advice', adviceFileSchema).flat(),
    market: all('market', marketFileSchema, special).flat(),
    contradictions: one('market/contradictions.json', contradictionFileSchema),
    careerFit: one('career-fit.json', careerFitSchema),
    learningOrder: one('learning-order.json', learningOrderSchema),
  };
}

function findPaths(files: DataFiles, folder: string, except: readonly string[]): string[] {
  return Object.keys(files)
    .filter((path) => path.startsWith(`${folder}/`) && !except.includes(path))
    .sort();
}

function parseFile<T>(path: string, content: unknown, schema: z.ZodType<T>): T {
  if (content === undefined) throw new DataFileError(`data/${path} is missing. Add it; data/README.md shows its form.`);
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new DataFileError(`data/${path}: at ${issue?.path.join('.') || 'the top'}: ${issue?.message}.`);
}

/** FNV-1a over UTF-16 units, as 8 hex digits: stable on every machine, for telling versions apart only. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
