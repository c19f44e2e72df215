/** Why no text came out of a file. */
export type ResumeFileFault =
  | 'empty-file'
  | 'too-big'
  | 'too-many-pages'
  | 'too-slow'
  | 'encrypted'
  | 'broken'
  | 'zip-bomb'
  | 'executable'
  | 'old-word'
  | 'other-kind'
  | 'not-json-resume'
  | 'no-text';

/** What exactly is wrong, where a fault may be one of several things. */
export type ResumeFileReason =
  | ResumeFileFault
  | 'broken-json'
  | 'broken-docx'
  | 'broken-pdf'
  | 'not-opened'
  | 'no-text-written'
  | 'picture'
  | 'archive'
  | 'rich-text'
  | 'postscript'
  | 'web-page'
  | 'spreadsheet'
  | 'slides'
  | 'open-document'
  | 'apple-pages'
  | 'e-book';

type ResumeFileErrorOptions = { readonly cause?: unknown; readonly reason?: ResumeFileReason; readonly size?: number };

/** A file gave no resume; `message` says in English what is wrong and what to do, and `reason` for other languages. */
export class ResumeFileError extends Error {
  override readonly name = 'ResumeFileError';
  readonly fault: ResumeFileFault;
  readonly reason: ResumeFileReason;
  /** What of the file is too much: pages, or whole megabytes. */
  readonly size?: number;

  constructor(fault: ResumeFileFault, message: string, { reason, size, ...options }: ResumeFileErrorOptions = {}) {
    super(message, options);
    this.fault = fault;
    this.reason = reason ?? fault;
    this.size = size;
  }
}
