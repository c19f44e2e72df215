import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compareWithResume } from '../../../entrypoints/background/compare-with-resume';
import { openDatabase } from '../../../lib/browser/database';
import { judgeResumeSkill } from '../../../lib/browser/resume-store';
import {
  changeSaved,
  compareSaved,
  listSaved,
  readWhole,
  savePosting,
  unsavePostings,
} from '../../../lib/browser/saved-store';
import type { RawPosting } from '../../../lib/posting/raw-posting';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { savedText } from '../../builders/saved-row';
import { analyse, KNOWLEDGE } from '../sample-postings';

const POSTING = savedText();
const RESUME = { id: 'r', name: 'Data' };
const PYTHON = { id: 'python', name: 'Python' };
const profile = extractProfile('Skills\nPython, SQL', KNOWLEDGE);

/** As the background does it for a resume that shows nothing but these skills. */
function analyseAs(key: string, resume: string) {
  return async (posting: RawPosting) => ({
    ...analyse(posting.description, { ...posting, profile: extractProfile(resume, KNOWLEDGE) }),
    comparedWith: key,
  });
}

function save(posting = POSTING) {
  return savePosting(posting, { ...analyse(posting.description, { ...posting, profile }), comparedWith: 'old' });
}

beforeEach(async () => {
  fakeBrowser.reset();
  const database = openDatabase();
  await Promise.all(database.tables.map((table) => table.clear()));
  const [savedAt, usedAt] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'];
  await database.resumes.put({ ...RESUME, text: 'Skills\nPython, SQL', savedAt, usedAt });
});

test('a saved posting is compared anew: score and states, and nothing that the user said', async () => {
  const before = await changeSaved((await save()).id, (row) => ({ ...row, notes: 'Wren', tags: ['near'] }));
  if (!before) throw new Error('it is saved');
  const [told] = await compareSaved([before.id, 'gone'], {
    ...{ key: 'new', resume: { id: 's', name: 'Other' } },
    analyse: analyseAs('new', 'Skills\nPyTorch, SQL'),
  });
  const [whole] = await readWhole([before.id]);
  expect(whole?.row).toEqual({ ...before, coverage: whole?.row.coverage, comparedWith: 'new' });
  expect(whole?.row.coverage).toMatchObject({ resumeId: 's', resumeName: 'Other', have: 1, of: 2 });
  expect(whole?.skills.flatMap(({ id, state }) => (state ? `${id} ${state}` : []))).toEqual([
    'python missing',
    'pytorch have',
    'sql have',
  ]);
  const { id, coverage, comparedWith, asked } = whole?.row ?? before;
  expect(told).toEqual({ id, coverage, comparedWith, asked });
});

test('what is compared so already is given as it is, and not read again', async () => {
  const row = await save();
  const read = vi.fn(analyseAs('old', 'Skills\nSQL'));
  const [told] = await compareSaved([row.id], { key: 'old', resume: RESUME, analyse: read });
  expect(read).not.toHaveBeenCalled();
  expect(told?.coverage).toEqual(row.coverage);
});

test('notes that are written and postings that are deleted while others are read stay so', async () => {
  const [kept, gone] = [await save(), await save(savedText({ sourceId: '4100000002', title: 'Data Engineer' }))];
  const read = analyseAs('new', 'Skills\nSQL');
  let isFirst = true;
  const meanwhile = async (posting: RawPosting) => {
    if (isFirst) {
      isFirst = false;
      await changeSaved(kept.id, (row) => ({ ...row, notes: 'Wren', changedAt: '2026-11-21T00:00:00.000Z' }));
      await unsavePostings([gone.id]);
    }
    return read(posting);
  };
  const told = await compareSaved([gone.id, kept.id], { key: 'new', resume: RESUME, analyse: meanwhile });
  expect(told.map(({ id }) => id)).toEqual([kept.id]);
  expect(await listSaved()).toMatchObject([{ id: kept.id, notes: 'Wren', comparedWith: 'new' }]);
  const { texts, asks } = openDatabase();
  expect([await texts.count(), await asks.count()]).toEqual([1, 1]);
});

test('a posting with another text since, of another key or without an analysis keeps what was known', async () => {
  const row = await save();
  const renewing = async (posting: RawPosting) => {
    await save(savedText({ description: 'Requirements\n- Kafka' }));
    return analyseAs('new', 'Skills\nSQL')(posting);
  };
  for (const read of [renewing, analyseAs('newer', 'Skills\nSQL'), async () => undefined]) {
    await compareSaved([row.id], { key: 'new', resume: RESUME, analyse: read });
    expect(await listSaved()).toMatchObject([{ comparedWith: 'old' }]);
  }
  await openDatabase().texts.clear();
  await compareSaved([row.id], { key: 'new', resume: RESUME, analyse: analyseAs('new', 'Skills\nSQL') });
  expect(await listSaved()).toMatchObject([{ comparedWith: 'old', coverage: { score: expect.any(Number) } }]);
});

test('the background counts what was said of a skill, and leaves all as it is without a resume', async () => {
  const { id, coverage } = await save();
  const { key: first } = await compareWithResume([]);
  expect(await compareWithResume([id])).toMatchObject({ key: first, rows: [{ id, comparedWith: first, coverage }] });
  await judgeResumeSkill(PYTHON, 'removed');
  const corrected = await compareWithResume([id]);
  expect(corrected.key).not.toBe(first);
  expect(corrected.rows?.[0]?.coverage?.score).toBeLessThan(coverage?.score ?? 0);
  await openDatabase().resumes.clear();
  expect(await compareWithResume([id])).toEqual({ rows: [] });
  expect((await listSaved())[0]?.coverage).toEqual(corrected.rows?.[0]?.coverage);
});
