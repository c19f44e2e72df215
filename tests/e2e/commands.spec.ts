import type { Page } from '@playwright/test';
import { findBackground, findTabId } from '../commands/extension-page';
import { readPage, SAMPLES } from '../commands/samples';
import { findChip } from './chip';
import { type Extension, expect, test } from './extension';
import { findTabPanel } from './tab-panel';

const [guest] = SAMPLES;

// `evaluate` runs its function in the extension's background, which has this global.
declare const chrome: {
  tabs: { get: (id: number) => Promise<unknown> };
  // What the browser itself calls for a key, which no test can press.
  commands: { onCommand: { dispatch: (name: string, tab: unknown) => void } };
};

async function pressKey({ context }: Extension, page: Page, command: string): Promise<void> {
  const tabId = await findTabId(context, page.url());
  await findBackground(context).evaluate(
    async ([name, id]) => chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(id)),
    [command, tabId] as const,
  );
}

test('a key saves the open posting, and the badge says so for a moment', async ({ extension }) => {
  const page = await extension.openFixture(guest.id);
  await findChip(page).waitFor();
  await expect.poll(() => extension.readBadge(page)).toBe('•');
  await pressKey(extension, page, 'save-posting');
  await expect.poll(() => extension.readBadge(page)).toBe('✓');
  await expect.poll(() => extension.readBadge(page)).toBe('•');
  const dashboard = await extension.openOwn('dashboard.html#saved');
  await expect(dashboard.getByText('1 posting', { exact: true })).toBeVisible();
});

test('a key hides what is drawn on the site, and shows it again', async ({ extension }) => {
  const page = await extension.openFixture(guest.id);
  await findChip(page).waitFor();
  await pressKey(extension, page, 'toggle-marks');
  await expect(findChip(page)).toHaveCount(0);
  await pressKey(extension, page, 'toggle-marks');
  await expect(findChip(page)).toHaveCount(1);
});

test('selected text is analysed in place of the posting that the page shows', async ({ extension }) => {
  const { url, html } = readPage(guest.id);
  await extension.serve({ [url]: html });
  const page = await extension.openAddress(url);
  await findChip(page).waitFor();
  await page.evaluate(() => {
    const line = document.createElement('p');
    line.textContent = 'We look for somebody who keeps dashboards in Tableau and Power BI in good order. '.repeat(4);
    document.body.append(line);
    getSelection()?.selectAllChildren(line);
  });
  const tabId = await findTabId(extension.context, page.url());
  const panel = await extension.openOwn(`sidepanel.html?tab=${tabId}&selection=1`);
  await expect(panel.getByText('Read from the text you selected')).toBeVisible();
  await panel.getByRole('tab', { name: /^Skills/ }).click();
  await expect(findTabPanel(panel)).toContainText('Tableau');
  await expect(findTabPanel(panel)).not.toContainText('PyTorch');
});
