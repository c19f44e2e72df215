import { isDateNote, LONGEST_NOTE } from '../date-note';
import type { Fragment } from './fragments';
import { joinRuns } from './lines';
import { findExtent } from './rows';

type Rows = readonly (readonly Fragment[])[];

/** Share of lines that are dates where a narrow column is no column but the dates of what stands beside it. */
const MOSTLY = 0.5;
const LONGEST_PLACE = 30;

/** True for lines of which at least half are dates, and the others as short as places. */
export function areDateNotes(rows: Rows): boolean {
  let dates = 0;
  for (const row of rows) {
    const text = readRow(row);
    if (text.length > LONGEST_NOTE) return false;
    if (isDateNote(text)) dates += 1;
  }
  return dates > 0 && dates >= MOSTLY * rows.length;
}

/** True for short pieces that end at one margin, begin anywhere and leave lines out between them, as places do. */
export function standAtMargin(rows: Rows): boolean {
  const pieces = rows.flat();
  const [first] = pieces;
  if (!first || rows.some(({ length }) => length > 1)) return false;
  const isFlush = pieces.every(({ right }) => Math.abs(right - first.right) < first.size / 2);
  const isRagged = pieces.some(({ x }) => Math.abs(x - first.x) > first.size);
  return isFlush && isRagged && isSparse(pieces) && pieces.every((piece) => readRow([piece]).length <= LONGEST_PLACE);
}

/** A date may have its place below it; three lines in a row are a column. */
function isSparse(pieces: readonly Fragment[]): boolean {
  return pieces.every(({ y, size }, index) => {
    const third = pieces[index + 2];
    return !third || third.y - y > FARTHEST_THIRD * size;
  });
}

const FARTHEST_THIRD = 3.6;

/** The words of a line. */
export function readRow(row: readonly Fragment[]): string {
  return row.map(({ runs }) => joinRuns(runs)).join(' ');
}

/** In letter heights: the widest step from a date's first line to its second. */
const NEXT_LINE = 1.9;
const IS_OPEN = /[-–—]$|\s(?:to|bis|au|à|a|al|hasta)$/iu;

/** A page of a resume has some 200; each date is compared with all. */
const MOST_FRAGMENTS = 1_500;

/** Puts dates that are broken over two lines of a narrow cell on one, and small dates on the line of the title beside them. */
export function settleDates(fragments: readonly Fragment[]): Fragment[] {
  return fragments.length > MOST_FRAGMENTS ? [...fragments] : settleHeights(joinBrokenDates(fragments));
}

function joinBrokenDates(fragments: readonly Fragment[]): Fragment[] {
  const joined = new Map<Fragment, Fragment | undefined>();
  for (const fragment of fragments) {
    const rest = startsDate(fragment) ? fragments.find((other) => endsDate(fragment, other)) : undefined;
    if (!rest || joined.has(fragment) || joined.has(rest)) continue;
    joined.set(fragment, joinDate(fragment, rest, fragments));
    joined.set(rest, undefined);
  }
  return fragments.flatMap((fragment) => (joined.has(fragment) ? (joined.get(fragment) ?? []) : fragment));
}

// As wide as the cell, so that it does not reach into the next one; there the title may stand at half the height.
function joinDate(first: Fragment, second: Fragment, all: readonly Fragment[]): Fragment {
  const right = Math.max(first.right, second.right);
  const text = `${readRow([first])} ${readRow([second])}`;
  const whole = { ...first, right, runs: first.runs.slice(0, 1).map((run) => ({ ...run, text, right })) };
  const beside = all.filter(({ x, y }) => x >= right && y > first.y - SAME_HEIGHT && y < second.y + SAME_HEIGHT);
  const { min: top } = findExtent(beside.map(({ y }) => y));
  return beside.length > 0 ? moveTo(whole, whole.x, top) : whole;
}

function startsDate(fragment: Fragment): boolean {
  const text = readRow([fragment]);
  return text.length <= LONGEST_NOTE / 2 && isDateNote(text.replace(IS_OPEN, ''));
}

function endsDate(first: Fragment, second: Fragment): boolean {
  const step = second.y - first.y;
  if (step < first.size / 2 || step > NEXT_LINE * first.size) return false;
  const isBelow = [second.x - first.x, second.right - first.right].some((shift) => Math.abs(shift) < first.size / 2);
  const [text, rest] = [readRow([first]), readRow([second])];
  // "Sept 2017 – Feb" is a date whose year stands on the next line.
  const isBroken = IS_OPEN.test(text) || /^[-–—]/.test(rest) || (/[-–—]/.test(text) && /\p{L}$/u.test(text));
  return isBelow && isBroken && isDateNote(rest) && isDateNote(`${text} ${rest}`);
}

/** A date in small letters at the top of a title in large ones has a baseline of its own. */
function settleHeights(fragments: readonly Fragment[]): Fragment[] {
  return fragments.map((fragment) => {
    if (!isDateNote(readRow([fragment]))) return fragment;
    const beside = fragments.filter((other) => standsBeside(fragment, other));
    if (beside.some(({ y }) => Math.abs(y - fragment.y) < SAME_HEIGHT * fragment.size)) return fragment;
    const titles = beside.filter(({ size }) => size > fragment.size);
    const [title] = titles.sort((one, other) => measureGap(fragment, one) - measureGap(fragment, other));
    return title ? moveTo(fragment, fragment.x, title.y) : fragment;
  });
}

function standsBeside({ x, right, y }: Fragment, other: Fragment): boolean {
  if (other.x < right && other.right > x) return false;
  return y > other.y - HIGHEST * other.size && y < other.y + LOWEST * other.size;
}

const SAME_HEIGHT = 0.1;
/** In letter heights of the title, over and under its baseline. */
const HIGHEST = 0.6;
const LOWEST = 0.3;

/** The white between two pieces of a line. */
export function measureGap(one: Fragment, other: Fragment): number {
  return Math.max(0, one.x - other.right, other.x - one.right);
}

/** The side on which dates of different widths end, or begin, at one edge with this one; undefined where that is not seen. */
export function findFlushSide(piece: Fragment, dates: readonly Fragment[]): 'left' | 'right' | undefined {
  const isAt = (one: number, other: number) => Math.abs(one - other) < piece.size / 2;
  const others = dates.filter((date) => isAt(date.x, piece.x) !== isAt(date.right, piece.right));
  const right = others.filter((date) => isAt(date.right, piece.right)).length;
  if (2 * right === others.length) return undefined;
  return 2 * right > others.length ? 'right' : 'left';
}

function moveTo(fragment: Fragment, x: number, y: number): Fragment {
  const [right, down] = [x - fragment.x, y - fragment.y];
  const move = <Piece extends { x: number; right: number; y: number }>(piece: Piece): Piece => ({
    ...piece,
    x: piece.x + right,
    right: piece.right + right,
    y: piece.y + down,
  });
  return { ...move(fragment), runs: fragment.runs.map(move) };
}
