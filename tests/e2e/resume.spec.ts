import type { Page } from '@playwright/test';
import { buildDocx, item, paragraph, table } from '../builders/docx-file';
import { findBackground } from '../commands/extension-page';
import { SAMPLES } from '../commands/samples';
import { findChip } from './chip';
import { type Extension, expect, test } from './extension';
import { chooseFile, dropFile, findImport, printPdf } from './import-file';
import { findTabPanel } from './tab-panel';

const [guest] = SAMPLES;

const ENGINEER = `
  <h1>Ines Marbury</h1><p>Machine learning engineer, Leiden · ines@marbury.example</p>
  <h2>Experience</h2><p>Machine Learning Engineer, Cloudberry Freight, 2020 to today</p>
  <ul><li>Built recommendation models in Python and PyTorch for the office&rsquo;s efficient offers</li>
  <li>Ran Spark jobs and Airflow on AWS, with Docker and Kubernetes</li><li>Wrote the SQL behind A/B tests</li></ul>`;
const NURSE = buildDocx(
  paragraph('Tomas Wickel') +
    paragraph('Nurse, Ghent') +
    table([['2019 to today', 'Nurse on the children’s ward']]) +
    item('Cared for twelve children a day and their parents'),
);

async function readCoverage(popup: Page): Promise<number> {
  const panel = findTabPanel(popup);
  await expect(panel).toContainText(/Coverage \d+ of 100/);
  return Number(/Coverage (\d+) of 100/.exec((await panel.textContent()) ?? '')?.[1]);
}

async function openSkills(extension: Extension): Promise<Page> {
  const page = await extension.openFixture(guest.id);
  const popup = await extension.openPopup(page);
  await popup.getByRole('tab', { name: /^Skills/ }).click();
  await expect(findChip(page)).toHaveAccessibleName(/no resume added yet/);
  return popup;
}

test('a PDF and a Word document: the one in use counts everywhere at once, deleted it goes, undone it comes back', async ({
  extension,
}) => {
  const popup = await openSkills(extension);
  const options = await extension.openOwn('options.html');
  const printed = await extension.context.newPage();
  await chooseFile(options, { name: 'Ines Marbury.pdf', bytes: await printPdf(printed, ENGINEER) });
  await expect(findImport(options)).toContainText('Ines Marbury.pdf was read');
  await expect(options.getByLabel('Text of the resume')).toHaveValue(/office’s efficient offers/);
  const high = await readCoverage(popup);

  await chooseFile(options, { name: 'Tomas Wickel.docx', bytes: NURSE });
  await expect(findImport(options)).toContainText('Tomas Wickel.docx was read');
  await expect(options.getByRole('region', { name: 'How a machine reads it' })).toContainText('There is a table');
  await expect.poll(() => readCoverage(popup)).toBeLessThan(high);
  const low = await readCoverage(popup);
  expect(low).toBeLessThan(15);

  await options.getByRole('radio', { name: /^Ines Marbury/ }).check();
  await expect.poll(() => readCoverage(popup)).toBe(high);
  await options.getByRole('button', { name: 'Delete resume' }).click();
  await expect.poll(() => readCoverage(popup)).toBe(low);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => readCoverage(popup)).toBe(high);
  await options.reload();
  await expect(options.getByRole('radio', { name: /^Ines Marbury/ })).toBeChecked();
  await expect(options.getByRole('group', { name: 'Resumes' }).getByRole('radio')).toHaveCount(2);
});

test('without the last resume there is no coverage', async ({ extension }) => {
  const popup = await openSkills(extension);
  const options = await extension.saveSampleResume();
  await readCoverage(popup);
  await options.getByRole('button', { name: 'Delete resume' }).click();
  await expect(findTabPanel(popup)).not.toContainText('Coverage');
  await options.getByRole('button', { name: 'Undo' }).click();
  await readCoverage(popup);
});

test('a dropped file is read; replaced by another it can be had back', async ({ extension }) => {
  const options = await extension.openOwn('options.html');
  const area = options.getByLabel('Text of the resume');
  await area.waitFor();
  await dropFile(options, { name: 'notes.md', bytes: Buffer.from('# Ada Brook\n\n- **Python** and `SQL`\n') });
  await expect(area).toHaveValue(/Python and SQL/);
  const buffer = Buffer.from(NURSE);
  await options
    .locator('form input[type=file]')
    .setInputFiles({ name: 'new.docx', mimeType: 'application/octet-stream', buffer });
  await expect(area).toHaveValue(/Nurse/);
  await expect(options.getByRole('radio', { name: /^notes/ })).toBeChecked();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(area).toHaveValue(/Python and SQL/);
});

test('two options pages show the same', async ({ extension }) => {
  const first = await extension.openOwn('options.html');
  const second = await extension.saveSampleResume();
  await expect(first.getByLabel('Text of the resume')).toHaveValue(/Polderline/);
  await second.getByRole('button', { name: 'Delete resume' }).click();
  await expect(first.getByLabel('Text of the resume')).toHaveValue('');
});

test('the one resume of the first version is kept, and in use', async ({ extension }) => {
  // The background has the same database, and has not opened it yet.
  await findBackground(extension.context).evaluate(async () => {
    // Dexie counts versions in tens.
    const opening = indexedDB.open('rolelens', 10);
    opening.onupgradeneeded = () => {
      const table = opening.result.createObjectStore('resumes', { keyPath: 'id' });
      table.createIndex('savedAt', 'savedAt');
      table.put({ id: 'active', name: 'From before', text: 'Python', savedAt: '2026-01-01T00:00:00.000Z' });
    };
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    opening.result.close();
  });
  const options = await extension.openOwn('options.html');
  await expect(options.getByRole('radio', { name: /^From before/ })).toBeChecked();
  await expect(options.getByLabel('Text of the resume')).toHaveValue('Python');
  await chooseFile(options, { name: 'later.txt', bytes: Buffer.from('Rust') });
  await expect(options.getByRole('group', { name: 'Resumes' }).getByRole('radio')).toHaveCount(2);
});

test('the page cannot find the resume', async ({ extension }) => {
  await extension.saveSampleResume();
  const page = await extension.openFixture(guest.id);
  await expect(findChip(page)).toHaveAccessibleName(/your resume covers/);
  const reachable = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    stored: localStorage.length + sessionStorage.length,
    text: document.documentElement.innerHTML.includes('Polderline'),
  }));
  expect(reachable).toEqual({ databases: 0, stored: 0, text: false });
});
