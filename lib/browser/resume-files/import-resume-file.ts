import { ResumeFileError } from '../../resume/files/resume-file-error';
import type { ReadOptions, ResumeText } from '../../resume/files/resume-text';

/** A resume of twenty pages takes under a second. */
const GIVE_UP_AFTER_MS = 10_000;

export type ImportOptions = Pick<ReadOptions, 'onProgress'> & { readonly signal: AbortSignal };

/**
 * The text of a resume file that the user chose. Rejects with `ResumeFileError`, whose message is display text, on a
 * file that gives none, and with the signal's reason as soon as that is aborted.
 */
export async function importResumeFile(file: File, { signal, onProgress }: ImportOptions): Promise<ResumeText> {
  const finished = new AbortController();
  const end = AbortSignal.any([signal, finished.signal]);
  try {
    const reading = readFile(file, { onProgress, stop: waitForEnd(end) }, end);
    return await Promise.race([reading, rejectOnAbort(signal)]);
  } finally {
    finished.abort();
  }
}

async function readFile(file: File, options: ReadOptions, end: AbortSignal): Promise<ResumeText> {
  // All of it comes with the first file: most visits to the page read none.
  const [{ readResumeFile, refuseFileSize }, { createResumeParsers }] = await Promise.all([
    import('../../resume/files/read-resume-file'),
    import('./resume-parsers'),
  ]);
  refuseFileSize(file.size);
  const bytes = await file.arrayBuffer().catch(refuseUnreadable);
  return readResumeFile({ name: file.name, bytes: new Uint8Array(bytes) }, createResumeParsers(end), options);
}

// A folder that was dropped, a file that was moved or changed since, or one that the user may not read.
function refuseUnreadable(cause: unknown): never {
  const message = 'The browser could not open it: close it in other programs, then choose the file itself again.';
  throw new ResumeFileError('broken', message, { cause, reason: 'not-opened' });
}

/** Resolves when the time is over or the signal is aborted. */
function waitForEnd(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, GIVE_UP_AFTER_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
