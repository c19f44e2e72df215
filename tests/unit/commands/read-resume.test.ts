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

test.each(['resume.txt', 'resume.md', 'RESUME.TXT'])('%s is read as it is', (name) => {
  expect(readResume(write(name, ' Python\r\n'))).toBe(' Python\r\n');
});

test('a JSON Resume is read as text', () => {
  expect(readResume(write('resume.json', '{"skills":[{"name":"Python"}]}'))).toContain('Python');
});

test.each([
  ['resume.odt', 'x', /\.txt, \.md or \.json/],
  ['empty.txt', ' \n', /empty/],
  ['broken.json', '{', /not JSON/],
  ['other.json', '{"a":1}', /no JSON Resume/],
])('%s is refused in a line that names it', (name, content, message) => {
  const file = write(name, content);
  expect(() => readResume(file)).toThrow(message);
  expect(() => readResume(file)).toThrow(CommandError);
  expect(() => readResume(file)).toThrow(name);
});

test('a file that is not there, and a folder, are refused by name', () => {
  expect(() => readResume('gone.txt')).toThrow('gone.txt: no such file');
  expect(() => readResume(folder)).toThrow(folder);
});
