import type { CDPSession, Page } from '@playwright/test';
import { buildDashboardRows } from '../bench/dashboard-rows';
import { fillDatabase } from '../bench/fill-database';
import { readSampleResume, SAMPLES } from '../commands/samples';
import { findChip } from './chip';
import { type Extension, expect, test } from './extension';

// Many pages one after the other, and a browser that takes half a minute to notice that its disk is full.
test.describe.configure({ timeout: 240_000 });

const [guest] = SAMPLES;
const KILOBYTE = 1024;

/** Leaves the extension no room at all. */
async function fillUp({ context, id }: Extension, page: Page): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${id}`, quotaSize: KILOBYTE });
  // The browser goes by what it was told of the room up to half a minute ago.
  await expect.poll(() => tryWriting(page), { timeout: 60_000, intervals: [1_000] }).toBe('QuotaExceededError');
  return session;
}

async function giveRoom(session: CDPSession, { id }: Extension): Promise<void> {
  await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${id}` });
}

/** Writes something beside what the extension keeps; gives the name of the error where that is refused. */
function tryWriting(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('probe');
        opening.onupgradeneeded = () => opening.result.createObjectStore('probes');
        opening.onerror = () => resolve(opening.error?.name ?? '');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('probes', 'readwrite');
          const end = (said: string) => {
            opening.result.close();
            resolve(said);
          };
          writing.objectStore('probes').put('x'.repeat(5_000), 1);
          writing.oncomplete = () => end('written');
          writing.onabort = () => end(writing.error?.name ?? '');
        };
      }),
  );
}

function readCounts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('rolelens');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const counts: Record<string, number> = {};
          const reading = database.transaction(names);
          for (const name of names) {
            const count = reading.objectStore(name).count();
            count.onsuccess = () => (counts[name] = count.result);
          }
          reading.oncomplete = () => {
            database.close();
            resolve(counts);
          };
        };
      }),
  );
}

test('where no room is left, pages say what to do, nothing is lost, and it is saved once there is room', async ({
  extension,
}) => {
  const options = await extension.saveSampleResume();
  await fillDatabase(options, buildDashboardRows(60, 20));
  const page = await extension.openFixture(guest.id);
  await expect(findChip(page)).toHaveAccessibleName(/your resume covers \d+ of 100/);
  const before = await readCounts(options);
  const session = await fillUp(extension, options);

  const resume = options.getByLabel('Text of the resume');
  await resume.fill(`${readSampleResume()}\nRust`);
  await options.getByRole('button', { name: 'Save resume' }).click();
  await expect(options.getByText('There is no room left in this browser. Your text is still here.')).toBeVisible();
  await expect(resume).toHaveValue(/\nRust$/);

  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('alert').filter({ hasText: 'Export and delete some postings' })).toBeVisible();
  expect(await readCounts(options)).toEqual(before);

  // The rest works: the analysis, the list, its deletions, and the way out.
  await expect(popup.getByRole('tab', { name: /^Pay/ })).toBeVisible();
  const dashboard = await extension.openOwn('dashboard.html#saved');
  await expect(dashboard.getByText('60 postings', { exact: true })).toBeVisible();
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^rolelens-backup/);

  await giveRoom(session, extension);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await options.getByRole('button', { name: 'Save resume' }).click();
  await expect(options.getByText(/^Saved .*\d{4}/).first()).toBeVisible();
  await options.reload();
  await expect(resume).toHaveValue(/\nRust$/);
});

test('a backup for which there is no room changes nothing and says what to do', async ({ extension }) => {
  const options = await extension.saveSampleResume();
  await fillDatabase(options, buildDashboardRows(400, 100));
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const file = await download.path();
  await options.getByRole('button', { name: 'Erase everything' }).click();
  await options.getByRole('alertdialog').getByRole('button', { name: 'Erase it all' }).click();
  await expect(options.getByText('Everything is erased.')).toBeVisible();
  await options.getByRole('radio', { name: 'Dark' }).check();
  const session = await fillUp(extension, options);
  await options.locator('[data-backup]').setInputFiles(file);
  await options.getByRole('radio', { name: 'Take its place' }).check();
  await options.getByRole('button', { name: 'Replace everything' }).click();
  await expect(options.getByText(/no room for it in this browser. Everything is as it was. Delete/)).toBeVisible();
  expect(Object.values(await readCounts(options)).every((count) => count === 0)).toBe(true);
  await expect(options.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await giveRoom(session, extension);
  await options.locator('[data-backup]').setInputFiles(file);
  await options.getByRole('button', { name: 'Add it' }).click();
  await expect(options.getByText('The backup was added.')).toBeVisible();
  expect(await readCounts(options)).toMatchObject({ postings: 400, resumes: 1 });
});

test('two pages that write at once lose nothing of one another', async ({ extension }) => {
  const filler = await extension.openOwn('dashboard.html#saved');
  // The page makes the tables, and must have before they are filled.
  await filler.getByRole('heading', { name: 'Nothing saved yet' }).waitFor();
  await fillDatabase(filler, buildDashboardRows(12, 0));
  await filler.close();
  const pages = await Promise.all([0, 1].map(() => extension.openOwn('dashboard.html#saved')));
  for (const page of pages) await expect(page.getByText('12 postings', { exact: true })).toBeVisible();
  const choose = (page: Page, first: number) =>
    page.evaluate((from) => {
      const selects = [...document.querySelectorAll<HTMLSelectElement>('li select')].slice(from, from + 6);
      for (const select of selects) {
        select.value = 'applied';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
      return selects.length;
    }, first);
  const [first, second] = pages as [Page, Page];
  expect(await Promise.all([choose(first, 0), choose(second, 6)])).toEqual([6, 6]);
  for (const page of pages) {
    const readStatuses = () =>
      page.locator('li select').evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
    await expect.poll(readStatuses).toEqual(Array(12).fill('applied'));
  }
});
