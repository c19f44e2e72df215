import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything, exportBackup, importBackup, readBackup } from '../../../lib/browser/backup-store';
import { readCareerAnswers, saveCareerAnswers } from '../../../lib/browser/career-answers';
import { openDatabase } from '../../../lib/browser/database';
import { readLibraryChoices, saveLibraryChoices } from '../../../lib/browser/library-settings';
import { readHistory } from '../../../lib/browser/mark-history';
import { readPageChoices } from '../../../lib/browser/page-choices';
import { readPlan } from '../../../lib/browser/plan-store';
import { readPreferences } from '../../../lib/browser/preferences';
import { readQuietSites } from '../../../lib/browser/quiet-sites';
import { activateResume, judgeResumeSkill, listResumes, saveResume } from '../../../lib/browser/resume-store';
import { chooseRoleOf, readRoleChoice } from '../../../lib/browser/role-choices';
import { changeSaved, listAsks, listLatest, listSaved, readWhole, savePosting } from '../../../lib/browser/saved-store';
import { forgetOldSeen, listSeen, recordSeen } from '../../../lib/browser/seen-store';
import { NO_DIM_RULES } from '../../../lib/cards/dim-rules';
import { DEFAULT_PREFERENCES } from '../../../lib/preferences';
import { findJobKeys } from '../../../lib/saved/job-key';
import { savedRow, savedText, seenRow } from '../../builders/saved-row';
import { analyse } from '../sample-postings';

const POSTING = savedText();
const ANALYSIS = analyse(POSTING.description, POSTING);
const RESUME = {
  ...{ id: 'r', name: 'Data', text: 'Python' },
  ...{ savedAt: '2026-01-01T00:00:00.000Z', usedAt: '2026-01-01T00:00:00.000Z' },
};

const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;
/** What a disk, another release or a slip of ours could leave in a field. */
const ODD: readonly unknown[] = [
  ...[undefined, null, 7, Number.NaN, 10n, true, '', 'x'.repeat(300_000), '2026-13-45', [], {}, [[]], new Date(0)],
  ...[new Map([['a', 1]]), new Uint8Array(9), cyclic, { value: cyclic, done: 10n }],
];

const WHOLE: Readonly<Record<string, readonly [key: string, row: object]>> = {
  resumes: ['id', RESUME],
  postings: ['id', savedRow()],
  texts: ['id', { id: 'a', posting: POSTING }],
  asks: ['jobKey', { jobKey: 'a', skills: 'sql\tSQL\trh' }],
  seen: ['jobKey', seenRow()],
  settings: ['key', { key: 'a', value: 1 }],
};

function isBeyondJson(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return false;
  } catch {
    return true;
  }
}

/** Into every table rows whose every field, one at a time and all at once, is something odd. */
async function damageAll(): Promise<number> {
  let count = 0;
  for (const [table, [key, row]] of Object.entries(WHOLE)) {
    for (const odd of ODD) {
      // No two may have one job, so that field stays.
      const fields = Object.keys(row).filter((field) => field !== key && field !== 'jobKey');
      const all = Object.fromEntries(fields.map((field) => [field, odd]));
      for (const change of [...fields.map((field) => ({ [field]: odd })), all]) {
        const damaged = { ...row, ...('jobKey' in row ? { jobKey: `odd ${count}` } : {}), ...change };
        await openDatabase()
          .table(table)
          .put({ ...damaged, [key]: `odd ${count}` });
        count += 1;
      }
    }
  }
  for (const odd of ODD) {
    for (const key of ['saveAll', 'retentionDays', 'chosenRoles', 'learning-plan', 'career-answers']) {
      await openDatabase().table('settings').put({ key, value: odd });
    }
  }
  return count;
}

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener((message: { protocol: number }, _sender, respond) => {
    respond({ protocol: message.protocol });
    return true;
  });
  await Promise.all(openDatabase().tables.map((table) => table.clear()));
  await fakeBrowser.storage.local.clear();
});

