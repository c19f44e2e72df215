import type { BrowserContext, CDPSession } from '@playwright/test';
import { buildFolder } from '../commands/builds';
import { findBrowser } from '../commands/find-browser';
import { launchExtension } from '../commands/launch-extension';
import { findChip } from './chip';
import { Extension, expect, test } from './extension';

const FOLDER = buildFolder('e2e');

/** A browser that takes extensions over the debugging pipe only, as Google's own Chrome does. */
async function launchOverPipe() {
  const browser = { ...findBrowser(), loadsBy: 'pipe' } as const;
  const launched = await launchExtension({ browser, extension: FOLDER, headless: true });
  return { ...launched, session: await openSession(launched.context) };
}

async function openSession(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser cannot be asked.');
  return session;
}

test('a browser that ignores the switch gets the extension over the debugging pipe', async () => {
  const { context, extensionId, close } = await launchOverPipe();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(page).toHaveTitle(/RoleLens/);
  await close();
});

test('a posting that was open before the installation gets its mark without a reload', async () => {
  const { context, extensionId, session, close } = await launchOverPipe();
  await session.send('Extensions.uninstall', { id: extensionId });
  const page = await new Extension(context, extensionId).openFixture('indeed-viewjob');
  await expect(findChip(page)).toHaveCount(0);
  await session.send('Extensions.loadUnpacked', { path: FOLDER });
  await expect(findChip(page)).toHaveAccessibleName(/MLOps Engineer/);
  await close();
});

test('after an update the open posting has one mark, made by the new script', async () => {
  const { context, extensionId, session, close } = await launchOverPipe();
  const page = await new Extension(context, extensionId).openFixture('indeed-viewjob');
  await findChip(page).waitFor();
  await page.evaluate(() => document.querySelector('job-note')?.setAttribute('data-before', ''));
  await session.send('Extensions.loadUnpacked', { path: FOLDER });
  await expect(page.locator('job-note[data-before]')).toHaveCount(0);
  await expect(findChip(page)).toHaveAccessibleName(/MLOps Engineer/);
  await expect(findChip(page)).toHaveCount(1);
  await close();
});

test('no name resolves, so nothing that a browser asks for on its own leaves the machine', async ({ extension }) => {
  const page = await extension.context.newPage();
  await expect(page.goto('http://example.com/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
});
