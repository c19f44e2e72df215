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

/** A file gave no resume; `message` is display text that says what is wrong and what to do. */
export class ResumeFileError extends Error {
  override readonly name = 'ResumeFileError';
  readonly fault: ResumeFileFault;

  constructor(fault: ResumeFileFault, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.fault = fault;
  }
}
