import { ResumeFileError, type ResumeFileFault, type ResumeFileReason } from './resume-file-error';
import type { ResumeFile, ResumeKind } from './resume-text';

/** `zip` is a Word document or another package; only its content tells. */
export type FileKind = Exclude<ResumeKind, 'docx'> | 'zip';

const SAVE_AS = 'save it as PDF or DOCX, or paste the text';
const PICTURE = `This is a picture, and its letters cannot be read: ${SAVE_AS}.`;
const EXECUTABLE = 'This is a program, not a resume, whatever its name says. Do not open it; choose another file.';
const ARCHIVE = 'This is an archive of files: unpack it and choose the resume in it.';

type Refusal = readonly [signature: string, fault: ResumeFileFault, message: string, reason?: ResumeFileReason];

/** First bytes, as Latin-1 characters, of what people choose by mistake. */
const REFUSED: readonly Refusal[] = [
  ['MZ', 'executable', EXECUTABLE],
  ['\x7fELF', 'executable', EXECUTABLE],
  ['\xcf\xfa\xed\xfe', 'executable', EXECUTABLE],
  ['\xca\xfe\xba\xbe', 'executable', EXECUTABLE],
  ['{\\rtf', 'other-kind', `This is a Rich Text file: open it in your word processor and ${SAVE_AS}.`, 'rich-text'],
  ['\x89PNG', 'other-kind', PICTURE, 'picture'],
  ['\xff\xd8\xff', 'other-kind', PICTURE, 'picture'],
  ['GIF8', 'other-kind', PICTURE, 'picture'],
  ['II*\0', 'other-kind', PICTURE, 'picture'],
  ['MM\0*', 'other-kind', PICTURE, 'picture'],
  ['\x1f\x8b', 'other-kind', ARCHIVE, 'archive'],
  ['7z\xbc\xaf', 'other-kind', ARCHIVE, 'archive'],
  ['Rar!', 'other-kind', ARCHIVE, 'archive'],
  ['%!PS', 'other-kind', `This is a PostScript file: ${SAVE_AS}.`, 'postscript'],
];

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** Readers of PDF accept what some mail programs put before the header, up to this many bytes. */
const PDF_HEADER_WITHIN = 1024;

/** What a file is by its first bytes, then by its name; throws `ResumeFileError` on what is no resume. */
export function findFileKind({ name, bytes }: ResumeFile): FileKind {
  const head = latin1(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (head.startsWith(OLE)) throw refuseOle(bytes);
  if (head.startsWith('PK\x03\x04')) return 'zip';
  if (head.includes('%PDF-')) return 'pdf';
  const refusal = REFUSED.find(([signature]) => head.startsWith(signature));
  if (refusal && isNotText(refusal, head)) {
    const [, fault, message, reason] = refusal;
    throw new ResumeFileError(fault, message, { reason });
  }
  return findTextKind(name, head);
}

// Lower case; empty for a name without one.
function findExtension(name: string): string {
  return /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

// A resume may begin with the letters "MZ"; a program has zeros soon after.
function isNotText([signature]: Refusal, head: string): boolean {
  return signature !== 'MZ' || head.includes('\0');
}

function findTextKind(name: string, head: string): FileKind {
  const extension = findExtension(name);
  const isUtf16 = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');
  if (head.includes('\0') && !isUtf16) throw refuseUnknown(extension);
  if (extension === 'pdf' || extension === 'docx') throw refuseUnknown(extension);
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|\?xml|svg)/i.test(head)) {
    throw new ResumeFileError('other-kind', `This is a web page or other markup: open it and ${SAVE_AS}.`, {
      reason: 'web-page',
    });
  }
  if (extension === 'json') return 'json-resume';
  return extension === 'md' || extension === 'markdown' ? 'markdown' : 'txt';
}

// Both the Word of before 2007 and documents that Word encrypted are OLE files; the streams are named in UTF-16.
function refuseOle(bytes: Uint8Array): ResumeFileError {
  const directory = latin1(bytes.subarray(0, 64 * 1024)) + latin1(bytes.subarray(-64 * 1024));
  const has = (stream: string) => directory.includes([...stream].join('\0'));
  if (has('EncryptedPackage')) {
    return new ResumeFileError(
      'encrypted',
      'The document is protected by a password: save a copy without it and choose that.',
    );
  }
  if (!has('WordDocument')) return refuseUnknown('');
  return new ResumeFileError(
    'old-word',
    `This is a Word document of the kind before 2007 (.doc): open it and ${SAVE_AS}.`,
  );
}

function refuseUnknown(extension: string): ResumeFileError {
  const named = extension
    ? `The name ends in .${extension}, but the content is something else`
    : 'The content is no text';
  return new ResumeFileError('other-kind', `${named}: choose the resume as PDF, DOCX, TXT, Markdown or JSON Resume.`);
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 4096) {
    text += String.fromCharCode(...bytes.subarray(start, start + 4096));
  }
  return text;
}
