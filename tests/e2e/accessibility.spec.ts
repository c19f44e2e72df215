import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SAMPLES } from '../commands/samples';
import { CHIP_HOST, findChip } from './chip';
import { expect, test } from './extension';
import { chooseFile, findImport } from './import-file';

const SCHEMES = ['light', 'dark'] as const;

async function findViolations(page: Page, colorScheme: (typeof SCHEMES)[number], part = 'body'): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // The legacy mode tests in the page itself and opens no second one.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(part).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${colorScheme} ${id}: ${help} (${target.join(' ')})`),
  );
}

test('the popup has no fault in any tab, light or dark', async ({ extension }) => {
  await extension.saveSampleResume();
  const page = await extension.openFixture(SAMPLES[0].id);
  await findChip(page).waitFor();
  const popup = await extension.openPopup(page);
  for (const name of [/^Pay/, /^Skills/, /^Tips/]) {
    await popup.getByRole('tab', { name }).click();
    for (const scheme of SCHEMES) expect.soft(await findViolations(popup, scheme)).toEqual([]);
  }
});

test('the options page has no fault, empty or filled', async ({ extension }) => {
  const options = await extension.openOwn('options.html');
  await options.getByLabel('Text of the resume').waitFor();
  for (const scheme of SCHEMES) expect.soft(await findViolations(options, scheme)).toEqual([]);
  const filled = await extension.saveSampleResume();
  for (const scheme of SCHEMES) expect.soft(await findViolations(filled, scheme)).toEqual([]);
});

test('the options page has no fault with several resumes, unsaved changes and a file that was refused', async ({
  extension,
}) => {
  const options = await extension.saveSampleResume();
  await chooseFile(options, { name: 'other.txt', bytes: Buffer.from('Rust') });
  await options.getByRole('radio', { name: /^other/ }).waitFor();
  await options.getByLabel('Text of the resume').fill('Rust and C++');
  await chooseFile(options, { name: 'cv.pdf', bytes: new Uint8Array() });
  await findImport(options).getByText('cv.pdf was not imported').waitFor();
  for (const scheme of SCHEMES) expect.soft(await findViolations(options, scheme)).toEqual([]);
});

test('the mark has no fault', async ({ extension }) => {
  const page = await extension.openFixture(SAMPLES[0].id);
  await findChip(page).waitFor();
  expect(await findViolations(page, 'light', CHIP_HOST)).toEqual([]);
});
