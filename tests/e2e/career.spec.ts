import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension';

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect.soft(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.target}`)).toEqual([]);
  }
}

/** The roles of the ranking by name, best first. */
function findRoles(page: Page) {
  return page.getByRole('region', { name: 'Roles, best fit first' }).getByRole('heading', { level: 4 });
}

test('answers rank all roles, are remembered, and a resume ranks beside them', async ({ extension }) => {
  const fit = await extension.openOwn('dashboard.html#fit');
  await expect(fit.getByRole('heading', { name: 'No resume yet' })).toBeVisible();
  await expectAccessible(fit);
  await fit.getByRole('radio', { name: /^Marketing/ }).check();
  await fit.getByRole('checkbox', { name: 'Explain, write, design' }).press('Space');
  await fit.getByRole('checkbox', { name: 'Art and media' }).check();
  await expect(findRoles(fit).first()).toHaveText('AI Marketing Specialist');

  await fit.reload();
  await expect(findRoles(fit).first()).toHaveText('AI Marketing Specialist');
  await expect(fit.getByText('3 of 8 answered')).toBeVisible();

  await extension.saveSampleResume();
  await expect(fit.getByRole('radio', { name: 'Resume and answers' })).toBeChecked();
  await fit.getByRole('radio', { name: 'Resume', exact: true }).check();
  await expect(findRoles(fit).first()).toHaveText('Machine Learning Engineer');
  await fit.getByRole('button', { name: 'Machine Learning Engineer' }).press('Enter');
  await expect(fit.getByText('You have worked as Machine Learning Engineer.')).toBeVisible();
  await expectAccessible(fit);

  await fit.getByRole('link', { name: 'Machine Learning Engineer in the role guide' }).click();
  await expect(fit.getByRole('heading', { level: 2, name: 'Machine Learning Engineer' })).toBeVisible();
  await expect(fit.getByText(/^Your resume shows \d of 6 core skills\.$/)).toBeVisible();
});

test('the role guide is searched by keyboard and shows every fact of a role', async ({ extension }) => {
  const guide = await extension.openOwn('dashboard.html#roles');
  await expect(guide.getByRole('status')).toHaveText('50 roles');
  await expectAccessible(guide);
  await guide.getByRole('searchbox', { name: 'Search roles' }).fill('computer vision');
  await guide.getByRole('link', { name: 'Computer Vision Engineer' }).press('Enter');
  await expect(guide.getByRole('heading', { level: 2, name: 'Computer Vision Engineer' })).toBeVisible();
  const pros = guide.getByRole('region', { name: 'What speaks for it' });
  await pros.getByText('1 source').first().click();
  await expect(pros.getByText(/lines? \d+/)).toBeVisible();
  await expectAccessible(guide);
  await guide.getByRole('link', { name: 'All roles' }).click();
  await expect(guide.getByRole('searchbox')).toBeVisible();
});

for (const width of [320, 800, 1280]) {
  test(`nothing is wider than a screen of ${width} px`, async ({ extension }) => {
    const page = await extension.openOwn('dashboard.html#fit');
    await page.setViewportSize({ width, height: 800 });
    await page.getByRole('radio', { name: 'I write software' }).check();
    await findRoles(page).first().getByRole('button').click();
    await expectNoOverflow(page);
    await page.goto(page.url().replace('#fit', '#roles/prompt-engineer'));
    await expect(page.getByRole('heading', { level: 2, name: 'Prompt Engineer' })).toBeVisible();
    await page.getByText('Pay by level as a table').click();
    await expectNoOverflow(page);
  });
}

async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}
