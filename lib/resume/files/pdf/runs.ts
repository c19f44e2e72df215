import { type Matrix, multiply, toMatrix } from './matrix';
import type { PdfMark, PdfTextItem } from './pdf-library';

/** Text set in one go; lengths in points, `y` is the baseline and grows downwards. */
export type Run = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly isRightToLeft: boolean;
  /** White space stood before it in the file. */
  readonly hasSpaceBefore: boolean;
  /** The file marks it as the begin of a list item whose bullet is drawn, not written. */
  readonly isItemStart: boolean;
  /** Place in the order in which the file says it. */
  readonly order: number;
};

/** The runs of a page by the direction in which they are read: across, and up or down its side. */
export type PageRuns = { readonly across: readonly Run[]; readonly sideways: readonly Run[]; readonly isCut: boolean };

/** A full page of small print has some 5,000 runs when every letter is one. */
const MAX_ITEMS = 12_000;

/** pdfjs' text items as runs in the page's own frame, as it is turned for reading; white space alone is none. */
export function listRuns(items: readonly (PdfTextItem | PdfMark)[], viewport: readonly number[]): PageRuns {
  const [across, sideways]: [Run[], Run[]] = [[], []];
  const toPage = toMatrix(viewport);
  const labels: Labels = { depth: 0, isPending: false };
  let hasSpaceBefore = false;
  for (const [order, item] of items.slice(0, MAX_ITEMS).entries()) {
    if (!('str' in item)) passMark(labels, item);
    else if (item.str.trim() === '') hasSpaceBefore ||= item.str !== '';
    else {
      const matrix = multiply(toPage, toMatrix(item.transform));
      const isSideways = Math.abs(matrix[1]) > Math.abs(matrix[0]);
      const facts = {
        order,
        isItemStart: takeItemStart(labels),
        hasSpaceBefore: hasSpaceBefore || /^\s/.test(item.str),
      };
      (isSideways ? sideways : across).push(toRun(item, isSideways ? turn(matrix) : matrix, facts));
      hasSpaceBefore = /\s$/.test(item.str);
    }
  }
  return { across, sideways, isCut: items.length > MAX_ITEMS };
}

/** Where we are among marked content: list labels (`Lbl`) that hold no text are bullets which the browser draws. */
type Labels = { depth: number; labelDepth?: number; isPending: boolean };

function passMark(labels: Labels, { type, tag }: PdfMark): void {
  if (type === 'endMarkedContent') {
    if (labels.labelDepth === labels.depth) labels.labelDepth = undefined;
    labels.depth -= 1;
    return;
  }
  labels.depth += 1;
  if (tag !== 'Lbl') return;
  labels.labelDepth = labels.depth;
  labels.isPending = true;
}

/** True for the first text behind a label without text. */
function takeItemStart(labels: Labels): boolean {
  const isStart = labels.isPending && labels.labelDepth === undefined;
  labels.isPending = false;
  return isStart;
}

function toRun(
  item: PdfTextItem,
  [a, b, c, d, x, y]: Matrix,
  facts: Pick<Run, 'order' | 'isItemStart' | 'hasSpaceBefore'>,
): Run {
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  return {
    ...facts,
    text: closeLetterSpacing(item.str.trim()),
    x,
    y,
    right: x + Math.abs(item.width),
    size,
    font: item.fontName,
    isRightToLeft: item.dir === 'rtl',
  };
}

// Headings are often set wide, and then every letter comes as a word, or two that are set close; words are parted by a
// run of their own.
function closeLetterSpacing(text: string): string {
  const isWide = /^(?:\S{1,2} ){3,}\S{1,2}$/.test(text) && !/\p{Ll}/u.test(text);
  const letters = isWide ? text.split(' ').filter((part) => /^\p{L}$/u.test(part)) : [];
  return 2 * letters.length > text.split(' ').length ? text.replaceAll(' ', '') : text;
}

/** What is written along the side is laid out as if the page were turned. */
function turn([a, b, c, d, x, y]: Matrix): Matrix {
  const sign = b > 0 ? 1 : -1;
  return [sign * b, -sign * a, sign * d, -sign * c, sign * y, -sign * x];
}
