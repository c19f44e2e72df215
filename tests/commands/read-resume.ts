import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ResumeFileError } from '../../lib/resume/files/resume-file-error';
import type { ResumeProblemKind, ResumeText } from '../../lib/resume/files/resume-text';
import { CommandError } from './command-error';

/** A resume of twenty pages takes under a second. */
const GIVE_UP_AFTER = 15_000;

/** A resume file's text (PDF, DOCX, TXT, Markdown, JSON Resume); throws `CommandError` on one that cannot be read. */
export async function readResume(file: string): Promise<ResumeText> {
  const bytes = readFile(file);
  // Loaded here because most runs have no resume.
  const { readResumeFile } = await import('../../lib/resume/files/read-resume-file');
  const { endPdfThread, loadResumeParsers } = await import('./resume-parsers');
  const finished = new AbortController();
  // Not waited for, and so it may not keep the process alive either.
  const stop = setTimeout(GIVE_UP_AFTER, undefined, { ref: false, signal: finished.signal });
  // Ended before its time it rejects, and a file that needs no time limit leaves nobody to hear it.
  stop.catch(() => undefined);
  try {
    const parsers = await loadResumeParsers(bytes);
    return await readResumeFile({ name: basename(file), bytes }, parsers, { stop });
  } catch (error) {
    throw error instanceof ResumeFileError ? fail(file, error.message) : error;
  } finally {
    finished.abort();
    await endPdfThread();
  }
}

/** Problems by which words of the resume are missing or may be wrong. */
const LOSSES: ReadonlySet<ResumeProblemKind> = new Set([
  'damaged-page',
  'picture-page',
  'unreadable-font',
  'scanned',
  'hidden-text',
  'cut',
]);

/** A sentence for each problem by which the text is not all that the file shows. */
export function listLosses({ problems }: ResumeText): string[] {
  return problems.filter(({ kind }) => LOSSES.has(kind)).map(({ message }) => message);
}

/** A text file's content; throws `CommandError` on one that cannot be read. */
export function readTextFile(file: string): string {
  return readFile(file).toString('utf8');
}

function readFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw fail(file, isMissing ? 'no such file' : `cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function fail(file: string, what: string): CommandError {
  return new CommandError(`${file}: ${what}`);
}
