import { findChip } from './chip';
import { expect, test } from './extension';
import { findTabPanel } from './tab-panel';

const ELSEWHERE = 'https://www.linkedin.com/feed/';
const EMPTY_PAGE = '<!doctype html><html lang="en"><title>Feed | LinkedIn</title><h1>News</h1>';

test('a tab without a posting: no mark, no badge, and a popup that says so', async ({ extension }) => {
  await extension.serve({ [ELSEWHERE]: EMPTY_PAGE });
  const page = await extension.openAddress(ELSEWHERE);
  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('heading', { name: 'No posting open' })).toBeVisible();
  await expect(findChip(page)).toHaveCount(0);
  expect(await extension.readBadge(page)).toBe('');
});

const POSTINGS = [
  ['linkedin-guest-view', 'Senior Machine Learning Engineer, Recommendations', /\$[\d.]+k – \$[\d.]+k/],
  ['linkedin-classic-search', 'AI Engineer, Agents', /not what they are paid/],
  ['indeed-viewjob', 'MLOps Engineer', /\$[\d.]+k – \$[\d.]+k/],
] as const;

for (const [id, title, pay] of POSTINGS) {
  test(`${id}: the popup shows role, pay, skills and tips`, async ({ extension }) => {
    await extension.saveSampleResume();
    const page = await extension.openFixture(id);
    await findChip(page).waitFor();
    const popup = await extension.openPopup(page);
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(title);
    await popup.getByRole('tab', { name: /^Pay/ }).click();
    await expect(findTabPanel(popup)).toContainText(pay);
    await popup.getByRole('tab', { name: /^Skills/ }).click();
    await expect(findTabPanel(popup)).toContainText(/Coverage \d+ of 100/);
    await popup.getByRole('tab', { name: /^Tips/ }).click();
    await expect(findTabPanel(popup).getByRole('listitem').first()).toBeVisible();
  });
}
