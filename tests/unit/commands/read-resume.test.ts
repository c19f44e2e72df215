import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CommandError } from '../../commands/command-error';
import { readResume } from '../../commands/read-resume';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolelens-resume-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test('a text is read', async () => {
  const { text } = await readResume(write('resume.txt', 'Python\nSQL'));
  expect(text).toBe('Python\nSQL');
});

test('a JSON Resume is read as text', async () => {
  const { text } = await readResume(write('resume.json', '{"skills":[{"name":"Python"}]}'));
  expect(text).toContain('Python');
});

test.each([
  ['empty.txt', ' \n'],
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
