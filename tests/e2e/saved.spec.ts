import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { buildDashboardRows } from '../bench/dashboard-rows';
import { fillDatabase } from '../bench/fill-database';
import { findChip } from './chip';
import { expect, test } from './extension';

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect.soft(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.target}`)).toEqual([]);
  }
}

/** Content scripts share `storage` and never the extension's database. */
async function readStorage(page: Page): Promise<string> {
  return page.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
}

declare const chrome: { storage: { local: { get: () => Promise<object> } } };

test('a posting is saved from the popup, worked on, exported, deleted and brought back', async ({ extension }) => {
  await extension.saveSampleResume();
  const page = await extension.openFixture('linkedin-guest-view');
  await findChip(page).waitFor();
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();

  const dashboard = await extension.openOwn('dashboard.html#saved');
  const title = 'Senior Machine Learning Engineer, Recommendations';
  await expect(dashboard.getByText('1 posting', { exact: true })).toBeVisible();
  await dashboard.getByRole('combobox', { name: `Status of ${title}` }).selectOption('Applied');
  await expectAccessible(dashboard);

  await dashboard.getByRole('link', { name: title }).press('Enter');
  await expect(dashboard.getByRole('tablist', { name: 'Analysis' })).toBeVisible();
  await dashboard.getByLabel('Notes').fill('Call on Monday');
  await expectAccessible(dashboard);
  await dashboard.getByRole('link', { name: /All saved postings/ }).click();
  await expect(dashboard.getByText('Call on Monday')).toBeVisible();
  await dashboard.reload();
  await expect(dashboard.getByRole('combobox', { name: `Status of ${title}` })).toHaveValue('applied');
  await expect(dashboard.getByText('Call on Monday')).toBeVisible();

  const downloading = dashboard.waitForEvent('download');
  await dashboard.getByRole('button', { name: /as JSON/ }).click();
  const file = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect(file.postings).toMatchObject([{ title, status: 'applied', notes: 'Call on Monday' }]);
  expect(file.postings[0].posting.description.length).toBeGreaterThan(200);

  await dashboard.getByRole('button', { name: `Delete ${title}` }).click();
  await expect(dashboard.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible();
  await dashboard.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(dashboard.getByText('Call on Monday')).toBeVisible();
  expect(await readStorage(dashboard)).not.toContain('Recommendations');
});

test('what was only opened is counted in the market, and is not saved', async ({ extension }) => {
  const page = await extension.openFixture('linkedin-guest-view');
  await findChip(page).waitFor();
  const dashboard = await extension.openOwn('dashboard.html#market');
  await expect(dashboard.getByText(/^1 posting that you opened or saved/)).toBeVisible();
  await expect(
    dashboard.getByRole('region', { name: 'What is asked for' }).getByRole('listitem').first(),
  ).toBeVisible();
  await expectAccessible(dashboard);
  await dashboard.getByRole('link', { name: 'Saved postings' }).click();
  await expect(dashboard.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible();
});

test('every opened posting is saved where that was chosen', async ({ extension }) => {
  const dashboard = await extension.openOwn('dashboard.html#saved');
  await dashboard.getByRole('checkbox', { name: 'Save every posting that is analysed' }).check();
  await findChip(await extension.openFixture('indeed-viewjob')).waitFor();
  // The background saves it, and the page that is open hears of it.
  await expect(dashboard.getByRole('link', { name: 'MLOps Engineer' })).toBeVisible();
});

test('hundreds are found, chosen by keyboard and compared; nothing overflows a narrow window', async ({
  extension,
}) => {
  const dashboard = await extension.openOwn('dashboard.html#saved');
  await dashboard.getByRole('heading', { name: 'Nothing saved yet' }).waitFor();
  await fillDatabase(dashboard, buildDashboardRows(300));
  await dashboard.reload();
  await dashboard.getByRole('searchbox', { name: 'Search' }).fill('kafka oakrill');
  await expect(dashboard.getByText(/^\d+ of 300 postings$/)).toBeVisible();
  await dashboard.getByRole('button', { name: 'Clear filters' }).click();
  const boxes = dashboard.getByRole('checkbox', { name: /^Compare/ });
  for (const at of [0, 1, 2]) await boxes.nth(at).press('Space');
  await dashboard.getByRole('link', { name: 'Compare 3 side by side' }).press('Enter');
  await expect(dashboard.getByRole('table', { name: /^Skills/ })).toBeVisible();
  await expectAccessible(dashboard);
  for (const hash of ['#saved', '#saved/id-0', '#saved/compare/id-0,id-1,id-2,id-3', '#market']) {
    await dashboard.goto(dashboard.url().replace(/#.*/, hash));
    await dashboard.setViewportSize({ width: 320, height: 640 });
    await dashboard.getByRole('heading', { level: 2 }).first().waitFor();
    const width = await dashboard.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, hash).toBeLessThanOrEqual(320);
  }
});
