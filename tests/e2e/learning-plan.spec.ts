import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './extension';

test('a plan for a role: chosen, checked off, exported, and still there after a reload', async ({ extension }) => {
  await extension.saveSampleResume();
  const page = await extension.openOwn('dashboard.html#plan/data-engineer');
  await expect(page.getByRole('heading', { name: 'Learning plan: Data Engineer' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Time' }).selectOption('12 months');
  await page.getByLabel('First day').fill('2027-01-04');
  const profile = page.getByRole('checkbox', { name: 'Set up a public GitHub profile' });
  await profile.check();
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();

  const [markdown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export Markdown' }).click(),
  ]);
  expect(markdown.suggestedFilename()).toBe('learning-plan-2027-01-04.md');
  expect(readFileSync(await markdown.path(), 'utf8')).toContain('- [x] Set up a public GitHub profile');
  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export calendar' }).click(),
  ]);
  expect(readFileSync(await calendar.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20270104\r\n');

  await page.reload();
  await expect(profile).toBeChecked();
  await expect(page.getByLabel('First day')).toHaveValue('2027-01-04');
});

test('a plan for the posting that is open in another tab', async ({ extension }) => {
  await extension.saveSampleResume();
  await extension.openFixture('linkedin-guest-view');
  const page = await extension.openOwn('dashboard.html#plan');
  await expect(page.getByRole('radio', { name: /^The open posting/ })).toBeChecked();
  await expect(page.getByRole('heading', { name: /^Learning plan: /, level: 3 })).toBeVisible();
  await expect(page.getByText(/weeks 1–4 · /)).toBeVisible();
});

test('the learning plan has no fault of accessibility, light or dark, wide or narrow', async ({ extension }) => {
  const page = await extension.openOwn('dashboard.html#plan/machine-learning-engineer');
  await page.getByRole('checkbox').first().check();
  await page
    .getByText(/^Where to start with/)
    .first()
    .click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: colorScheme === 'light' ? 1280 : 320, height: 900 });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
