import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addUseTime, type ResumeRow } from '../../../lib/browser/database';
import {
  activateResume,
  deleteResume,
  describeResume,
  judgeResumeSkill,
  listResumes,
  readResumeRow,
  restoreResume,
  saveResume,
} from '../../../lib/browser/resume-store';
import { MAX_RESUME_LENGTH } from '../../../lib/resume/resume-limits';

const rows = vi.hoisted(() => new Map<string, Record<string, unknown>>());
// What is used of a table, in memory; the browser's own database is tested end to end.
vi.mock('../../../lib/browser/database', async (load) => ({
  ...(await load<object>()),
  openDatabase: () => ({
    transaction: (_mode: string, _table: object, work: () => Promise<unknown>) => work(),
    resumes: {
      toArray: async () => [...rows.values()].map((row) => structuredClone(row)),
      get: async (id: string) => structuredClone(rows.get(id)),
      put: async (row: { id: string }) => void rows.set(row.id, structuredClone(row)),
      delete: async (id: string) => void rows.delete(id),
      update: async (id: string, change: object | ((row: object) => void)) => {
        const row = rows.get(id);
        if (row && typeof change === 'function') change(row);
        else if (row) Object.assign(row, change);
        return row ? 1 : 0;
      },
    },
  }),
}));

const KAFKA = { id: 'kafka', name: 'Apache Kafka' };
const RUST = { id: 'rust', name: 'Rust' };

const heard: unknown[] = [];

beforeEach(() => {
  rows.clear();
  heard.length = 0;
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener((message: { kind: string; protocol: number }, _sender, respond) => {
    heard.push(message.kind);
    const skills = message.kind === 'describe-resume' ? { skills: [{ id: 'sql', name: 'SQL', lines: [1] }] } : {};
    respond({ ...skills, protocol: message.protocol });
    return true;
  });
});

async function names() {
  return (await listResumes()).map(({ name }) => name);
}

