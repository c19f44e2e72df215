import type { Page } from '@playwright/test';
import { findChip } from './chip';
import { type Extension, expect, test } from './extension';
import { buildFakeJobs } from './fake-jobs';
import { buildFakePage, FAKE_POLICY } from './fake-sites/build-fake-page';
import type { FakeJob } from './fake-sites/fake-layout';

const JOBS = buildFakeJobs('indeed');
const [engineer, analyst] = JOBS as [FakeJob, FakeJob];

async function openSearch(extension: Extension): Promise<Page> {
  const url = `https://www.indeed.com/jobs?q=data&vjk=${engineer.id}`;
  await extension.serve({ [url]: await buildFakePage({ jobs: JOBS, layout: 'indeed' }) }, { policy: FAKE_POLICY });
  return extension.openAddress(url);
}

function findCard(page: Page) {
  return page.locator('job-note').getByRole('group', { name: 'Details of this posting' });
}

test('the chip unfolds and folds by keyboard, and stays unfolded for the next posting', async ({ extension }) => {
  const page = await openSearch(extension);
  await findChip(page).focus();
  await expect(findChip(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(findCard(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(findChip(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(findCard(page)).toContainText('$101k–$121k a year posted');
  await page.evaluate((id) => globalThis.fakeSite.choose(id), analyst.id);
  await expect(findCard(page)).toContainText('$102k–$122k a year posted');
  await findChip(page).press('Enter');
  await expect(findCard(page)).toHaveCount(0);
});

test('screen readers are told of each posting that is opened, and of nothing twice', async ({ extension }) => {
  const page = await openSearch(extension);
  const told = page.locator('job-note').getByRole('status');
  await expect(told).toHaveText('RoleLens: Machine Learning Engineer, posted $101k–$121k a year');
  await page.evaluate((id) => globalThis.fakeSite.choose(id), analyst.id);
  await expect(told).toHaveText('RoleLens: Data Analyst, posted $102k–$122k a year');
  // The site draws the title anew, and with it goes the note: the posting is the same.
  await page.evaluate(() => {
    const title = document.querySelector('h2[data-testid]');
    title?.replaceWith(title.cloneNode(true));
  });
  await page.waitForTimeout(1200);
  await expect(findChip(page)).toHaveAccessibleName(/Data Analyst/);
  await expect(told).toHaveText('');
});

test('a job that was opened on the other site says so in the card, and nowhere that the page could search', async ({
  extension,
}) => {
  const page = await openSearch(extension);
  await findChip(page).waitFor();
  await page.waitForTimeout(800);
  const [same] = buildFakeJobs('linkedin');
  const url = `https://www.linkedin.com/jobs/search/?currentJobId=${same?.id}`;
  const jobs = buildFakeJobs('linkedin');
  await extension.serve({ [url]: await buildFakePage({ jobs, layout: 'classic' }) }, { policy: FAKE_POLICY });
  const other = await extension.openAddress(url);
  await findChip(other).click();
  const history = findCard(other).locator('.history');
  await expect(history.locator('[data-text]')).toHaveAttribute(
    'data-text',
    /^You first opened it on Indeed on \d+ \w+$/,
  );
  expect(await history.textContent()).toBe('');
});

test('every target in the card is 24 px or more, at 320 px of width too, and nothing is cut off', async ({
  extension,
}) => {
  await extension.saveSampleResume();
  const page = await extension.openFixture('linkedin-guest-view');
  await findChip(page).click();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const target of await page
      .locator('job-note')
      .getByRole('button')
      .or(findCard(page).getByRole('switch'))
      .all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    const cut = await page.evaluate(() => {
      const all = document.querySelector('job-note')?.shadowRoot?.querySelectorAll<HTMLElement>('.note *') ?? [];
      const isCut = (part: HTMLElement) =>
        part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible';
      return [...all].filter((part) => part.className !== 'spoken' && isCut(part)).map(({ className }) => className);
    });
    expect(cut).toEqual([]);
  }
});