describe('damaged records', () => {
  it('cost no reader what lies beside them', async () => {
    const count = await damageAll();
    expect(count).toBeGreaterThan(500);
    const saved = await savePosting(POSTING, ANALYSIS);
    const seen = await recordSeen(POSTING, ANALYSIS);
    const resume = await saveResume({ name: 'Mine', text: 'SQL' });
    expect((await listSaved()).map(({ id }) => id)).toContain(saved.id);
    expect((await listLatest(10_000)).map(({ id }) => id)).toContain(saved.id);
    expect((await readWhole([saved.id]))[0]).toMatchObject({ row: saved, posting: POSTING });
    expect((await listSeen()).map(({ jobKey }) => jobKey)).toContain(seen.jobKey);
    expect((await listAsks()).map(({ jobKey }) => jobKey)).toContain(seen.jobKey);
    expect((await readHistory([findJobKeys(POSTING)], true))[0]).toMatchObject({ status: 'saved' });
    expect((await listResumes()).map(({ id }) => id)).toContain(resume.id);
    expect(await readPlan()).toBeUndefined();
    expect(await readCareerAnswers()).toEqual({});
    expect(await readLibraryChoices()).toMatchObject({ saveAll: false });
    expect(await readRoleChoice(POSTING)).toBeUndefined();
  });

  it('cost no writer its work', async () => {
    await damageAll();
    const { id } = await savePosting(POSTING, ANALYSIS);
    expect(await changeSaved(id, (row) => ({ ...row, notes: 'Wren' }))).toMatchObject({ notes: 'Wren' });
    const resume = await saveResume({ name: 'Mine', text: 'SQL' });
    await activateResume(resume.id);
    expect((await listResumes())[0]?.id).toBe(resume.id);
    expect(await judgeResumeSkill({ id: 'rust', name: 'Rust' }, 'held')).toBe(true);
    await saveLibraryChoices({ saveAll: true, retentionDays: 30 });
    await saveCareerAnswers({ coding: ['some'] });
    await chooseRoleOf(POSTING, 'data-engineer');
    expect(await readLibraryChoices()).toEqual({ saveAll: true, retentionDays: 30 });
    expect(await readCareerAnswers()).toEqual({ coding: ['some'] });
    expect(await readRoleChoice(POSTING)).toBe('data-engineer');
    await forgetOldSeen(30);
    expect((await listSaved()).map((row) => row.id)).toContain(id);
  });

  it('do not keep a backup from being made, taken in again, or everything from being erased', async () => {
    const count = await damageAll();
    await savePosting(POSTING, ANALYSIS);
    const kept = await openDatabase().table('resumes').count();
    const read = await readBackup(await exportBackup());
    if (read.fault !== undefined) throw new Error(read.fault);
    expect(read.damaged).toEqual({});
    expect(read.data.postings.map(({ title }) => title)).toContain(POSTING.title);
    await importBackup(read, 'merge');
    // Nothing that cannot be read today is thrown away.
    expect(await openDatabase().table('resumes').count()).toBe(kept);
    expect(await openDatabase().table('settings').count()).toBeGreaterThan(ODD.length);
    await eraseEverything();
    const counts = await Promise.all(openDatabase().tables.map((table) => table.count()));
    expect([count > 0, ...counts]).toEqual([true, 0, 0, 0, 0, 0, 0]);
  });

  // What is kept there is kept as JSON.
  const storable = ODD.slice(1).filter((odd) => !isBeyondJson(odd));
  it.each(storable.map((odd) => [odd]))('in the preferences are none: %o', async (odd) => {
    await fakeBrowser.storage.local.set({ preferences: odd, pageChoices: odd, quietSites: odd });
    expect(await readPreferences()).toEqual(DEFAULT_PREFERENCES);
    expect(await readPageChoices()).toMatchObject({ cards: true, own: false, dim: NO_DIM_RULES });
    expect(await readQuietSites()).toEqual([]);
  });
});
