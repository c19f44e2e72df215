import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findJsonPaths } from './read-data';

/** Files whose bytes are not what `JSON.stringify` with two spaces and a final line break gives, and misnamed files. */
export function findFormatFaults(folder: string): string[] {
  return findJsonPaths(folder).flatMap((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const content: unknown = JSON.parse(text);
    return [
      ...(text === `${JSON.stringify(content, undefined, 2)}\n`
        ? []
        : [`data/${path} is not formatted: run npm run check:data -- --write.`]),
      ...findNameFault(path, content),
    ];
  });
}

/** A record's id, role or category equals its file's name. */
function findNameFault(path: string, content: unknown): string[] {
  const key = { roles: 'id', salaries: 'role', skills: 'category' }[path.split('/')[0] ?? ''];
  if (key === undefined || typeof content !== 'object' || content === null) return [];
  const value = Object.entries(content).find(([name]) => name === key)?.[1];
  return value === basename(path, '.json')
    ? []
    : [`data/${path}: its ${key} is "${value}": rename the file or the record.`];
}
