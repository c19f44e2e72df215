import { afterAll } from 'vitest';
import { readResumeFile } from '../../../../lib/resume/files/read-resume-file';
import type { ReadOptions, ResumeText } from '../../../../lib/resume/files/resume-text';
import { endPdfThread } from '../../../commands/load-pdf-reader';
import { loadResumeParsers } from '../../../commands/resume-parsers';

afterAll(endPdfThread);

/** Reads a file's bytes with Node's parsers. */
export async function readBytes(bytes: Uint8Array, name = 'resume', options?: ReadOptions): Promise<ResumeText> {
  return readResumeFile({ name, bytes }, await loadResumeParsers(bytes), options);
}

/** The kinds of problems that a text was read with. */
export function listProblems({ problems }: ResumeText): string[] {
  return problems.map(({ kind }) => kind);
}
