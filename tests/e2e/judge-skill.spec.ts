import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SAMPLES } from '../commands/samples';
import { findChip } from './chip';
import { expect, test } from './extension';
import { findTabPanel } from './tab-panel';

const [guest] = SAMPLES;

async function readCoverage(popup: Page): Promise<number> {
  const panel = findTabPanel(popup);
  await expect(panel).toContainText(/Coverage \d+ of 100/);
  return Number(/Coverage (\d+) of 100/.exec((await panel.textContent()) ?? '')?.[1]);
}

test('a missing skill marked as had counts in the popup, the mark and the badge at once, and is remembered', async ({
  extension,
}) => {
  const options = await extension.saveSampleResume();
  const page = await extension.openFixture(guest.id);
  const popup = await extension.openPopup(page);
  await popup.getByRole('tab', { name: /^Skills/ }).click();
  const before = await readCoverage(popup);
  const expectEverywhere = async (score: number) => {
    await expect.poll(() => readCoverage(popup)).toBe(score);
    await expect(findChip(page)).toHaveAccessibleName(new RegExp(`\\b${score}\\b`));
    await expect.poll(() => extension.readBadge(page)).toBe(String(score));
  };
  await expectEverywhere(before);

  const mine = popup.getByRole('button', { name: /^I have this: / }).first();
  const name = ((await mine.getAttribute('aria-label')) ?? '').replace('I have this: ', '');
  await mine.press('Enter');
  await expect.poll(() => readCoverage(popup)).toBeGreaterThan(before);
  const raised = await readCoverage(popup);
  await expectEverywhere(raised);
  const undo = popup.getByRole('button', { name: `Undo: ${name}`, exact: true });
  await expect(undo).toBeVisible();
  await expect(popup.locator('button:focus')).toHaveAttribute('data-judge');

  await popup.reload();
  await popup.getByRole('tab', { name: /^Skills/ }).click();
  await page.reload();
  await expectEverywhere(raised);
  await options.getByLabel('Name').fill('Renamed');
  await options.getByRole('button', { name: 'Save resume' }).click();
  await expect(options.getByRole('radio', { name: /^Renamed/ })).toBeChecked();
  await expectEverywhere(raised);

  await undo.click();
  await expectEverywhere(before);
  await expect(popup.getByRole('button', { name: `I have this: ${name}`, exact: true })).toBeVisible();
});

test('a correction in the popup counts in what is saved: in the open list, after a reload and in the file', async ({
  extension,
}) => {
  await extension.saveSampleResume();
  const page = await extension.openFixture(guest.id);
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('tab', { name: /^Skills/ }).click();
  const before = await readCoverage(popup);
  const dashboard = await extension.openOwn('dashboard.html#saved');
  const expectSaved = (score: number) =>
    expect(dashboard.getByRole('list', { name: 'Saved postings' })).toContainText(`Coverage ${score} of 100`);
  await expectSaved(before);

  for (const _time of ['once', 'twice']) {
    const shown = await readCoverage(popup);
    await popup
      .getByRole('button', { name: /^Not mine: / })
      .first()
      .press('Enter');
    await expect.poll(() => readCoverage(popup)).toBeLessThan(shown);
    await expectSaved(await readCoverage(popup));
  }
  const corrected = await readCoverage(popup);
  await dashboard.reload();
  await expectSaved(corrected);
  const downloading = dashboard.waitForEvent('download');
  await dashboard.getByRole('button', { name: /as JSON/ }).click();
  const file = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect(file.postings).toMatchObject([{ coverage: { score: corrected } }]);
});
