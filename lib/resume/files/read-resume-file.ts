import { MAX_RESUME_LENGTH } from '../resume-limits';
import { countWords } from './count-words';
import { decodeText } from './decode-text';
import { readDocx } from './docx/read-docx';
import { type FileKind, findFileKind } from './file-kind';
import { formatJsonResume } from './format-json-resume';
import { formatMarkdown } from './format-markdown';
import { normaliseText } from './normalise-text';
import { readPdf } from './pdf/read-pdf';
import { ResumeFileError } from './resume-file-error';
import type { ReadOptions, ReadText, ResumeFile, ResumeKind, ResumeParsers, ResumeText } from './resume-text';

/** Twenty pages with a photo have 1 to 3 MB. */
const MAX_BYTES = 20_000_000;

/** Longest text that is looked at before it is cut; markup and blanks take more room than the words. */
const MAX_SOURCE = 1_000_000;

/**
 * The text of a resume file with what is wrong about it; the kind is told by the first bytes, then by the name.
 * Throws `ResumeFileError`, and nothing else, on a file that gives no text.
 */
export async function readResumeFile(
  file: ResumeFile,
  parsers: ResumeParsers,
  options: ReadOptions = {},
): Promise<ResumeText> {
  try {
    refuseFileSize(file.bytes.length);
    const kind = findFileKind(file);
    const read = await readByKind(kind, file.bytes, parsers, options);
    return finish(kind === 'zip' ? 'docx' : kind, read);
  } catch (error) {
    if (error instanceof ResumeFileError) throw error;
    throw new ResumeFileError('broken', 'The file is damaged: save or export it again, or paste the text.', {
      cause: error,
    });
  }
}

/** Throws `ResumeFileError` on a file of so many bytes that is empty or too big to be read at all. */
export function refuseFileSize(bytes: number): void {
  if (bytes === 0) {
    throw new ResumeFileError('empty-file', 'The file is empty (0 bytes): save, export or download it again.');
  }
  if (bytes <= MAX_BYTES) return;
  const size = Math.round(bytes / 1e6);
  const told = `${size} MB; more than ${MAX_BYTES / 1e6} MB is not read`;
  throw new ResumeFileError('too-big', `The file has ${told}. Save it without large pictures, or paste the text.`, {
    size,
  });
}

function readByKind(
  kind: FileKind,
  bytes: Uint8Array,
  parsers: ResumeParsers,
  options: ReadOptions,
): Promise<ReadText> | ReadText {
  if (kind === 'pdf') return readPdf(bytes, parsers.loadPdf, options);
  if (kind === 'zip') return readDocx(bytes, parsers);
  const text = decodeText(bytes);
  if (kind === 'json-resume') return { text: readJsonResume(text), problems: [] };
  return { text: kind === 'markdown' ? formatMarkdown(text.slice(0, MAX_SOURCE)) : text, problems: [] };
}

function readJsonResume(source: string): string {
  const text = formatJsonResume(parseJson(source.replace(/^\uFEFF/, '')));
  if (text !== undefined) return text;
  throw new ResumeFileError(
    'not-json-resume',
    'The JSON is no JSON Resume: it needs basics, work, education or skills (see jsonresume.org).',
  );
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new ResumeFileError('broken', 'The file is not JSON: correct it, or choose the resume in another form.', {
      cause,
      reason: 'broken-json',
    });
  }
}

function finish(kind: ResumeKind, read: ReadText): ResumeText {
  const full = normaliseText(read.text.slice(0, MAX_SOURCE));
  const text = cut(full);
  const words = countWords(text);
  if (words === 0) throw refuseEmptiness(kind);
  const problems = text === full && read.text.length <= MAX_SOURCE ? read.problems : [...read.problems, CUT];
  return { ...read, kind, text, words, problems };
}

const CUT = {
  kind: 'cut',
  message: `The text is longer than ${MAX_RESUME_LENGTH.toLocaleString('en')} characters; only its beginning is kept.`,
} as const;

function cut(text: string): string {
  if (text.length <= MAX_RESUME_LENGTH) return text;
  const lastBreak = text.lastIndexOf('\n', MAX_RESUME_LENGTH);
  return text
    .slice(0, lastBreak > MAX_RESUME_LENGTH / 2 ? lastBreak : MAX_RESUME_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}

function refuseEmptiness(kind: ResumeKind): ResumeFileError {
  const isDrawn = kind === 'pdf' || kind === 'docx';
  return isDrawn
    ? new ResumeFileError(
        'no-text',
        'There is no readable text in it, perhaps because it is a scan or a picture: export it from your word processor, or paste the text.',
      )
    : new ResumeFileError('no-text', 'There is no text in it: choose another file, or paste the text.', {
        reason: 'no-text-written',
      });
}
