import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDocx, item, paragraph } from '../builders/docx-file';
import { buildPdf, column } from '../builders/pdf-file';
import { chooseFile, clickNamed } from './own-page';
import { expect, test } from './test';

const LINES = ['Ada Brook', 'Experience', 'Built forecasts in Python and SQL for 140 depots'];
const JAPANESE = [{ text: '機械学習エンジニア', x: 60, y: 160, font: 'japanese' as const }];

test('PDF and Word files are read, and a backup holds them', async ({ extension }) => {
  const options = await extension.openOwn('options.html');
  const pdf = buildPdf([{ texts: [...column(LINES, { x: 60, top: 60 }), ...JAPANESE] }]);
  await chooseFile(options, { name: 'printed.pdf', bytes: pdf }, /printed\.pdf was read: \d+ words/);
  const readText = () => options.evaluate(() => document.querySelector('textarea')?.value ?? '');
  await expect.poll(readText).toContain('Built forecasts in Python and SQL');
  expect(await readText()).toContain('機械学習エンジニア');

  const docx = buildDocx(paragraph('Ada Brook') + item('Kept a warehouse in Snowflake'));
  await chooseFile(options, { name: 'written.docx', bytes: docx }, /written\.docx was read: \d+ words/);
  await expect.poll(readText).toContain('Kept a warehouse in Snowflake');

  await chooseFile(
    options,
    { name: 'broken.pdf', bytes: Buffer.from('%PDF-1.7\nnothing') },
    /damaged: export or download/,
  );

  await clickNamed(options, 'button', /^Export$/);
  const readBackup = () => {
    const name = readdirSync(extension.downloads).find((each) => each.endsWith('.json'));
    return name ? readFileSync(join(extension.downloads, name), 'utf8') : '';
  };
  await expect.poll(readBackup).toContain('Kept a warehouse in Snowflake');
});
