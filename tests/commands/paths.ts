import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A path below the top folder. */
export function inRoot(...parts: string[]): string {
  return join(ROOT, ...parts);
}

/** A path as it is printed: seen from the top folder, with forward slashes. */
export function formatPath(path: string): string {
  return relative(ROOT, path).replaceAll('\\', '/') || '.';
}
