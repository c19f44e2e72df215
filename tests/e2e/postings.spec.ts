import { SAMPLES } from '../commands/samples';
import { findChip } from './chip';
import { expect, test } from './extension';

for (const { id, label } of SAMPLES) {
  test.describe(label, () => {
    test('the mark beside the title says role and pay, and that there is no resume yet', async ({ extension }) => {
      const page = await extension.openFixture(id);
      await expect(findChip(page)).toHaveAccessibleName(
        /^RoleLens: .*Engineer; pays \$[\d.]+k–\$[\d.]+k.*no resume added yet/,
      );
      await expect(findChip(page)).toHaveCount(1);
      expect(await extension.readBadge(page)).toBe('•');
    });

    test('with a resume, mark and badge show how much of the posting it covers', async ({ extension }) => {
      await extension.saveSampleResume();
      const page = await extension.openFixture(id);
      await expect(findChip(page)).toHaveAccessibleName(/your resume covers (?:\d|[1-9]\d|100) of 100/);
      const score = /covers (\d+) of/.exec((await findChip(page).getAttribute('aria-label')) ?? '')?.[1] ?? '';
      expect(Number(score)).toBeGreaterThan(0);
      expect(await extension.readBadge(page)).toBe(score);
    });
  });
}

test('the page gets one element and no other change', async ({ extension }) => {
  const page = await extension.openFixture(SAMPLES[0].id);
  const count = () => page.evaluate(() => document.querySelectorAll('*').length);
  const without = await count();
  await findChip(page).waitFor();
  expect(await count()).toBe(without + 1);
  expect(await page.evaluate(() => document.documentElement.outerHTML.includes('chrome-extension'))).toBe(false);
});
