import { buildFolder } from '../commands/builds';
import { findBrowser } from '../commands/find-browser';
import { launchExtension } from '../commands/launch-extension';
import { expect, test } from './extension';

test('a browser that ignores the switch gets the extension over the debugging pipe', async () => {
  const browser = { ...findBrowser(), loadsBy: 'pipe' } as const;
  const { context, extensionId, close } = await launchExtension({
    browser,
    extension: buildFolder('e2e'),
    headless: true,
  });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(page).toHaveTitle(/RoleLens/);
  await close();
});

test('no name resolves, so nothing that a browser asks for on its own leaves the machine', async ({ extension }) => {
  const page = await extension.context.newPage();
  await expect(page.goto('http://example.com/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
});
