import { SAMPLES } from '../commands/samples';
import { findChip } from './chip';
import { expect, test } from './extension';

const [guest] = SAMPLES;

test('a saved resume shows in open mark and popup at once; deleted it goes, undone it comes back', async ({
  extension,
}) => {
  const page = await extension.openFixture(guest.id);
  const popup = await extension.openPopup(page);
  await popup.getByRole('tab', { name: /^Skills/ }).click();
  await expect(findChip(page)).toHaveAccessibleName(/no resume added yet/);

  const options = await extension.saveSampleResume();
  await expect(findChip(page)).toHaveAccessibleName(/your resume covers \d+ of 100/);
  await expect(popup.getByRole('tabpanel')).toContainText(/Coverage \d+ of 100/);

  await options.getByRole('button', { name: 'Delete resume' }).click();
  await expect(findChip(page)).toHaveAccessibleName(/no resume added yet/);
  await expect(popup.getByRole('tabpanel')).not.toContainText('Coverage');

  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(findChip(page)).toHaveAccessibleName(/your resume covers \d+ of 100/);
  await expect(popup.getByRole('tabpanel')).toContainText(/Coverage \d+ of 100/);
});

test('a saved resume is there again when the options page is opened anew', async ({ extension }) => {
  const first = await extension.saveSampleResume();
  const text = await first.getByLabel('Text of the resume').inputValue();
  await first.close();
  const second = await extension.openOwn('options.html');
  await expect(second.getByLabel('Text of the resume')).toHaveValue(text);
});

test('the page cannot find the resume', async ({ extension }) => {
  await extension.saveSampleResume();
  const page = await extension.openFixture(guest.id);
  await expect(findChip(page)).toHaveAccessibleName(/your resume covers/);
  const reachable = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    stored: localStorage.length + sessionStorage.length,
    text: document.documentElement.innerHTML.includes('Polderline'),
  }));
  expect(reachable).toEqual({ databases: 0, stored: 0, text: false });
});
