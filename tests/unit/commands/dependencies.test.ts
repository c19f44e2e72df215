import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inRoot } from '../../commands/paths';

const versions = z.record(z.string(), z.string());
const packageSchema = z.object({ dependencies: versions, devDependencies: versions });

const { dependencies, devDependencies } = packageSchema.parse(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')));
const used = { ...dependencies, ...devDependencies };

/** The packages that the table of CONTRIBUTING gives a reason for; `@types/*` stands for all that begin so. */
function listReasoned(): string[] {
  const [, section = ''] = readFileSync(inRoot('CONTRIBUTING.md'), 'utf8').split('\n## Dependencies\n');
  const rows = section.split('\n## ')[0]?.matchAll(/^\| (?<names>[^|]+) \| [^|]+ \|$/gm) ?? [];
  return [...rows].flatMap(({ groups }) => groups?.names?.split(', ') ?? []).filter((name) => name !== 'package');
}

function isMeant(reasoned: string, name: string): boolean {
  return reasoned.endsWith('*') ? name.startsWith(reasoned.slice(0, -1)) : name === reasoned;
}

describe('dependencies', () => {
  test.each(Object.keys(used))('%s has a reason in CONTRIBUTING', (name) => {
    expect(listReasoned().some((reasoned) => isMeant(reasoned, name))).toBe(true);
  });

  test.each(listReasoned())('%s is used', (reasoned) => {
    expect(Object.keys(used).some((name) => isMeant(reasoned, name))).toBe(true);
  });

  test.each(Object.entries(used))('%s is pinned: %s', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
