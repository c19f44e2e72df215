import type { Page } from '@playwright/test';
import { SAMPLES } from '../commands/samples';
import { findChip } from './chip';
import { expect, test } from './extension';

// Many pages one after the other.
test.describe.configure({ timeout: 240_000 });

const [guest] = SAMPLES;

/** In pages that are opened from now on the database cannot be opened, as on a disk that is damaged. */
function breakDatabase(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('Internal error opening backing store', 'InvalidStateError');
  };
}

/** What each part of the dashboard says then. */
const PARTS = [
  ['saved', /Your saved postings could not be read/],
  ['market', /Your postings could not be read/],
  ['roles', /50 roles/],
  ['fit', /could not be read/],
  ['plan', /could not be loaded/],
] as const;

test('where the database cannot be opened, every page says so or does without', async ({ extension }) => {
  const page = await extension.openFixture(guest.id);
  await findChip(page).waitFor();
  await extension.context.addInitScript(breakDatabase);
  for (const [part, words] of PARTS) {
    const dashboard = await extension.openOwn(`dashboard.html#${part}`);
    await expect(dashboard.getByText(words).first(), part).toBeVisible();
    await dashboard.close();
  }
  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('tab', { name: /^Pay/ })).toBeVisible();
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('alert').filter({ hasText: 'could not be saved' })).toBeVisible();
  const options = await extension.openOwn('options.html');
  await options.getByLabel('Text of the resume').fill('Python');
  await options.getByRole('button', { name: 'Save resume' }).click();
  await expect(options.getByText('Your text is still here; try again.')).toBeVisible();
  await options.getByRole('radio', { name: 'Dark' }).check();
  await expect(options.locator('html[data-theme=dark]')).toHaveCount(1);
  await options.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(options.getByText('The file could not be made.')).toBeVisible();
});

declare const chrome: { storage: { local: { get: () => Promise<never> } } };

/** Neither can the storage that keeps what the user prefers. */
function breakStorage(): void {
  if (!('chrome' in globalThis) || !chrome.storage) return;
  chrome.storage.local.get = () => Promise.reject(new Error('Corruption: block checksum mismatch'));
}

test('where the preferences cannot be read, every page is there in its first state', async ({ extension }) => {
  await extension.context.addInitScript(breakStorage);
  const page = await extension.openFixture(guest.id);
  await findChip(page).waitFor();
  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('tab', { name: /^Pay/ })).toBeVisible();
  for (const part of ['saved', 'market', 'roles', 'roles/data-engineer', 'fit', 'plan']) {
    const dashboard = await extension.openOwn(`dashboard.html#${part}`);
    await expect(dashboard.getByRole('main').getByRole('heading').first(), part).toBeVisible();
    await dashboard.close();
  }
  const options = await extension.openOwn('options.html');
  await expect(options.getByText('This choice could not be saved.').first()).toBeVisible();
  await expect(options.getByLabel('Text of the resume')).toBeVisible();
});

async function importText(options: Page, text: string): Promise<void> {
  const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await options.locator('[data-backup]').setInputFiles(file);
}

test('of a damaged export each page says what is wrong; what can be read comes in, and nothing is lost', async ({
  extension,
}) => {
  const options = await extension.saveSampleResume();
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export', exact: true }).click();
  const [chunk] = await (await downloading).createReadStream().then((stream) => stream.toArray());
  const text = String(chunk);
  const library = options.getByRole('alert').filter({ hasText: 'mine.json was not imported. Nothing has changed.' });
  for (const [broken, words] of [
    [text.slice(0, text.length / 2), 'This file is cut off or is no backup. Export it again where it came from.'],
    ['', 'This file is cut off or is no backup.'],
    ['{"resumes":[]}', 'This file was not made by RoleLens.'],
    [text.replace('"version":1', '"version":9'), 'Update RoleLens and try again.'],
  ] as const) {
    await importText(options, broken);
    await expect(library).toContainText(words);
  }
  const damaged = text.replace('"postings":[]', '"postings":[{"id":"x"},null],"future":{"a":1}');
  expect(damaged).not.toBe(text);
  await importText(options, damaged);
  const found = options.getByRole('region', { name: 'What is in mine.json' });
  await expect(found).toContainText('2 records cannot be read and will be left out. All others come in whole.');
  await found.getByRole('button', { name: 'Add it' }).click();
  await expect(options.getByText('The backup was added.')).toBeVisible();
  await options.reload();
  await expect(options.getByLabel('Text of the resume')).not.toHaveValue('');
});
