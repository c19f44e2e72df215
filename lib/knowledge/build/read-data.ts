import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFileError, type DataFiles } from '../compile-knowledge.ts';

/** Reads every JSON file below a folder, keyed by its path there; throws `DataFileError` on text that is no JSON. */
export function readDataFiles(folder: string): DataFiles {
  const files: Record<string, unknown> = {};
  for (const path of findJsonPaths(folder)) files[path] = readJson(folder, path);
  return files;
}

/** Paths of the JSON files below a folder, with forward slashes, sorted. */
export function findJsonPaths(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort();
}

function readJson(folder: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, path), 'utf8'));
  } catch (error) {
    throw new DataFileError(`data/${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
