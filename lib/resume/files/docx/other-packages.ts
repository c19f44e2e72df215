import { ResumeFileError, type ResumeFileReason } from '../resume-file-error';

const SAVE_AS = 'save the resume as PDF or DOCX and choose that';

/** Files by which packages that are no Word documents are known. */
const PACKAGES: readonly (readonly [holds: RegExp, reason: ResumeFileReason, message: string])[] = [
  [/^xl\//, 'spreadsheet', `This is a spreadsheet: ${SAVE_AS}.`],
  [/^ppt\//, 'slides', `These are slides: ${SAVE_AS}.`],
  [/^content\.xml$/, 'open-document', `This is an OpenDocument file: open it in your word processor and ${SAVE_AS}.`],
  [/^Index\/.*\.iwa$|^index\.apxl$/i, 'apple-pages', `This is an Apple Pages file: in Pages, export it; ${SAVE_AS}.`],
  [/^META-INF\/container\.xml$/, 'e-book', `This is an e-book: ${SAVE_AS}.`],
];
const ARCHIVE = 'This is an archive of files, not a document: unpack it and choose the resume in it.';

/** The error that says what a package without a Word document is instead. */
export function refuseOtherPackage(names: readonly string[]): ResumeFileError {
  const known = PACKAGES.find(([holds]) => names.some((name) => holds.test(name)));
  const [, reason = 'archive', message = ARCHIVE] = known ?? [];
  return new ResumeFileError('other-kind', message, { reason });
}
