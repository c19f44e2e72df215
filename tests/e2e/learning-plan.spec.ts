import { readFileSync } from 'node:fs';
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
