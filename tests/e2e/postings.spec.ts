import { findChip } from './chip';
import { expect, test } from './extension';

/** One page of each layout with what its mark says; where no source states pay, it says nothing of it. */
const PAGES: readonly (readonly [id: string, mark: RegExp])[] = [
  ['linkedin-guest-view', /^RoleLens: Machine Learning Engineer; pays \$[\d.]+k–\$[\d.]+k.*; posted \$182k–\$238k/],
  [
    'linkedin-classic-search',
    /^RoleLens: AI Agent Developer; No pay figures for this role; nearest: AI Engineer, .*; posted \$170k–\$225k/,
  ],
  ['linkedin-sdui-view', /^RoleLens: Applied Scientist; pays \$[\d.]+k–\$[\d.]+k.*; posted \$161k–\$208k/],
  ['linkedin-sdui-search', /^RoleLens: /],
  ['indeed-viewjob', /^RoleLens: MLOps Engineer; pays \$[\d.]+k–\$[\d.]+k.*; posted \$148k–\$186k/],
  ['indeed-search', /^RoleLens: /],
];

for (const [id, mark] of PAGES) {
  test.describe(id, () => {
    test('the mark beside the title says role and pay, and that there is no resume yet', async ({ extension }) => {
      const page = await extension.openFixture(id);
      await expect(findChip(page)).toHaveAccessibleName(mark);
      await expect(findChip(page)).toHaveAccessibleName(/no resume added yet/);
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
  const page = await extension.openFixture('linkedin-guest-view');
  const count = () => page.evaluate(() => document.querySelectorAll('*').length);
  const without = await count();
  await findChip(page).waitFor();
  expect(await count()).toBe(without + 1);
  expect(await page.evaluate(() => document.documentElement.outerHTML.includes('chrome-extension'))).toBe(false);
});
