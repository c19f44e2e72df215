import { SAMPLES } from '../commands/samples';
import { CHIP_HOST, findChip } from './chip';
import { expect, test } from './extension';
import { findViolations, SCHEMES } from './find-violations';
import { chooseFile, findImport } from './import-file';

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
