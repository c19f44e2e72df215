import { MAX_RESUME_LENGTH } from '../../resume-limits';
import { ResumeFileError } from '../resume-file-error';
import type { ReadOptions, ReadText } from '../resume-text';
import { joinFragments } from './fragments';
import { listWordForms } from './hyphenation';
import { layoutPage, type PageLayout } from './layout-page';
import { joinParagraphs } from './paragraphs';
import type { LoadPdf, OpenPdf } from './pdf-library';
import { describePdf } from './pdf-problems';
import { type ReadPage, readPage } from './read-page';
import { dropRunningLines } from './running-lines';

/** The longest academic resumes have 40 to 60 pages. */
const MAX_PAGES = 100;

/**
 * The text of a PDF in reading order: columns one after the other, wrapped lines joined, what repeats on pages
 * once, pages parted by a blank line. Throws `ResumeFileError` on an encrypted, damaged or endless one.
 */
export async function readPdf(bytes: Uint8Array, loadPdf: LoadPdf, options: ReadOptions = {}): Promise<ReadText> {
  const loading = loadPdf(bytes);
  // Closing waits for the parser's answer, which after giving up may never come.
  const open = await orStop(loading, [options.stop]).catch((error: unknown) => {
    loading.then((late) => late.close()).catch(() => undefined);
    throw error;
  });
  const text = await orStop(readOpenPdf(open, options), [options.stop, open.lost]).catch((error: unknown) => {
    open.close().catch(() => undefined);
    throw error;
  });
  await open.close();
  return text;
}

async function readOpenPdf(open: OpenPdf, { onProgress }: ReadOptions): Promise<ReadText> {
  const count = open.document.numPages;
  if (count > MAX_PAGES) throw refuseLength(count);
  const pages: (ReadPage | undefined)[] = [];
  let length = 0;
  for (let number = 1; number <= count && length <= 2 * MAX_RESUME_LENGTH; number += 1) {
    const page = await readPage(open, number);
    pages.push(page);
    length += page?.length ?? 0;
    onProgress?.(number, count);
  }
  if (pages.every((page) => page === undefined)) {
    throw new ResumeFileError(
      'broken',
      'No page of the PDF can be read: export or download it again, or paste the text.',
      { reason: 'broken-pdf' },
    );
  }
  const isProtected = (await open.document.getPermissions()) !== null;
  return { ...composeText(pages, isProtected), pages: count };
}

function composeText(pages: readonly (ReadPage | undefined)[], isProtected: boolean): ReadText {
  const read = pages.filter((page) => page !== undefined);
  const running = dropRunningLines(
    read.map((page) => ({ fragments: joinFragments(page.across), height: page.height })),
  );
  const layouts = read.map((page, index) => layoutPage(running.pages[index] ?? [], page.sideways));
  const noted = { ...running, hasColumns: layouts.some(({ hasColumns }) => hasColumns) };
  return { text: joinPages(layouts), problems: describePdf(pages, isProtected, noted) };
}

function joinPages(layouts: readonly PageLayout[]): string {
  const lines = layouts.flatMap(({ regions }) => regions.flat());
  const forms = listWordForms(lines.map(({ text }) => text));
  return layouts
    .map(({ regions }) => regions.map((region) => joinParagraphs(region, forms).join('\n')).join('\n\n'))
    .join('\n\n');
}

function orStop<Value>(work: Promise<Value>, stops: readonly (Promise<unknown> | undefined)[]): Promise<Value> {
  const giveUp = () => {
    throw new ResumeFileError(
      'too-slow',
      'Reading the file takes too long or too much memory: export it again as a plain PDF, or paste the text.',
    );
  };
  return Promise.race([work, ...stops.flatMap((stop) => (stop ? [stop.then(giveUp, giveUp)] : []))]);
}

function refuseLength(pages: number): ResumeFileError {
  const message = `The PDF has ${pages} pages; more than ${MAX_PAGES} are not read. Save the pages of the resume as a PDF of their own.`;
  return new ResumeFileError('too-many-pages', message, { size: pages });
}
