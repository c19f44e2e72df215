import type { Page } from '@playwright/test';
import { findBackground, findTabId } from '../commands/extension-page';
import { findChip } from './chip';
import { type Extension, expect, test } from './extension';
import { buildFakeJobs } from './fake-jobs';
import { buildFakePage, FAKE_POLICY } from './fake-sites/build-fake-page';
import type { FakeJob } from './fake-sites/fake-layout';
import { readHighlights } from './highlights';

// `evaluate` runs its function in the extension's background, which has this global.
declare const chrome: {
  developerPrivate: { updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void> };
  runtime: { reload: () => void };
  management: { setEnabled: (id: string, isOn: boolean) => Promise<void> };
  scripting: { executeScript: (request: object) => Promise<unknown> };
};

const OWN = 'job-note, job-mark, job-layer';
const JOBS = buildFakeJobs('linkedin');
const [engineer, analyst, dataEngineer] = JOBS as [FakeJob, FakeJob, FakeJob];
const ADDRESS = 'https://www.linkedin.com/jobs/search/?currentJobId=';
/** Cards of the first seven rows that are of the field. */
const MARKS = 6;

/** The search page with everything that is drawn in it: note unfolded, marks, highlights, and the bar that floats. */
async function openAll(extension: Extension, job = engineer): Promise<Page> {
  const url = `${ADDRESS}${job.id}`;
  await extension.serve({ [url]: await buildFakePage({ jobs: JOBS, layout: 'classic' }) }, { policy: FAKE_POLICY });
  const page = await extension.openAddress(url);
  await expect.poll(() => countOwn(page)).toEqual({ old: 0, notes: 1, marks: MARKS, layers: 0 });
  await expect.poll(() => readHighlights(page)).toMatchObject({ required: expect.any(Array) });
  await findChip(page).click();
  await page.getByRole('button', { name: 'Go through them' }).click();
  await expect(page.locator('job-layer')).toHaveCount(1);
  await page.evaluate((own) => {
    for (const host of document.querySelectorAll(own)) host.setAttribute('data-before', '');
  }, OWN);
  return page;
}

/** The extension's elements in a page; `old` were there before. */
function countOwn(page: Page) {
  return page.evaluate(() => {
    const count = (tag: string) => document.querySelectorAll(`${tag}:not([data-before])`).length;
    const old = document.querySelectorAll('[data-before]').length;
    return { old, notes: count('job-note'), marks: count('job-mark'), layers: count('job-layer') };
  });
}

/** Does something on the browser's own page for extensions. */
async function manage<Argument>(
  { context }: Extension,
  work: (argument: Argument) => Promise<unknown>,
  argument: Argument,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate<unknown, unknown>(work as (argument: unknown) => Promise<unknown>, argument);
  await page.close();
}

/** What an update does by itself, and the user by a button. */
async function reload(extension: Extension): Promise<void> {
  // Without this a browser stops an unpacked extension that is reloaded.
  await manage(extension, (change) => chrome.developerPrivate.updateProfileConfiguration(change), {
    inDeveloperMode: true,
  });
  const background = findBackground(extension.context);
  const isGone = new Promise((resolve) => background.once('close', resolve));
  await background.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
  await isGone;
}

async function switchOff(extension: Extension): Promise<void> {
  await manage(extension, (id) => chrome.management.setEnabled(id, false), extension.id);
}

async function expectFresh(page: Page): Promise<void> {
  await expect.poll(() => countOwn(page)).toEqual({ old: 0, notes: 1, marks: MARKS, layers: 0 });
  await expect.poll(() => readHighlights(page)).toMatchObject({ required: expect.any(Array) });
}

async function expectNothing(page: Page): Promise<void> {
  await expect.poll(() => countOwn(page)).toEqual({ old: 0, notes: 0, marks: 0, layers: 0 });
  expect(await readHighlights(page)).toEqual({});
}

test('after a reload every open page is marked by the new script alone, which follows it from then on', async ({
  extension,
}) => {
  const pages = [await openAll(extension), await openAll(extension, analyst)];
  await reload(extension);
  for (const page of pages) {
    await expectFresh(page);
    await page.evaluate((id) => globalThis.fakeSite.choose(id), dataEngineer.id);
    await expect(findChip(page)).toHaveAccessibleName(/^RoleLens: Data Engineer/);
    await page.evaluate(() => globalThis.fakeSite.scrollTo(10));
    await expectFresh(page);
    await findChip(page).click();
    await page.getByRole('switch', { name: 'Highlight in the text' }).click();
    await expect.poll(() => readHighlights(page)).toEqual({});
    await page.getByRole('switch', { name: 'Highlight in the text' }).click();
    await expectFresh(page);
  }
});

test('three reloads in a row leave one mark each', async ({ extension }) => {
  const page = await openAll(extension);
  for (let times = 0; times < 3; times++) {
    await reload(extension);
    await expectFresh(page);
  }
  await page.waitForTimeout(1000);
  await expectFresh(page);
});

for (const [what, look] of [
  ['presses a button of the note', (page: Page) => page.getByRole('switch', { name: 'Highlight in the text' }).click()],
  ['presses the way to the panel', (page: Page) => page.getByRole('button', { name: 'Pay, skills and tips' }).click()],
  ['comes back', (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('focus')))],
  ['opens another posting', (page: Page) => page.evaluate((id) => globalThis.fakeSite.choose(id), analyst.id)],
] as const) {
  test(`once the extension is switched off, everything goes without a word when the user ${what}`, async ({
    extension,
  }) => {
    const page = await openAll(extension);
    await switchOff(extension);
    await look(page);
    await expectNothing(page);
  });
}

test('the watch hears what a content script throws', async ({ extension }) => {
  const page = await openAll(extension);
  const id = await findTabId(extension.context, page.url());
  await findBackground(extension.context).evaluate(
    (tabId) =>
      chrome.scripting.executeScript({
        target: { tabId },
        func: () => {
          setTimeout(() => {
            throw new Error('thrown on purpose');
          });
          void Promise.reject(new Error('rejected on purpose'));
        },
      }),
    id,
  );
  const heard = () => extension.complaints.filter((each) => each.includes('on purpose')).length;
  await expect.poll(heard).toBe(2);
  extension.complaints.length = 0;
});
