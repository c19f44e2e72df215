import type { Page } from '@playwright/test';
import { CHIP_HOST, findChip } from './chip';
import { type Extension, expect, test } from './extension';
import { buildFakeJobs, expectMarks } from './fake-jobs';
import { buildFakePage, FAKE_POLICY } from './fake-sites/build-fake-page';
import type { FakeJob } from './fake-sites/fake-layout';
import type { Following } from './fake-sites/fake-site';
import { readMarks, watchMarks } from './watch-marks';

const JOBS = buildFakeJobs('linkedin');
const MARKS = expectMarks(JOBS);
const [engineer, analyst, dataEngineer, scientist, chef] = JOBS as [FakeJob, FakeJob, FakeJob, FakeJob, FakeJob];

async function openSearch(extension: Extension, jobs = JOBS, layout = 'classic'): Promise<Page> {
  const url = `https://www.linkedin.com/jobs/search/?currentJobId=${engineer.id}&keywords=data`;
  await extension.serve({ [url]: await buildFakePage({ jobs, layout }) }, { policy: FAKE_POLICY });
  const page = await extension.openAddress(url);
  await watchMarks(page, MARKS);
  return page;
}

async function choose(page: Page, job: FakeJob, following: Following = { delay: 0 }): Promise<void> {
  await page.evaluate((how) => globalThis.fakeSite.follow(how), following);
  await page.getByRole('listitem').filter({ hasText: job.title }).click();
}

async function expectMark(page: Page, job: FakeJob, role = job.title.split(',')[0]): Promise<void> {
  await expect(findChip(page)).toHaveAccessibleName(new RegExp(`^RoleLens: ${role}`));
}

async function expectNoStaleMark(page: Page, seen: number): Promise<void> {
  const marks = await readMarks(page);
  expect(marks.stale).toEqual([]);
  expect(marks.seen).toHaveLength(seen);
}

const NO_ROLE = 'no AI, machine learning or data role';

test('each posting gets its own mark, however late its pane is, and never that of another', async ({ extension }) => {
  const page = await openSearch(extension);
  await expectMark(page, engineer);
  await choose(page, analyst, { delay: 1500 });
  await expectMark(page, analyst);
  await choose(page, dataEngineer, { delay: 4000 });
  await expectMark(page, dataEngineer);
  await choose(page, chef, { delay: 300 });
  await expectMark(page, chef, NO_ROLE);
  expect(await extension.readBadge(page)).toBe('•');
  await expectNoStaleMark(page, 4);
});

test('postings passed over quickly leave no mark behind', async ({ extension }) => {
  const page = await openSearch(extension);
  await expectMark(page, engineer);
  for (const job of [dataEngineer, scientist, chef]) await choose(page, job, { delay: 300 });
  await choose(page, analyst, { delay: 300 });
  await expectMark(page, analyst);
  await expectNoStaleMark(page, 2);
});

test('a text that comes later than its title is not taken from the posting before', async ({ extension }) => {
  const page = await openSearch(extension);
  await expectMark(page, engineer);
  await choose(page, chef, { delay: 0, textDelay: 900 });
  await expectMark(page, chef, NO_ROLE);
  const { seen } = await readMarks(page);
  // The baker's text names no skill: a mark that counts some was made from the engineer's.
  expect(seen.filter((mark) => mark.includes(NO_ROLE))).toEqual([expect.stringContaining('; 0 skills named')]);
  await expectNoStaleMark(page, 2);
});

test('a title that is drawn before its text, and left before that, is not taken for the next', async ({
  extension,
}) => {
  const page = await openSearch(extension, JOBS, 'sdui');
  await expectMark(page, engineer);
  await page.evaluate(
    ([next, first]) => {
      globalThis.fakeSite.follow({ delay: 0, textDelay: 60_000 });
      globalThis.fakeSite.choose(next);
      setTimeout(() => {
        globalThis.fakeSite.follow({ delay: 1500 });
        globalThis.fakeSite.choose(first);
      }, 100);
    },
    [analyst.id, engineer.id] as const,
  );
  // Until the pane follows, it has the analyst's title above the engineer's text and key.
  await page.waitForTimeout(1000);
  await expect(findChip(page)).toHaveCount(0);
  await expectMark(page, engineer);
  await expectNoStaleMark(page, 1);
});

test('a posting with the very text of the one before gets its mark all the same', async ({ extension }) => {
  const twins = [engineer, { ...analyst, description: engineer.description }];
  const page = await openSearch(extension, twins);
  await expectMark(page, engineer);
  await choose(page, analyst);
  await expectMark(page, analyst);
  await expectNoStaleMark(page, 2);
});

test('back and forward bring the right marks', async ({ extension }) => {
  const page = await openSearch(extension);
  await expectMark(page, engineer);
  await choose(page, chef);
  await expectMark(page, chef, NO_ROLE);
  await page.goBack();
  await expectMark(page, engineer);
  await page.goForward();
  await expectMark(page, chef, NO_ROLE);
  await expectNoStaleMark(page, 2);
});

test('a mark that the page wipes comes back, once', async ({ extension }) => {
  const page = await openSearch(extension);
  await choose(page, scientist, { delay: 0, retitleAfter: 400, wipeAfter: 900 });
  await expectMark(page, scientist);
  await page.waitForTimeout(1500);
  await expectMark(page, scientist);
  await expect(findChip(page)).toHaveCount(1);
});

test('a title whose words change and not its element loses the mark of the one before', async ({ extension }) => {
  const page = await openSearch(extension);
  await expectMark(page, engineer);
  await choose(page, analyst, { delay: 300, keepTitle: true });
  await expectMark(page, analyst);
  await expectNoStaleMark(page, 2);
});

test('a page that comes back from the back/forward cache is asked about anew', async ({ extension }) => {
  const page = await openSearch(extension);
  await expectMark(page, engineer);
  await page.evaluate((host) => document.querySelector(host)?.setAttribute('data-before', ''), CHIP_HOST);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.locator(`${CHIP_HOST}[data-before]`)).toHaveCount(0);
  await expectMark(page, engineer);
  await expect(findChip(page)).toHaveCount(1);
});

test("the watch itself sees a mark that is not the posting's", async ({ extension }) => {
  const page = await openSearch(extension);
  await expectMark(page, engineer);
  await page.evaluate(() => {
    const mark = document.createElement('button');
    mark.setAttribute('aria-label', 'RoleLens: another');
    const host = document.createElement('job-note');
    host.attachShadow({ mode: 'open' }).append(mark);
    document.querySelector('h1')?.after(host);
  });
  await expect.poll(async () => (await readMarks(page)).stale.length).toBeGreaterThan(0);
});
