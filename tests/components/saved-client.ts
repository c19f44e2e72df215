import { vi } from 'vitest';
import type { SavedClient } from '../../components/saved-client';
import type { WholePosting } from '../../lib/saved/format-postings-json';
import type { SavedRow, SeenRow } from '../../lib/saved/saved-posting';
import { SAVED_SKILLS, savedText } from '../builders/saved-row';
import { buildAnalysis } from '../fixtures/example-analysis';
import { NO_RESUME } from './comparing';

/** Saved postings in memory, with what else the screens ask for. */
export function buildSavedClient(rows: readonly SavedRow[], overrides: Partial<SavedClient> = {}) {
  const kept = new Map(rows.map((row) => [row.id, row]));
  const listeners: (() => void)[] = [];
  const whole = (id: string): WholePosting[] => {
    const row = kept.get(id);
    return row ? [{ row, skills: SAVED_SKILLS, posting: savedText({ title: row.title }) }] : [];
  };
  const client = {
    listLatest: (most: number) => Promise.resolve([...kept.values()].slice(0, most)),
    countSaved: () => Promise.resolve(kept.size),
    listSaved: () => Promise.resolve([...kept.values()]),
    readSeen: () => Promise.resolve<SeenRow | undefined>(undefined),
    readWhole: (ids: readonly string[]) => Promise.resolve(ids.flatMap(whole)),
    changeSaved: (id: string, edit: (row: SavedRow) => SavedRow) => {
      const row = kept.get(id);
      if (row) kept.set(id, edit(row));
      return Promise.resolve(kept.get(id));
    },
    unsave: (ids: readonly string[]) => {
      const removed = ids.flatMap(whole);
      for (const id of ids) kept.delete(id);
      return Promise.resolve(removed);
    },
    restore: (removed: readonly WholePosting[]) => {
      for (const { row } of removed) kept.set(row.id, row);
      return Promise.resolve();
    },
    ...NO_RESUME,
    onChanged: (listener: () => void) => void listeners.push(listener),
    saveFile: vi.fn(),
    analyse: () => Promise.resolve({ analysis: buildAnalysis() }),
    judgeSkill: () => Promise.resolve(),
    readBriefing: () => Promise.resolve(undefined),
    guideUrl: (role: string) => `#roles/${role}`,
    openOptions: () => undefined,
    copyText: () => Promise.resolve(),
    readChoices: () => Promise.resolve({ saveAll: false, retentionDays: 90 } as const),
    saveChoices: vi.fn(() => Promise.resolve()),
    ...overrides,
  } satisfies SavedClient;
  const tellChanged = () => {
    for (const listener of listeners) listener();
  };
  return { client, kept, tellChanged };
}
