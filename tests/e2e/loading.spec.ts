import { buildFolder } from '../commands/builds';
import { findBrowser } from '../commands/find-browser';
import { type LaunchRequest, launchBrowser, launchExtension, loadOverPipe } from '../commands/launch-extension';
import { readPage } from '../commands/samples';
import { servePages } from '../commands/serve-pages';
import { findChip } from './chip';
import { Extension, expect, test } from './extension';

const FOLDER = buildFolder('e2e');

/** A browser that takes extensions over the debugging pipe only, as Google's own Chrome does. */
function pipeRequest(): LaunchRequest {
  return { browser: { ...findBrowser(), loadsBy: 'pipe' }, extension: FOLDER, headless: true };
}

test('a browser that ignores the switch gets the extension over the debugging pipe', async () => {
  const { context, extensionId, close } = await launchExtension(pipeRequest());
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(page).toHaveTitle(/RoleLens/);
  await close();
});

test('a posting that was open before the installation gets its mark without a reload', async () => {
  const { context, close } = await launchBrowser(pipeRequest());
  const { url, html } = readPage('indeed-viewjob');
  await servePages(context, new Map([[url, html]]));
  const page = await context.newPage();
  await page.goto(url);
  await expect(findChip(page)).toHaveCount(0);
  await loadOverPipe(context, FOLDER);
  await expect(findChip(page)).toHaveAccessibleName(/MLOps Engineer/);
  await close();
});

test('after an update the open posting has one mark, made by the new script', async () => {
  const { context, extensionId, close } = await launchExtension(pipeRequest());
  const page = await new Extension(context, extensionId).openFixture('indeed-viewjob');
  await findChip(page).waitFor();
  await page.evaluate(() => document.querySelector('job-note')?.setAttribute('data-before', ''));
  await loadOverPipe(context, FOLDER);
  await expect(page.locator('job-note[data-before]')).toHaveCount(0);
  await expect(findChip(page)).toHaveAccessibleName(/MLOps Engineer/);
  await expect(findChip(page)).toHaveCount(1);
  await close();
});

test('no name resolves, so nothing that a browser asks for on its own leaves the machine', async ({ extension }) => {
  const page = await extension.context.newPage();
  await expect(page.goto('http://example.com/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
});
