import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { CommandError } from './command-error';
import { formatJsonResume } from './json-resume';

/** The text of a resume file; throws `CommandError` on one that cannot be read. */
export function readResume(file: string): string {
  const kind = extname(file).toLowerCase();
  if (kind === '.pdf' || kind === '.docx')
    fail(file, `${kind} is not read here yet; save it as .txt, .md or JSON Resume`);
  if (!['.txt', '.md', '.markdown', '.json'].includes(kind)) fail(file, 'a resume is .txt, .md or .json (JSON Resume)');
  const content = readTextFile(file);
  const text = kind === '.json' ? readJsonResume(file, content) : content;
  if (text.trim() === '') fail(file, 'the resume is empty');
  return text;
}

/** A text file's content; throws `CommandError` on one that cannot be read. */
export function readTextFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return fail(file, isMissing ? 'no such file' : `cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function readJsonResume(file: string, content: string): string {
  try {
    return formatJsonResume(JSON.parse(content)) ?? fail(file, 'the JSON is no JSON Resume (basics, work, skills ...)');
  } catch (error) {
    if (error instanceof CommandError) throw error;
    return fail(file, 'not JSON');
  }
}

function fail(file: string, what: string): never {
  throw new CommandError(`${file}: ${what}`);
}
