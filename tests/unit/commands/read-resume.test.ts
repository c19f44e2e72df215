import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDocx, paragraph } from '../../builders/docx-file';
import { buildPdf, column, FULL_PICTURE } from '../../builders/pdf-file';
import { CommandError } from '../../commands/command-error';
import { listLosses, readResume } from '../../commands/read-resume';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolelens-resume-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const LINES = ['Marisol Tenbrink', 'Python'];
const TEXT_PAGE = { texts: column(LINES, { x: 60, top: 60 }) };

test.each<[string, string | Uint8Array]>([
  ['resume.pdf', buildPdf([TEXT_PAGE])],
  ['resume.docx', buildDocx(LINES.map((line) => paragraph(line)).join(''))],
  ['resume.txt', 'Marisol Tenbrink\r\nPython\r\n'],
  ['resume.md', '# Marisol Tenbrink\n**Python**\n'],
  ['resume.json', '{"basics":{"name":"Marisol Tenbrink","label":"Python"}}'],
])('%s is read as text, without a loss', async (name, content) => {
  const resume = await readResume(write(name, content));
  expect(resume.text.split('\n')).toEqual(LINES);
  expect(listLosses(resume)).toEqual([]);
});

test('what was lost is told, what is only unwise is not', async () => {
  const running = { text: 'Marisol Tenbrink', x: 60, y: 30 };
  const pages = [{ texts: [running, ...TEXT_PAGE.texts] }, { texts: [running] }, { drawing: FULL_PICTURE }];
  const resume = await readResume(write('scanned.pdf', buildPdf(pages)));
  expect(resume.problems.map(({ kind }) => kind)).toContain('header-footer');
  expect(listLosses(resume)).toEqual([expect.stringMatching(/^Page 3: has no text/)]);
});

test.each<[string, string | Uint8Array]>([
  ['empty.txt', ' \n'],
  ['nothing.pdf', ''],
  ['program.pdf', Buffer.from('MZ\0\0')],
  ['torn.pdf', buildPdf([TEXT_PAGE]).subarray(0, 400)],
  ['torn.docx', Buffer.from('PK\u0003\u0004')],
  ['broken.json', '{'],
  ['other.json', '{"a":1}'],
])('%s is refused in one line that names it', async (name, content) => {
  const refused = readResume(write(name, content));
  await expect(refused).rejects.toThrow(CommandError);
  await expect(refused).rejects.toThrow(new RegExp(`${name}: [^\\n]+$`));
});

test('a file that is not there, and a folder, are refused by name', async () => {
  await expect(readResume('gone.txt')).rejects.toThrow('gone.txt: no such file');
  await expect(readResume(folder)).rejects.toThrow(folder);
});
