import { readPage } from '../commands/samples';
import { clickNamed, expectText } from './own-page';
import { expect, test } from './test';

const SCREENS = [
  ['welcome.html?again', /RoleLens/],
  ['options.html', /Add a resume/],
  ['dashboard.html#saved', /Nothing saved yet/],
  ['dashboard.html#market', /Nothing to count yet/],
  ['dashboard.html#roles/prompt-engineer', /All roles.*Prompt Engineer/s],
  ['dashboard.html#fit', /No resume yet/],
  ['dashboard.html#plan/data-engineer', /Learning plan: Data Engineer/],
] as const;

// Each test looks for complaints at its end: this one opens what might make some.
test('every screen opens without a complaint', async ({ extension }) => {
  for (const [path, words] of SCREENS) {
    const page = await extension.openOwn(path);
    await expectText(page, words);
    await page.close();
  }
});

test('a background that was stopped answers the page and the popup, and keeps what it is asked to', async ({
  extension,
}) => {
  const { url, html } = readPage('indeed-viewjob');
  extension.serve(url, html);
  await extension.openOwn('dashboard.html#saved');
  expect(await extension.stopBackground()).toBe('stopped');
  const page = await extension.openAddress(url);
  await expect
    .poll(async () => (await extension.readHosts(page, 'job-note')).map(({ label }) => label))
    .toEqual([expect.stringMatching(/^RoleLens: MLOps Engineer; pays \$/)]);

  expect(await extension.stopBackground()).toBe('stopped');
  const popup = await extension.openOwn(`popup.html?tab=${await extension.findTabId(page)}`);
  await expectText(popup, /MLOps Engineer/);
  expect(await extension.stopBackground()).toBe('stopped');
  await clickNamed(popup, 'button', /^Save$/);
  await expectText(popup, /\bSaved\b/);
  await expectText(await extension.findOpened('dashboard.html#saved'), /1 posting\b/);
});
