import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { findBackground } from '../commands/extension-page';
import { findChip } from './chip';
import { type Extension, expect, test } from './extension';
import { buildFakeJobs } from './fake-jobs';
import { buildFakePage, FAKE_POLICY } from './fake-sites/build-fake-page';
import type { FakeJob } from './fake-sites/fake-layout';

const MARK = 'job-mark';
const LAYOUTS = [
  ['classic', 'linkedin', 'https://www.linkedin.com/jobs/search/?currentJobId='],
  ['sdui', 'linkedin', 'https://www.linkedin.com/jobs/search-results/?currentJobId='],
  ['indeed', 'indeed', 'https://www.indeed.com/jobs?q=data&vjk='],
] as const;
const [classic] = LAYOUTS;

async function openList(extension: Extension, [layout, site, address]: (typeof LAYOUTS)[number]): Promise<Page> {
  const jobs = buildFakeJobs(site);
  const url = `${address}${jobs[0]?.id}`;
  await extension.serve({ [url]: await buildFakePage({ jobs, layout }) }, { policy: FAKE_POLICY });
  return extension.openAddress(url);
}

/** Every mark with the words of the row that it stands in. */
function readMarks(page: Page): Promise<{ mark: string; row: string }[]> {
  return page.evaluate(
    (tag) =>
      [...document.querySelectorAll(tag)].map((host) => ({
        mark: host.shadowRoot?.querySelector('.role')?.textContent ?? '',
        row: host.closest('li, [role="button"]')?.textContent ?? '',
      })),
    MARK,
  );
}

// The painted rows: five trades in turn, of which the pastry chef is none of the field.
const roleOf = ({ title }: FakeJob) => (title.split(',')[0] ?? '').replace('Machine Learning', 'ML');
const expectedRoles = (first: number) =>
  buildFakeJobs('linkedin')
    .slice(first, first + 7)
    .map(roleOf)
    .filter((role) => role !== 'Pastry Chef');

async function expectMarks(page: Page, first: number): Promise<void> {
  await expect.poll(async () => (await readMarks(page)).map(({ mark }) => mark)).toEqual(expectedRoles(first));
  for (const { mark, row } of await readMarks(page)) expect(row.replace('Machine Learning', 'ML')).toContain(mark);
}

for (const each of LAYOUTS) {
  test(`each card has its own mark, also after the list was scrolled: ${each[0]}`, async ({ extension }) => {
    const page = await openList(extension, each);
    await expectMarks(page, 0);
    for (const first of [10, 3, 18, 0]) {
      await page.evaluate((row) => globalThis.fakeSite.scrollTo(row), first);
      await expectMarks(page, first);
    }
  });

  test(`marks cover no word of the page and change none of its nodes: ${each[0]}`, async ({ extension }) => {
    const page = await openList(extension, each);
    await expectMarks(page, 0);
    const covered = await page.evaluate((tag) => {
      const boxes = [...document.querySelectorAll(tag)].map((host) => host.getBoundingClientRect());
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const { left, right, top, bottom } of range.getClientRects()) {
          const isUnder = boxes.some(
            (box) => left < box.right && right > box.left && top < box.bottom - 1 && bottom > box.top + 1,
          );
          if (isUnder && walker.currentNode.nodeValue?.trim()) words.push(walker.currentNode.nodeValue);
        }
      }
      return words;
    }, MARK);
    expect(covered).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('[style], [data-rolelens]').length)).toBe(0);
  });
}

test('a card that is drawn again has its mark in the same moment', async ({ extension }) => {
  const page = await openList(extension, classic);
  await expectMarks(page, 0);
  const marks = await page.evaluate(async (tag) => {
    globalThis.fakeSite.scrollTo(10);
    globalThis.fakeSite.scrollTo(0);
    await Promise.resolve();
    return document.querySelectorAll(tag).length;
  }, MARK);
  expect(marks).toBe(expectedRoles(0).length);
});

test("Indeed's trap card gets no mark", async ({ extension }) => {
  const page = await openList(extension, LAYOUTS[2]);
  await expectMarks(page, 0);
  await expect(page.locator('[aria-hidden="true"]').locator(MARK)).toHaveCount(0);
});

test('a page that takes the marks out is left alone after a while', async ({ extension }) => {
  const page = await openList(extension, classic);
  await page.evaluate((tag) => {
    Object.assign(globalThis, { removed: 0 });
    const counter = globalThis as unknown as { removed: number };
    new MutationObserver(() => {
      for (const host of document.querySelectorAll(tag)) {
        host.remove();
        counter.removed++;
      }
    }).observe(document, { childList: true, subtree: true });
  }, MARK);
  const count = () => page.evaluate(() => (globalThis as unknown as { removed: number }).removed);
  await expect.poll(count).toBeGreaterThan(20);
  await page.waitForTimeout(1000);
  const before = await count();
  await page.waitForTimeout(1000);
  expect(await count()).toBe(before);
  expect(before).toBeLessThan(100);
});

test('a job that was opened before says so, in generated content alone', async ({ extension }) => {
  await extension.saveSampleResume();
  const page = await openList(extension, classic);
  await findChip(page).waitFor();
  await expectMarks(page, 0);
  await page.waitForTimeout(500);
  await page.reload();
  const seen = page.locator(MARK).first().locator('.seen');
  const told = seen.locator('[data-text]');
  await expect(told.first()).toHaveAttribute('data-text', /^seen, \d+%$/);
  await expect(told.last()).toHaveAttribute('data-text', /^You first opened it on .+; your resume covered \d+ of 100$/);
  await expect(page.locator(MARK).locator('.seen [data-text]')).toHaveCount(2);
  expect(await seen.textContent()).toBe('');
});

test('marks go where the user does not want them, and come back', async ({ extension }) => {
  const page = await openList(extension, classic);
  await expectMarks(page, 0);
  const choose = (cards: boolean) =>
    findBackground(extension.context).evaluate((wanted) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set: (items: object) => unknown } } };
      };
      return chrome.storage.local.set({ pageChoices: { cards: wanted, highlights: true } });
    }, cards);
  await choose(false);
  await expect(page.locator(MARK)).toHaveCount(0);
  await choose(true);
  await expectMarks(page, 0);
});

test('a click on a mark is a click on its card', async ({ extension }) => {
  const page = await openList(extension, classic);
  await expectMarks(page, 0);
  await page.locator(MARK).nth(1).click({ force: true });
  await expect(findChip(page)).toHaveAccessibleName(/Data Analyst/);
});

test('marks have no fault', async ({ extension }) => {
  const page = await openList(extension, classic);
  await expectMarks(page, 0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(MARK).analyze();
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});
