import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildDocx, item, paragraph, table } from '../builders/docx-file';
import { buildPdf, column } from '../builders/pdf-file';
import { protect } from '../builders/pdf-protection';
import { buildFolder } from '../commands/builds';
import { expect, test } from './extension';
import { chooseFile, dropFile, findImport, type TestFile } from './import-file';

const SENTENCE = 'Moved the nightly forecasting jobs to Spark and cut the time by half for 140 depots of the company, ';
const LINES = Array.from({ length: 48 }, () => SENTENCE.slice(0, 80));
const LONG_PDF = buildPdf(Array.from({ length: 20 }, () => ({ texts: column(LINES, { x: 60, top: 60 }) })));
const LONG_DOCX = buildDocx(
  Array.from({ length: 300 }, () => paragraph(SENTENCE) + item(SENTENCE)).join('') +
    table(Array.from({ length: 30 }, () => ['Python', 'six years', SENTENCE])),
);
const PAGE = { texts: column(['Ada Brook', 'Python and SQL'], { x: 60, top: 60 }) };
/** What a slow and busy machine may take; each is to say what is wrong within seconds. */
const SLOWEST_MS = 8_000;

const BAD_FILES: readonly [string, () => TestFile, RegExp][] = [
  ['of no bytes', () => ({ name: 'cv.pdf', bytes: new Uint8Array() }), /empty \(0 bytes\).*save, export or download/],
  [
    'with a password',
    () => ({ name: 'cv.pdf', bytes: buildPdf([PAGE], protect('secret')) }),
    /protected by a password: save a copy without it/,
  ],
  [
    'that is broken',
    () => ({ name: 'cv.pdf', bytes: Buffer.from('%PDF-1.7\nnothing') }),
    /damaged: export or download/,
  ],
  [
    'of 5,000 pages',
    () => ({ name: 'cv.pdf', bytes: buildPdf(Array.from({ length: 5_000 }, () => PAGE)) }),
    /has 5000 pages/,
  ],
  [
    'that is a bomb',
    () => ({ name: 'cv.docx', bytes: buildDocx(' '.repeat(60_000_000)) }),
    /far larger than a resume can be/,
  ],
  [
    'that is a program',
    () => ({ name: 'cv.pdf', bytes: Buffer.from(`MZ\0\0${'\0'.repeat(500)}`) }),
    /program, not a resume/,
  ],
  [
    'of another kind',
    () => ({ name: 'cv.pdf', bytes: Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1') }),
    /This is a picture/,
  ],
  ['with a name that lies', () => ({ name: 'cv.docx', bytes: Buffer.from('plain words') }), /ends in .docx, but/],
];

async function openWithResume(page: Page): Promise<void> {
  await page.getByLabel('Text of the resume').fill('Python, and a life before it');
  await page.getByRole('button', { name: 'Save resume' }).click();
  await page.getByRole('group', { name: 'Resumes' }).getByRole('radio').waitFor();
}

test('no bad file does harm: each says soon what to do, and what is kept stays', async ({ extension }) => {
  const options = await extension.openOwn('options.html');
  await openWithResume(options);
  for (const [what, build, message] of BAD_FILES) {
    const file = build();
    await test.step(`a file ${what}`, async () => {
      // Said once before, the same words would tell nothing.
      await chooseFile(options, { name: `good.txt`, bytes: Buffer.from('Rust') });
      await expect(findImport(options)).toContainText('good.txt was read');
      await options.getByRole('radio', { name: /^My resume/ }).check();
      const start = Date.now();
      await chooseFile(options, file);
      const alert = findImport(options).getByRole('alert');
      await expect(alert).toContainText(message);
      expect(Date.now() - start).toBeLessThan(SLOWEST_MS);
      await expect(alert).toContainText('Your resumes stay as they were.');
      await expect(options.getByLabel('Text of the resume')).toHaveValue('Python, and a life before it');
      await expect(options.getByRole('radio', { name: /^My resume/ })).toBeChecked();
    });
  }
});

test('a file of 200 MB is refused before it is read', async ({ extension }) => {
  const folder = mkdtempSync(join(tmpdir(), 'rolelens-big-'));
  try {
    const path = join(folder, 'video.pdf');
    writeFileSync(path, '%PDF-1.7\n');
    truncateSync(path, 200_000_000);
    const options = await extension.openOwn('options.html');
    await openWithResume(options);
    await findImport(options).locator('input[type=file]').setInputFiles(path);
    await expect(findImport(options).getByRole('alert')).toContainText('The file has 200 MB; more than 20 MB');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('what is bundled of pdfjs requests nothing and makes no code out of text', () => {
  const bundled = readdirSync(buildFolder('e2e'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /pdf[^/]*js$/.test(path),
  );
  expect(bundled.join(' ')).toMatch(/pdf-reader.*pdf\.worker|pdf\.worker.*pdf-reader/);
  for (const path of bundled) {
    const code = readFileSync(join(buildFolder('e2e'), path), 'utf8');
    const armed = /(?:\bawait |\breturn |[=(,])fetch\(|\bnew XMLHttpRequest|(?<![\w$.])(?:Function|eval)\(/.exec(code);
    expect(armed?.[0], path).toBeUndefined();
  }
});

test('reading a long file can be cancelled', async ({ extension }) => {
  const options = await extension.openOwn('options.html');
  await options.getByLabel('Text of the resume').waitFor();
  const pages = Array.from({ length: 100 }, () => ({
    texts: Array.from({ length: 2000 }, (_each, index) => ({
      text: 'ab',
      x: (index * 37) % 600,
      y: index / 3,
      size: 4,
    })),
  }));
  await chooseFile(options, { name: 'long.pdf', bytes: buildPdf(pages) });
  await expect(findImport(options).getByRole('progressbar')).toBeVisible();
  await expect(findImport(options)).toContainText(/Page \d+ of 100/);
  await findImport(options).getByRole('button', { name: 'Cancel' }).click();
  await expect(findImport(options)).toContainText('was cancelled. Nothing was changed.');
  await expect(options.getByRole('group', { name: 'Resumes' })).toHaveCount(0);
});

test('a PDF whose font needs a bundled character map gives its words', async ({ extension }) => {
  const options = await extension.openOwn('options.html');
  const texts = [{ text: '機械学習エンジニア', x: 60, y: 80, font: 'japanese' as const }];
  await chooseFile(options, { name: '履歴書.pdf', bytes: buildPdf([{ texts }]) });
  await expect(options.getByLabel('Text of the resume')).toHaveValue(/機械学習エンジニア/);
  await expect(options.getByRole('radio', { name: /^履歴書/ })).toBeChecked();
});

test('files of twenty pages are read and saved soon', async ({ extension }) => {
  const options = await extension.openOwn('options.html');
  await options.getByLabel('Text of the resume').waitFor();
  const times: Record<string, number> = {};
  for (const turn of ['first', 'second', 'third']) {
    times[`${turn} PDF`] = await dropFile(options, { name: `${turn}.pdf`, bytes: LONG_PDF });
    times[`${turn} Word`] = await dropFile(options, { name: `${turn}.docx`, bytes: LONG_DOCX });
  }
  const shown = Object.entries(times).map(([what, ms]) => `${what} ${Math.round(ms)} ms`);
  process.stdout.write(`files of 20 pages: ${shown.join(', ')} (aim: PDF 1000, Word 200)\n`);
  // Wide margins: the machine may do other things.
  expect(times['third PDF']).toBeLessThan(5_000);
  expect(times['third Word']).toBeLessThan(1_000);
});
