import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { savedText } from '../../builders/saved-row';
import { analyse } from '../sample-postings';

const POSTING = savedText();
const ON_INDEED = savedText({ site: 'indeed', sourceId: '0a1b2c3d4e5f6071' });
const ANALYSIS = analyse(POSTING.description, POSTING);
const OTHER = savedText({ company: 'Larkmoor', sourceId: '4100000009' });

/** Everything that writes, as a page of its own has it: with its own connection to the one database. */
async function openPage() {
  vi.resetModules();
  const [database, backup, resumes, roles, saved, seen, settings] = await Promise.all([
    import('../../../lib/browser/database'),
    import('../../../lib/browser/backup-store'),
    import('../../../lib/browser/resume-store'),
    import('../../../lib/browser/role-choices'),
    import('../../../lib/browser/saved-store'),
    import('../../../lib/browser/seen-store'),
    import('../../../lib/browser/library-settings'),
  ]);
  return { ...database, ...backup, ...resumes, ...roles, ...saved, ...seen, ...settings };
}

async function openTwo() {
  const pages = [await openPage(), await openPage()] as const;
  await Promise.all(pages[0].openDatabase().tables.map((table) => table.clear()));
  return pages;
}

const range = (count: number) => Array.from({ length: count }, (_, at) => at);

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener((message: { protocol: number }, _sender, respond) => {
    respond({ protocol: message.protocol });
    return true;
  });
});

test('what is said of skills on both is all kept, and so is a text that is saved meanwhile', async () => {
  const pages = await openTwo();
  const [one, other] = pages;
  expect(one.openDatabase()).not.toBe(other.openDatabase());
  const { id } = await one.saveResume({ name: 'Data', text: 'SQL' });
  await Promise.all([
    ...range(20).map((at) => pages[at % 2]?.judgeResumeSkill({ id: `s${at}`, name: `Skill ${at}` }, 'held')),
    one.saveResume({ id, name: 'Data', text: 'SQL, Rust' }),
  ]);
  const [resume] = await other.listResumes();
  expect(resume).toMatchObject({ id, text: 'SQL, Rust' });
  expect(resume?.corrections?.held).toHaveLength(20);
});

test('of resumes that both put to use at once one is the last', async () => {
  const [one, other] = await openTwo();
  const rows = await Promise.all(
    range(6).map((at) => [one, other][at % 2]?.saveResume({ name: `${at}`, text: 'SQL' })),
  );
  await Promise.all(rows.map((row, at) => [one, other][at % 2]?.activateResume(row?.id ?? '')));
  const uses = (await one.listResumes()).map(({ usedAt }) => usedAt);
  expect(new Set(uses).size).toBe(6);
});

test('a resume that one deletes comes back with what the other said of its skills before', async () => {
  const [one, other] = await openTwo();
  const { id } = await one.saveResume({ name: 'Data', text: 'SQL' });
  const skills = range(10).map((at) => ({ id: `s${at}`, name: `Skill ${at}` }));
  const [deleted, ...said] = await Promise.all([
    one.deleteResume(id),
    ...skills.map((skill) => other.judgeResumeSkill(skill, 'held')),
  ]);
  expect(deleted?.corrections?.held ?? []).toHaveLength(said.filter(Boolean).length);
  if (deleted) await Promise.all([one.restoreResume(deleted), other.restoreResume(deleted)]);
  expect(await other.listResumes()).toEqual([deleted]);
});

test('a job that both save at once, from either site, is one posting with one text', async () => {
  const [one, other] = await openTwo();
  await Promise.all([
    one.savePosting(POSTING, ANALYSIS),
    other.savePosting(ON_INDEED, ANALYSIS),
    one.recordSeen(POSTING, ANALYSIS),
    other.recordSeen(ON_INDEED, ANALYSIS),
    other.savePosting(POSTING, ANALYSIS, { isAutomatic: true }),
  ]);
  const [row, ...more] = await one.listSaved();
  expect(more).toEqual([]);
  expect(row?.isAutomatic).toBeUndefined();
  expect((await other.readWhole([row?.id ?? '']))[0]?.posting).toBeDefined();
  expect(await one.openDatabase().texts.count()).toBe(1);
  const [seen, ...others] = await other.listSeen();
  expect(others).toEqual([]);
  expect(seen?.siteKeys).toHaveLength(2);
});

test('notes and tags that both write are all kept', async () => {
  const pages = await openTwo();
  const { id } = await pages[0].savePosting(POSTING, ANALYSIS);
  await Promise.all(
    range(20).map((at) => pages[at % 2]?.changeSaved(id, (row) => ({ ...row, tags: [...row.tags, `t${at}`] }))),
  );
  expect((await pages[1].listSaved())[0]?.tags).toHaveLength(20);
});

test('roles and choices that both make are all kept', async () => {
  const pages = await openTwo();
  const postings = range(20).map((at) => savedText({ sourceId: String(4_100_000_100 + at) }));
  await Promise.all([
    ...postings.map((posting, at) => pages[at % 2]?.chooseRoleOf(posting, 'data-engineer')),
    pages[0].saveLibraryChoices({ saveAll: true }),
    pages[1].saveLibraryChoices({ retentionDays: 30 }),
  ]);
  const roles = await Promise.all(postings.map((posting) => pages[0].readRoleChoice(posting)));
  expect(roles.every((role) => role === 'data-engineer')).toBe(true);
  expect(await pages[1].readLibraryChoices()).toEqual({ saveAll: true, retentionDays: 30 });
});

test('what one saves while the other takes a backup in is kept, or goes with all that it replaces', async () => {
  const [one, other] = await openTwo();
  await one.savePosting(POSTING, ANALYSIS);
  const backup = await one.readBackup(await one.exportBackup());
  if (backup.fault !== undefined) throw new Error(backup.fault);
  await Promise.all([one.importBackup(backup, 'merge'), other.savePosting(OTHER, analyse(OTHER.description, OTHER))]);
  expect((await one.listSaved()).map(({ company }) => company).sort()).toEqual(['Larkmoor', 'Tallywren']);
  await Promise.all([one.importBackup(backup, 'replace'), other.changeSaved('gone', (row) => row)]);
  const whole = await other.readWhole((await other.listSaved()).map(({ id }) => id));
  expect(whole.map(({ posting }) => posting?.company)).toEqual(['Tallywren']);
});

test('nothing is left of what one saves while the other erases, or all of it', async () => {
  const [one, other] = await openTwo();
  await Promise.all([one.eraseEverything(), other.savePosting(POSTING, ANALYSIS)]);
  const counts = await Promise.all([one.countLibrary(), other.countLibrary()]);
  expect(counts[0]).toEqual(counts[1]);
  expect([
    [0, 0, 0],
    [1, 1, 1],
  ]).toContainEqual([counts[0].postings, counts[0].texts, counts[0].asks]);
});
