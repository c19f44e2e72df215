import type { Page } from '@playwright/test';
import { readPage } from '../commands/samples';
import { createTest, type Extension, expect } from './extension';

// Only a click on the extension's button gives it access to a page of another site; the browser can be asked for one
// where it was started for that.
const test = createTest(['--enable-unsafe-extension-debugging']);

const NEWS = 'https://careers.saltmarsh.example/news';
const WORK = 'You will keep our pipelines in Python, SQL and Apache Spark in good order. '.repeat(5);
const NEWS_PAGE = `<!doctype html><html lang="en"><title>Data Engineer | Saltmarsh</title><h1>News</h1><p>${WORK}</p>`;
// As strict as a page can be: no script, and no text may become markup.
const POLICY = "script-src 'none'; require-trusted-types-for 'script'";

type Tabs = { targetInfos: readonly { targetId: string; url: string }[] };

async function clickButton({ context, id }: Extension, page: Page): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos }: Tabs = (await session?.send('Target.getTargets', { filter: [{ type: 'tab' }] })) ?? {
    targetInfos: [],
  };
  const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId ?? '';
  await session?.send('Extensions.triggerAction', { id, targetId });
}

async function openAfterClick(extension: Extension, page: Page): Promise<Page> {
  await clickButton(extension, page);
  return extension.openPopup(page);
}

test('a page of any site that publishes its job as data is read on a click', async ({ extension }) => {
  const { url, html } = readPage('other-json-ld');
  await extension.serve({ [url]: html }, { policy: POLICY });
  const page = await extension.openAddress(url);
  const before = await page.content();
  const popup = await openAfterClick(extension, page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Prompt Engineer');
  await expect(popup.getByText('Read from the job data that this page publishes')).toBeVisible();
  expect(await page.content()).toBe(before);
});

test('a page without such data says so, and then takes what is selected', async ({ extension }) => {
  await extension.serve({ [NEWS]: NEWS_PAGE }, { policy: POLICY });
  const page = await extension.openAddress(NEWS);
  const popup = await openAfterClick(extension, page);
  await expect(popup.getByRole('heading', { name: 'No posting found on this page' })).toBeVisible();
  await page.locator('p').selectText();
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Data Engineer');
  await expect(popup.getByText('Read from the text you selected')).toBeVisible();
});

test('without a click a page of another site stays closed', async ({ extension }) => {
  await extension.serve({ [NEWS]: NEWS_PAGE }, { policy: POLICY });
  const page = await extension.openAddress(NEWS);
  const popup = await extension.openOwn('popup.html');
  await page.bringToFront();
  await popup.reload();
  await expect(popup.getByRole('heading', { name: /^No posting in this tab|^RoleLens may not/ })).toBeVisible();
});

test('a page of the two sites that is not understood hands out a report of what was found', async ({ extension }) => {
  const url = 'https://www.linkedin.com/jobs/view/4400000001/';
  await extension.serve({ [url]: '<!doctype html><html lang="en"><title>Jobs</title><h1>Data Engineer</h1>' });
  const page = await extension.openAddress(url);
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Copy a report of what was found' }).click();
  await expect(popup.getByText(/^Report copied/)).toBeVisible();
  await extension.context.grantPermissions(['clipboard-read']);
  const report = await popup.evaluate(() => navigator.clipboard.readText());
  expect(report).toMatch(/^Outcome: layout-unknown$/m);
  expect(report).not.toMatch(/Data Engineer|4400000001/);
});
