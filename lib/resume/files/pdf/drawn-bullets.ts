import { isDateNote } from '../date-note';
import { type Matrix, multiply, toMatrix } from './matrix';
import type { PdfOperators } from './pdf-library';
import type { Run } from './runs';

/** The box around something small that is drawn; lengths in points, `top` is above `bottom` and smaller. */
export type DrawnMark = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

type Plane = { current: Matrix; readonly saved: Matrix[]; readonly marks: DrawnMark[] };
type Step = (plane: Plane, args: readonly unknown[]) => void;

const STEPS: Readonly<Record<string, Step>> = {
  save: saveMatrix,
  restore: restoreMatrix,
  transform: applyMatrix,
  paintFormXObjectBegin: (plane, [matrix]) => {
    saveMatrix(plane);
    if (Array.isArray(matrix)) applyMatrix(plane, matrix);
  },
  paintFormXObjectEnd: restoreMatrix,
  constructPath: notePath,
  paintImageXObject: (plane) => noteBox(plane, [0, 0, 1, 1]),
  paintInlineImageXObject: (plane) => noteBox(plane, [0, 0, 1, 1]),
  paintImageMaskXObject: (plane) => noteBox(plane, [0, 0, 1, 1]),
  paintImageXObjectRepeat: noteImages,
};

/** Points: the smallest dot that is seen, and the largest that stands before a line of text. */
const SMALLEST = 0.8;
const LARGEST = 9;
const MOST_SAVED = 500;
/** A page with more of them is a drawing. */
const MOST_MARKS = 500;

/** Whatever is drawn so small that it may be a bullet: browsers draw discs and squares where others write a letter. */
export function listMarks(
  { fnArray, argsArray }: PdfOperators,
  operators: Readonly<Record<string, number>>,
  viewport: readonly number[],
): DrawnMark[] {
  const steps = new Map(Object.entries(STEPS).map(([name, step]) => [operators[name], step]));
  const plane: Plane = { current: toMatrix(viewport), saved: [], marks: [] };
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    steps.get(operator)?.(plane, isList(args) ? args : []);
  }
  return plane.marks;
}

function saveMatrix({ saved, current }: Plane): void {
  if (saved.length < MOST_SAVED) saved.push(current);
}

function restoreMatrix(plane: Plane): void {
  plane.current = plane.saved.pop() ?? plane.current;
}

function applyMatrix(plane: Plane, args: readonly unknown[]): void {
  plane.current = multiply(plane.current, toMatrix(args.map(Number)));
}

/** pdfjs' numbers from `stroke` to `closeEOFillStroke`. */
const FIRST_PAINT = 20;
const LAST_PAINT = 27;

function notePath(plane: Plane, [operator, , extent]: readonly unknown[]): void {
  if (Number(operator) < FIRST_PAINT || Number(operator) > LAST_PAINT) return;
  noteBox(plane, Object.values(extent ?? {}).map(Number));
}

function noteImages(plane: Plane, [, width, height, places]: readonly unknown[]): void {
  const numbers = Object.values(places ?? {}).map(Number);
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [x = 0, y = 0] = numbers.slice(at, at + 2);
    noteBox(plane, [x, y, x + Number(width), y + Number(height)]);
  }
}

function noteBox({ current: [a, b, c, d, e, f], marks }: Plane, box: readonly number[]): void {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  const isSmall = Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
  if (isSmall && marks.length < MOST_MARKS) marks.push({ left, right, top, bottom });
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

/** In letter heights of the text behind it: how large a bullet is, how far before the text, what white is before it. */
const LARGEST_BULLET = 0.48;
const FARTHEST = 3.2;
const WHITE = 1.2;

/** The runs with those that a drawn bullet stands before as begins of items; rows of dots and dots between words are none. */
export function markItems(runs: readonly Run[], marks: readonly DrawnMark[]): readonly Run[] {
  const rows = marks.flatMap((mark) => {
    const row = runs.filter((run) => standsOn(mark, run));
    const behind = row.filter(({ x, size }) => x > mark.right - 0.2 * size).sort((one, other) => one.x - other.x);
    const [first] = behind;
    return first && isBullet(mark, first) && isAlone(mark, first, row, marks) ? [takeLine(behind)] : [];
  });
  const font = findUsualFont(rows.flat());
  const starts = new Set(rows.filter((row) => !isTitle(row, font)).map(([first]) => first));
  return runs.map((run) => (starts.has(run) ? { ...run, isItemStart: true } : run));
}

/** The runs up to a wide gap, and what is a date behind it. */
function takeLine(behind: readonly Run[]): Run[] {
  const end = behind.findIndex((run, at) => at > 0 && run.x - (behind[at - 1]?.right ?? 0) > FARTHEST * run.size);
  return end < 0 ? [...behind] : behind.filter((run, at) => at < end || (at === end && isDateNote(run.text)));
}

/** A timeline has dots before titles, which have a date on their line or letters of their own. */
function isTitle(row: readonly Run[], usual: string | undefined): boolean {
  return row.slice(1).some(({ text }) => isDateNote(text)) || row.every(({ font }) => font !== usual);
}

function findUsualFont(runs: readonly Run[]): string | undefined {
  const lengths = new Map<string, number>();
  for (const { font, text } of runs) lengths.set(font, (lengths.get(font) ?? 0) + text.length);
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Over the baseline, no higher than letters are. */
function standsOn({ top, bottom }: DrawnMark, { y, size }: Run): boolean {
  const middle = (top + bottom) / 2;
  return middle < y + 0.1 * size && middle > y - 0.75 * size;
}

function isBullet({ left, right, top, bottom }: DrawnMark, { x, size }: Run): boolean {
  return Math.max(right - left, bottom - top) <= LARGEST_BULLET * size && x - right <= FARTHEST * size;
}

function isAlone(mark: DrawnMark, { size }: Run, row: readonly Run[], marks: readonly DrawnMark[]): boolean {
  const reach = WHITE * size;
  if (row.some(({ x, right }) => x < mark.left && right > mark.left - reach)) return false;
  return !marks.some(
    (other) =>
      other !== mark &&
      Math.abs(other.top - mark.top) < size / 2 &&
      other.right > mark.left - reach &&
      other.left < mark.right + reach &&
      // What is filled and then outlined, or drawn twice, lies in the same place.
      Math.abs(other.left - mark.left) > size / 4,
  );
}
