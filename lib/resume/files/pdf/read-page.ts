import { type DrawnMark, listMarks, markItems } from './drawn-bullets';
import { dropHiddenRuns } from './hidden-text';
import { type PaintedText, sortPaintedText } from './painted-text';
import type { OpenPdf, PdfPage } from './pdf-library';
import { isUnreadable } from './readability';
import { listRuns, type Run } from './runs';

/** What was read of one page; lengths in points. */
export type ReadPage = {
  readonly number: number;
  readonly height: number;
  readonly across: readonly Run[];
  readonly sideways: readonly Run[];
  readonly hidden: readonly string[];
  readonly white: string;
  readonly isScanned: boolean;
  readonly isUnreadable: boolean;
  readonly isCut: boolean;
  /** Number of characters, for the limit on the whole. */
  readonly length: number;
};

/** Some programs write an empty piece of text now and then. */
const LOST_SHARE = 0.15;
/** How letters are painted takes as long to read as the letters; a resume is over before this. */
const LAST_PAGE_WITH_PAINT = 20;

/** Reads one page of an open PDF, numbered from 1; undefined for a page that is damaged. */
export async function readPage({ document, operators }: OpenPdf, number: number): Promise<ReadPage | undefined> {
  const page = await document.getPage(number).catch(() => undefined);
  const content = await page?.getTextContent({ includeMarkedContent: true }).catch(() => undefined);
  if (!page || !content) return undefined;
  const viewport = page.getViewport({ scale: 1 });
  const runs = listRuns(content.items, viewport.transform);
  const hasText = runs.across.length + runs.sideways.length > 0;
  const painted =
    hasText && number <= LAST_PAGE_WITH_PAINT ? await readPaint(page, operators, viewport.transform) : undefined;
  page.cleanup();
  const seen = dropHiddenRuns(runs, painted);
  const text = [...seen.across, ...seen.sideways].map((run) => run.text).join(' ');
  return {
    number,
    height: viewport.height,
    across: markItems(seen.across, painted?.marks ?? []),
    sideways: seen.sideways,
    hidden: seen.hidden,
    white: painted?.white ?? '',
    isScanned: seen.isScanned,
    isUnreadable: isUnreadable(text) || (painted?.lostShare ?? 0) > LOST_SHARE,
    isCut: runs.isCut,
    length: text.length,
  };
}

// A page that cannot be drawn may still be read.
async function readPaint(
  page: PdfPage,
  operators: OpenPdf['operators'],
  viewport: readonly number[],
): Promise<(PaintedText & { readonly marks: readonly DrawnMark[] }) | undefined> {
  const list = await page.getOperatorList().catch(() => undefined);
  return list && { ...sortPaintedText(list, operators), marks: listMarks(list, operators, viewport) };
}
