import { vi } from 'vitest';
import type { ComparingClient } from '../../components/saved-client';
import type { Comparison, SavedRow } from '../../lib/saved/saved-posting';

/** Nothing to compare with. */
export const NO_RESUME: ComparingClient = {
  compareWithResume: () => Promise.resolve({ rows: [] }),
  onResumeChanged: () => undefined,
  tellCompared: () => undefined,
};

/** A resume whose key and score a test sets; what is kept is changed with every question. */
export function buildComparing(kept: Map<string, SavedRow>) {
  const resume: { key?: string; score: number } = { key: 'new', score: 22 };
  const listeners: (() => void)[] = [];
  const compare = (id: string): Comparison[] => {
    const row = kept.get(id);
    if (!row) return [];
    const coverage = { version: 3, score: resume.score, have: 1, of: 2 };
    kept.set(id, row.comparedWith === resume.key ? row : { ...row, coverage, comparedWith: resume.key });
    return [kept.get(id) ?? row];
  };
  const client = {
    compareWithResume: vi.fn(async (ids: readonly string[]) => ({
      key: resume.key,
      rows: resume.key === undefined ? [] : ids.flatMap(compare),
    })),
    onResumeChanged: (listener: () => void) => void listeners.push(listener),
    tellCompared: vi.fn(),
  } satisfies ComparingClient;
  const changeResume = (next: Partial<typeof resume>) => {
    Object.assign(resume, next);
    for (const listener of listeners) listener();
  };
  return { client, changeResume };
}
