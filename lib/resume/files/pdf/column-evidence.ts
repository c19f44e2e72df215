import { areDateNotes, readRow, standAtMargin } from './date-notes';
import type { Fragment } from './fragments';
import { findExtent, median } from './rows';

type Rows = readonly (readonly Fragment[])[];

/** Lines of columns stand on the same height by chance, those of a table by design. */
const BY_CHANCE = 0.55;
/** Fewer lines say nothing about chance. */
const ENOUGH_ROWS = 5;
/** How far apart in height partners may be, in letter heights. */
const NEAR = 0.25;
/** Letters of about the same height. */
const SAME_SIZE = 1.25;
/** Dates and labels stand as far apart as what they belong to is long. */
const SCATTERED = 1.7;
/** Lines of prose fill their column, cells of a table do not; share of the column's width. */
const FILLED = 0.55;
/** A column of prose takes a good part of the page, labels do not; share of the width of both. */
const WIDE = 0.3;
/** Headings of resumes; a table of labels may have them on its left, only columns have them on both sides. */
const HEADING =
  /^(?:(?:work|professional|technical|key|core|personal|employment|selected|relevant|academic|my|about) )?(?:experiences?|history|employment|skills|expertise|competenc(?:ies|es)|education|summary|profile|about(?: me)?|contacts?|contact (?:details|information|info)|details|languages|interests|hobbies|projects|publications|certifications?|certificates|courses|training|awards|achievements|references|volunteering|objective|strengths|tools|qualifications|berufserfahrung|ausbildung|kenntnisse|sprachen|kontakt|profil|expérience(?: professionnelle)?|formation|compétences|langues|experiencia(?: laboral| profesional)?|educación|habilidades|idiomas|contacto|perfil)\s*:?$/iu;

/**
 * True when two groups of lines side by side are columns to be read one after the other; false when each line
 * goes on at the right, as with dates, labels and tables.
 */
export function standAsColumns(left: Rows, right: Rows): boolean {
  if (hasHeading(left) && hasHeading(right)) return true;
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  const isByChance = fewer.length >= ENOUGH_ROWS && measureAlignment(fewer, more) < BY_CHANCE;
  if (!isByChance && (isScattered(fewer, more) || !areWideProse(left, right))) return false;
  return ![left, right].some((side) => areDateNotes(side.filter((row) => !isHeading(row))));
}

/** True when a few short pieces each go with a line of others: dates, which browsers write before or behind the text. */
export function goWithLines(few: Rows, lines: Rows): boolean {
  const areDates = areDateNotes(few) && !areDateNotes(lines);
  if (few.length > lines.length || (few.length === lines.length && !areDates)) return false;
  if (measureAlignment(few, lines) < 1) return false;
  return few.length <= 2 || areDates || isScattered(few, lines) || standAtMargin(few);
}

/** As `goWithLines`, by what the pieces are alone: few of them say nothing by their places. */
export function noteLines(few: Rows, lines: Rows): boolean {
  return (areDateNotes(few) || standAtMargin(few)) && goWithLines(few, lines);
}

function hasHeading(rows: Rows): boolean {
  return rows.some(isHeading);
}

function isHeading(row: readonly Fragment[]): boolean {
  return row.length === 1 && HEADING.test(readRow(row));
}

/** The share of the lines that have a partner on their height; both groups go from top to bottom. */
function measureAlignment(fewer: Rows, more: Rows): number {
  const baselines = more.map(findBaseline);
  let next = 0;
  const aligned = fewer.filter((row) => {
    const y = findBaseline(row);
    const size = row[0]?.size ?? 0;
    while (next < baselines.length && (baselines[next] ?? y) < y - NEAR * size) next += 1;
    const partner = more[next]?.[0];
    // A name in large letters beside a line of small ones is no part of it.
    return partner !== undefined && Math.abs(partner.y - y) <= NEAR * size && size < SAME_SIZE * partner.size;
  });
  return aligned.length / fewer.length;
}

function isScattered(fewer: Rows, more: Rows): boolean {
  return measureStep(fewer) > SCATTERED * measureStep(more);
}

function areWideProse(left: Rows, right: Rows): boolean {
  const both = [...left, ...right].flat();
  const width = findExtent(both.map((each) => each.right)).max - findExtent(both.map(({ x }) => x)).min;
  return [left, right].every((side) => {
    const widths = listWidths(side);
    return median(widths) >= FILLED * findExtent(widths).max && median(widths) >= WIDE * width;
  });
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
