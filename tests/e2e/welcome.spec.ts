import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { expectAccessible } from './find-violations';
import { findTabPanel } from './tab-panel';

const RESUME = 'Ada Brook. Data engineer. Built pipelines in Python, SQL and Apache Spark, with Docker on AWS.';

/** Moves by Tab until something of that name has the focus; that it is never reached is the failure. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const { label, text, id } = await page.evaluate(() => {
      const { activeElement } = document;
      return {
        label: activeElement?.getAttribute('aria-label'),
        text: activeElement?.textContent,
        id: activeElement?.id,
      };
    });
    const named = id ? await page.locator(`label[for="${id}"]`).allTextContents() : [];
    if ([label, text, ...named].includes(name)) return;
  }
  throw new Error(`No number of Tabs leads to “${name}”.`);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

async function expectStep(page: Page, step: number): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 }).first();
  await expect(heading).toHaveAccessibleDescription(`Step ${step} of 3`);
  if (step > 1) await expect(heading).toBeFocused();
}

test('the first minute by keyboard alone, without a fault in any step', async ({ extension }) => {
  const page = await extension.openOwn('welcome.html');
  await expectStep(page, 1);
  await expectAccessible(page);
  await press(page, 'Next: your resume');

  await expectStep(page, 2);
  await press(page, 'Paste text');
  await tabTo(page, 'Text of the resume');
  await page.keyboard.insertText(RESUME);
  await press(page, 'Save resume');
  await expect(page.getByText('“My resume” is in use')).toBeVisible();
  await expect(page.getByText('Apache Spark')).toBeVisible();
  await expectAccessible(page);
  await press(page, 'Next: a sample posting');

  await expectStep(page, 3);
  const frame = page.getByRole('region', { name: 'Sample posting' });
  await expect(frame.getByRole('tab', { name: 'Pay' })).toBeVisible();
  await tabTo(page, 'Pay ');
  await page.keyboard.press('ArrowRight');
  await expect(findTabPanel(frame)).toContainText(/Coverage \d+ of 100/);
  await expectAccessible(page);
  await page.keyboard.press('Shift+Tab');
  await press(page, 'Back');
  await expectStep(page, 2);
  await press(page, 'Next: a sample posting');
  await tabTo(page, 'Done');
  // The page may be gone before the key's release is told.
  await Promise.all([page.waitForEvent('close'), page.keyboard.press('Enter').catch(() => undefined)]);
});

test('the introduction can be left at once, and nothing is kept of its sample', async ({ extension }) => {
  const page = await extension.openOwn('welcome.html');
  await page.getByRole('button', { name: 'Next: your resume' }).click();
  await page.getByRole('button', { name: 'Skip for now' }).click();
  const frame = page.getByRole('region', { name: 'Sample posting' });
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Machine Learning Engineer, Delay Forecasts');
  const options = await extension.openOwn('options.html');
  await expect(options.getByRole('row', { name: 'Jobs you looked at 0' })).toBeVisible();
});
