import type { Page } from '@playwright/test';
import { findChip } from './chip';
import { type Extension, expect, test } from './extension';
import { EXPECTED_MARKS, FAKE_JOBS } from './fake-jobs';
import { buildFakeSearch, FAKE_POLICY, type FakeJob, fakeSearchUrl } from './fake-linkedin';
import { readMarks, watchMarks } from './watch-marks';

const [engineer, analyst, dataEngineer, chef] = FAKE_JOBS;

async function openSearch(extension: Extension): Promise<Page> {
  const url = fakeSearchUrl(engineer);
  await extension.serve({ [url]: buildFakeSearch(FAKE_JOBS) }, { policy: FAKE_POLICY });
  const page = await extension.openAddress(url);
  await watchMarks(page, EXPECTED_MARKS);
  return page;
}

async function choose(page: Page, job: FakeJob): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: job.title }).click();
}

async function expectMark(page: Page, job: FakeJob): Promise<void> {
  await expect(findChip(page)).toHaveAccessibleName(new RegExp(EXPECTED_MARKS[job.id] ?? ''));
}

async function expectNoStaleMark(page: Page, seen: number): Promise<void> {
  const marks = await readMarks(page);
  expect(marks.stale).toEqual([]);
  expect(marks.seen).toHaveLength(seen);
}

test('each posting gets its own mark, however late its pane is, and never that of another', async ({ extension }) => {
  const page = await openSearch(extension);
  await expectMark(page, engineer);
  for (const job of [analyst, dataEngineer, chef, engineer]) {
    await choose(page, job);
    await expectMark(page, job);
    expect(await extension.readBadge(page)).toBe('•');
  }
  await expectNoStaleMark(page, 4);
});

test('postings passed over quickly leave no mark behind', async ({ extension }) => {
  const page = await openSearch(extension);
  await expectMark(page, engineer);
  for (const job of [dataEngineer, analyst, chef, analyst]) await choose(page, job);
  await expectMark(page, analyst);
  await expectNoStaleMark(page, 2);
});

test('back and forward bring the right marks', async ({ extension }) => {
  const page = await openSearch(extension);
  await expectMark(page, engineer);
  await choose(page, chef);
  await expectMark(page, chef);
  await page.goBack();
  await expectMark(page, engineer);
  await page.goForward();
  await expectMark(page, chef);
  await expectNoStaleMark(page, 2);
});

test('a mark that the page wipes comes back, once', async ({ extension }) => {
  const page = await openSearch(extension);
  await expectMark(page, engineer);
  // The page writes its title anew after 0.4 s and wipes foreign nodes after 0.9 s.
  await page.waitForTimeout(1500);
  await expectMark(page, engineer);
  await expect(findChip(page)).toHaveCount(1);
});
