import type { ParseXml } from './docx/xml';
import type { Inflate } from './docx/zip';
import type { LoadPdf } from './pdf/pdf-library';

/** What a resume file turned out to be. */
export type ResumeKind = 'pdf' | 'docx' | 'txt' | 'markdown' | 'json-resume';

export type ResumeProblemKind =
  /** Pages without any text: pictures, scans. */
  | 'picture-page'
  /** The text was put behind a scan by a machine that read it. */
  | 'scanned'
  /** Pages that could not be read at all. */
  | 'damaged-page'
  | 'protected'
  /** Text that nobody sees on paper; it is left out. */
  | 'hidden-text'
  /** Text in white on a page without a dark surface; it is kept, for it may still be seen. */
  | 'white-text'
  | 'unreadable-font'
  | 'table'
  | 'text-box'
  | 'header-footer'
  | 'columns'
  | 'tracked-changes'
  /** The text was longer than what is kept. */
  | 'cut';

/** Something about the file that costs text, or that other readers of resumes stumble over. */
export type ResumeProblem = {
  readonly kind: ResumeProblemKind;
  /** What is the matter and what to do about it, in English. */
  readonly message: string;
  /** The pages that have it, from 1; undefined where a file has no pages. */
  readonly pages?: readonly number[];
  /** Of hidden text. */
  readonly words?: number;
  /** The beginning of hidden or white text. */
  readonly quote?: string;
};

/** A resume file as text: lines end in `\n`, cells of a table row and far apart parts of a line are parted by tabs. */
export type ResumeText = {
  readonly text: string;
  readonly kind: ResumeKind;
  /** Number of pages; PDF only, for no other kind says it reliably. */
  readonly pages?: number;
  readonly words: number;
  readonly problems: readonly ResumeProblem[];
};

/** What a reader of one kind of file found. */
export type ReadText = Omit<ResumeText, 'kind' | 'words'>;

export type ResumeFile = { readonly name: string; readonly bytes: Uint8Array };

/** What the platform supplies; each is called only for the kind of file that needs it. */
export type ResumeParsers = {
  readonly loadPdf: LoadPdf;
  readonly parseXml: ParseXml;
  readonly inflate: Inflate;
};

export type ReadOptions = {
  /** Told after each page of a PDF. */
  readonly onProgress?: (pagesRead: number, pages: number) => void;
  /** When this settles, reading is given up with the fault `too-slow`; the clock belongs to the caller. */
  readonly stop?: Promise<unknown>;
};
