import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SAMPLES } from '../commands/samples';
import { findChip } from './chip';
import { type Extension, expect, test } from './extension';
import { expectAccessible } from './find-violations';

const [guest] = SAMPLES;

/** A resume, a saved posting, a seen one, preferences and choices for pages. */
async function fill(extension: Extension): Promise<Page> {
  const options = await extension.saveSampleResume();
  const page = await extension.openFixture(guest.id);
  await findChip(page).waitFor();
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await popup.close();
  await page.close();
  await options.getByRole('radio', { name: 'Dark' }).check();
  await options.getByLabel('Level').selectOption('Senior');
  await options.getByRole('checkbox', { name: 'Show the note on Indeed' }).uncheck();
  await options.getByRole('checkbox', { name: 'Mark the jobs in result lists' }).uncheck();
  await options.getByLabel('Forget postings').selectOption('after 30 days');
  // A page that is loaded anew at once cuts its last write off, which nobody's hands are quick enough for.
  await expect.poll(() => options.evaluate(readRetention)).toBe(30);
  await options.reload();
  return options;
}

/** Runs in the page: how many days the database says that seen postings are kept. */
function readRetention(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('rolelens');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asked = opening.result.transaction('settings').objectStore('settings').get('retentionDays');
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        opening.result.close();
        resolve(asked.result?.value);
      };
    };
  });
}

/** Everything that the options page shows of what is kept. */
async function readAll(options: Page): Promise<Record<string, unknown>> {
  await options.getByRole('row', { name: /^Saved postings/ }).waitFor();
  await options.getByLabel('Text of the resume').waitFor();
  return {
    resume: await options.getByLabel('Text of the resume').inputValue(),
    dark: await options.getByRole('radio', { name: 'Dark' }).isChecked(),
    level: await options.getByLabel('Level').inputValue(),
    indeed: await options.getByRole('checkbox', { name: 'Show the note on Indeed' }).isChecked(),
    cards: await options.getByRole('checkbox', { name: 'Mark the jobs in result lists' }).isChecked(),
    forget: await options.getByLabel('Forget postings').inputValue(),
    rows: await options.getByRole('table', { name: 'What is stored where' }).getByRole('row').allTextContents(),
  };
}

async function importFile(options: Page, file: string): Promise<void> {
  const buffer = readFileSync(file);
  await options
    .locator('[data-backup]')
    .setInputFiles({ name: 'rolelens-backup.json', mimeType: 'application/json', buffer });
}

test('everything is exported, erased, imported and all back; the import can be undone', async ({ extension }) => {
  const options = await fill(extension);
  await expect.poll(() => readAll(options)).toMatchObject({ dark: true, level: 'senior', indeed: false, forget: '30' });
  const before = await readAll(options);
  expect(before.rows).toContainEqual('Saved postings1');

  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export', exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^rolelens-backup-\d{4}-\d\d-\d\d\.json$/);

  await options.getByRole('button', { name: 'Erase everything' }).click();
  const dialog = options.getByRole('alertdialog');
  await expect(dialog).toContainText('1 resume, 1 saved posting and all else');
  await expectAccessible(options);
  await dialog.getByRole('button', { name: 'Erase it all' }).press('Enter');
  await expect(options.getByText('Everything is erased.')).toBeVisible();
  const nothing = { resume: '', dark: false, level: '', indeed: true, cards: true, forget: '90' };
  await expect.poll(() => readAll(options)).toMatchObject(nothing);
  expect((await readAll(options)).rows).toContainEqual('Saved postings0');
  // The page is shorter by then.
  await expect(options.getByText('Everything is erased.')).toBeInViewport();
  await expect(options.locator(':focus')).toHaveText('Everything is erased.');

  await importFile(options, await download.path());
  await expect(options.getByRole('region', { name: 'What is in rolelens-backup.json' })).toContainText('1 resume');
  await expectAccessible(options);
  await options.getByRole('button', { name: 'Add it' }).click();
  await expect(options.getByText('The backup was added.')).toBeVisible();
  await expect.poll(() => readAll(options)).toEqual(before);
  const dashboard = await extension.openOwn('dashboard.html#saved');
  await expect(dashboard.getByText('1 posting', { exact: true })).toBeVisible();
  await dashboard.close();

  await options.getByRole('button', { name: 'Undo the import' }).click();
  await expect(options.getByText(/as it was before the import/)).toBeVisible();
  await expect.poll(() => readAll(options)).toMatchObject(nothing);
});

test('preferences alone go into the browser’s sync, when that is chosen, and come out of it again', async ({
  extension,
}) => {
  const options = await fill(extension);
  const readStorage = () =>
    options.evaluate(async () => ({
      synced: Object.entries(await chrome.storage.sync.get()),
    }));
  expect((await readStorage()).synced).toEqual([]);
  const along = options.getByRole('checkbox', { name: 'Take these preferences along' });
  await along.check();
  const preferences = { theme: 'dark', language: 'browser', level: 'senior' };
  await expect.poll(async () => (await readStorage()).synced).toEqual([['preferences', preferences]]);
  await options.getByLabel('Level').selectOption('Mid');
  await expect
    .poll(async () => (await readStorage()).synced)
    .toEqual([['preferences', { ...preferences, level: 'mid' }]]);
  await along.uncheck();
  await expect.poll(async () => (await readStorage()).synced).toEqual([]);
  await options.reload();
  await expect(options.getByLabel('Level')).toHaveValue('mid');
});

declare const chrome: { storage: Record<'sync', { get: () => Promise<object> }> };
