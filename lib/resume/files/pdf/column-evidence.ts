import type { Fragment } from './fragments';
import { findExtent, median } from './rows';

type Rows = readonly (readonly Fragment[])[];

/** Share of lines at which the file changes sides: columns are written one by one, tables and dates line by line. */
const WRITTEN_BY_COLUMN = 0.34;
const WRITTEN_BY_ROW = 0.6;
/** Share of lines that have a partner on the same height. */
const ALIGNED = 0.8;
/** How far apart in height partners may be, in letter heights. */
const NEAR = 0.25;
/** Dates and labels stand as far apart as what they belong to is long. */
const SCATTERED = 1.7;
/** Lines of prose fill their column, cells of a table do not; share of the column's width. */
const FILLED = 0.55;
/** A column of prose takes a good part of the page, labels do not; share of the width of both. */
const WIDE = 0.3;

/**
 * True when two groups of lines side by side are columns to be read one after the other; false when each line
 * goes on at the right, as with dates, labels and tables.
 */
export function standAsColumns(left: Rows, right: Rows): boolean {
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  const isAligned = measureAlignment(fewer, more) >= ALIGNED;
  if (isAligned && isScattered(fewer, more)) return false;
  const turns = countTurns(left, right);
  if (turns <= WRITTEN_BY_COLUMN || !isAligned) return true;
  return turns >= WRITTEN_BY_ROW ? areWideProse(left, right) : isProse(more);
}

function countTurns(left: Rows, right: Rows): number {
  const written = [
    ...left.flat().map(({ order }) => ({ order, side: 'left' })),
    ...right.flat().map(({ order }) => ({ order, side: 'right' })),
  ].sort((one, other) => one.order - other.order);
  const turns = written.filter(({ side }, index) => index > 0 && side !== written[index - 1]?.side).length;
  return (turns - 1) / (2 * Math.min(left.length, right.length) - 1);
}

/** The share of the lines that have a partner on their height; both groups go from top to bottom. */
function measureAlignment(fewer: Rows, more: Rows): number {
  const baselines = more.map(findBaseline);
  let next = 0;
  const aligned = fewer.filter((row) => {
    const y = findBaseline(row);
    const reach = NEAR * (row[0]?.size ?? 0);
    while (next < baselines.length && (baselines[next] ?? y) < y - reach) next += 1;
    return Math.abs((baselines[next] ?? Number.POSITIVE_INFINITY) - y) <= reach;
  });
  return aligned.length / fewer.length;
}

function isScattered(fewer: Rows, more: Rows): boolean {
  return measureStep(fewer) > SCATTERED * measureStep(more);
}

function areWideProse(left: Rows, right: Rows): boolean {
  const both = [...left, ...right].flat();
  const width = findExtent(both.map((each) => each.right)).max - findExtent(both.map(({ x }) => x)).min;
  return [left, right].every((side) => isProse(side) && median(listWidths(side)) >= WIDE * width);
}

function isProse(rows: Rows): boolean {
  const widths = listWidths(rows);
  return median(widths) >= FILLED * findExtent(widths).max;
}

function listWidths(rows: Rows): number[] {
  return rows.flat().map(({ x, right }) => right - x);
}

function measureStep(rows: Rows): number {
  const baselines = rows.map(findBaseline);
  return median(baselines.slice(1).map((y, index) => y - (baselines[index] ?? y)));
}

function findBaseline(row: readonly Fragment[]): number {
  return row[0]?.y ?? 0;
}
