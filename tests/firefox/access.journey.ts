import { readPage } from '../commands/samples';
import { clickNamed, expectText } from './own-page';
import { createTest, expect } from './test';

const test = createTest({ isGranted: false });

test('without access nothing is drawn and the popup asks; once granted, the open page has its mark', async ({
  extension,
}) => {
  const { url, html } = readPage('linkedin-guest-view');
  extension.serve(url, html);
  extension.serve('https://www.linkedin.com/preload/', '<!doctype html><title>Preload</title>');
  const before = await extension.listHiddenTabs();
  const page = await extension.openAddress(url);
  const [tab] = (await extension.listHiddenTabs()).filter((id) => !before.includes(id));
  const popup = await extension.openOwn(`popup.html?tab=${tab}`);
  await expectText(popup, /RoleLens may not read this site yet/);
  expect(await page.evaluate(() => document.querySelectorAll('job-note, job-mark, job-layer').length)).toBe(0);

  await clickNamed(popup, 'button', /^Allow access/);
  await expectText(popup, /Senior Machine Learning Engineer, Recommendations/);
  await expect.poll(async () => (await extension.readHosts(page, 'job-note')).length).toBe(1);
  const [note] = await extension.readHosts(page, 'job-note');
  expect(note?.label).toMatch(/^RoleLens: Machine Learning Engineer; pays \$/);
});