describe('the resume store', () => {
  it('is empty at first', async () => {
    expect(await listResumes()).toEqual([]);
    expect(await readResumeRow()).toBeUndefined();
  });

  it('keeps several, the last saved in use, and tells of each', async () => {
    const first = await saveResume({ name: 'Data', text: 'SQL' });
    const second = await saveResume({ name: 'Vision', text: 'OpenCV' });
    expect(first.id).not.toBe(second.id);
    expect(await names()).toEqual(['Vision', 'Data']);
    expect(heard).toEqual(['resume-changed', 'resume-changed']);
    expect(await readResumeRow()).toEqual(second);
    expect(await describeResume(second.text)).toEqual({ skills: [{ id: 'sql', name: 'SQL', lines: [1] }] });
  });

  it('puts a chosen one to use and changes nothing else about it', async () => {
    const first = await saveResume({ name: 'Data', text: 'SQL' });
    await saveResume({ name: 'Vision', text: 'OpenCV' });
    await activateResume(first.id);
    expect(await readResumeRow()).toEqual({ ...first, usedAt: expect.any(String) });
    expect(heard).toHaveLength(3);
  });

  it('tells nobody where the chosen one is gone', async () => {
    await activateResume('gone');
    expect(heard).toEqual([]);
    expect(rows.size).toBe(0);
  });

  it('lets the last choice win also where the clock was set back', async () => {
    vi.useFakeTimers({ now: Date.UTC(2027, 0, 2) });
    const first = await saveResume({ name: 'Data', text: 'SQL' });
    await saveResume({ name: 'Vision', text: 'OpenCV' });
    vi.setSystemTime(Date.UTC(2026, 0, 1));
    await activateResume(first.id);
    expect(await names()).toEqual(['Data', 'Vision']);
    vi.useRealTimers();
  });

  it('saves under the id that is given, and keeps where a resume came from', async () => {
    const origin = { fileName: 'cv.pdf', kind: 'pdf', pages: 2, problems: [{ kind: 'table', message: 'x' }] } as const;
    const { id } = await saveResume({ name: 'Data', text: 'SQL', origin });
    const again = await saveResume({ id, name: 'Platform', text: 'SQL, Kafka', origin });
    expect(await listResumes()).toEqual([again]);
    expect(again).toMatchObject({ id, name: 'Platform', origin });
  });

  it.each([
    ['no text', { name: 'x', text: '' }],
    ['too much text', { name: 'x', text: 'x'.repeat(MAX_RESUME_LENGTH + 1) }],
    ['an endless name', { name: 'x'.repeat(201), text: 'x' }],
  ])('refuses %s and keeps what there is', async (_what, input) => {
    const kept = await saveResume({ name: 'Data', text: 'SQL' });
    await expect(saveResume({ id: kept.id, ...input })).rejects.toThrow();
    expect(await listResumes()).toEqual([kept]);
  });

  it('gives back what is deleted, uses the one used before, and restores it as it was', async () => {
    await saveResume({ name: 'Data', text: 'SQL' });
    const second = await saveResume({ name: 'Vision', text: 'OpenCV' });
    const removed = await deleteResume(second.id);
    expect(removed).toEqual(second);
    expect(await names()).toEqual(['Data']);
    await restoreResume(second);
    expect(await listResumes()).toEqual([second, expect.objectContaining({ name: 'Data' })]);
  });

  it('leaves a deleted one that was not in use behind the others when it is restored', async () => {
    const first = await saveResume({ name: 'Data', text: 'SQL' });
    await saveResume({ name: 'Vision', text: 'OpenCV' });
    await deleteResume(first.id);
    await restoreResume(first);
    expect(await names()).toEqual(['Vision', 'Data']);
  });

  it('remembers what is said of a skill, for the one in use alone, and tells of it', async () => {
    const first = await saveResume({ name: 'Data', text: 'SQL' });
    const second = await saveResume({ name: 'Vision', text: 'OpenCV' });
    heard.length = 0;
    expect(await judgeResumeSkill(KAFKA, 'held')).toBe(true);
    expect(await judgeResumeSkill(RUST, 'ignored')).toBe(true);
    expect(heard).toEqual(['resume-changed', 'resume-changed']);
    const corrections = { held: [KAFKA], removed: [], ignored: [RUST] };
    expect(await listResumes()).toEqual([{ ...second, corrections }, first]);
    await judgeResumeSkill(KAFKA, 'unset');
    expect((await readResumeRow())?.corrections).toEqual({ ...corrections, held: [] });
  });

  it('remembers nothing without a resume, and tells nobody', async () => {
    expect(await judgeResumeSkill(KAFKA, 'held')).toBe(false);
    expect(heard).toEqual([]);
  });

  it('keeps what was said when a resume gets another name, text or origin', async () => {
    const origin = { fileName: 'cv.pdf', kind: 'pdf', problems: [] } as const;
    const { id } = await saveResume({ name: 'Data', text: 'SQL', origin });
    await judgeResumeSkill(KAFKA, 'held');
    const pasted = await saveResume({ id, name: 'Platform', text: 'Spark' });
    expect(pasted).toMatchObject({ name: 'Platform', text: 'Spark', corrections: { held: [KAFKA] } });
    expect(pasted.origin).toBeUndefined();
    expect(await listResumes()).toEqual([pasted]);
  });

  it('brings back what was said with a deleted one, and leaves what was said since a replacement', async () => {
    const before = await saveResume({ name: 'Data', text: 'SQL' });
    await saveResume({ id: before.id, name: 'Data', text: 'Spark' });
    await judgeResumeSkill(KAFKA, 'held');
    await restoreResume(before);
    expect(await readResumeRow()).toMatchObject({ text: 'SQL', corrections: { held: [KAFKA] } });
    const removed = await deleteResume(before.id);
    expect(await readResumeRow()).toBeUndefined();
    if (removed) await restoreResume(removed);
    expect(await readResumeRow()).toMatchObject({ text: 'SQL', corrections: { held: [KAFKA] } });
  });

  it.each([[7], [null], ['held'], [{ held: [{ id: 1 }] }]])(
    'reads a resume with damaged corrections, %j',
    async (bad) => {
      const kept = await saveResume({ name: 'Data', text: 'SQL' });
      rows.set(kept.id, { ...kept, corrections: bad });
      expect(await readResumeRow()).toMatchObject({ text: 'SQL' });
      await judgeResumeSkill(KAFKA, 'removed');
      expect((await readResumeRow())?.corrections).toEqual({ held: [], removed: [KAFKA], ignored: [] });
    },
  );

  it('passes over damaged records, and reads a resume whose origin is damaged', async () => {
    const kept = await saveResume({ name: 'Data', text: 'SQL' });
    rows.set('b', { id: 'b', name: 7, text: 'x', savedAt: 'yesterday', usedAt: '9999-01-01T00:00:00.000Z' });
    rows.set(kept.id, { ...kept, origin: { fileName: 'cv.exe', kind: 'program' } });
    const [row, ...others] = await listResumes();
    expect(row).toEqual({ ...kept, origin: undefined });
    expect(others).toEqual([]);
    expect(await deleteResume('b')).toBeUndefined();
    expect(rows.has('b')).toBe(false);
  });
});

describe('addUseTime', () => {
  it('makes the one resume of the first version the one in use', async () => {
    const old: { id: string; name: string; text: string; savedAt: string } & Partial<ResumeRow> = {
      id: 'active',
      name: 'My resume',
      text: 'SQL',
      savedAt: '2026-01-01T00:00:00.000Z',
    };
    addUseTime(old);
    rows.set(old.id, old);
    expect(await readResumeRow()).toEqual({ ...old, usedAt: old.savedAt });
  });
});
