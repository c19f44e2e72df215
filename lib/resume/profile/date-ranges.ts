import type { ResumeLine } from '../../analysis';
import { once } from '../../text/once';
import { MONTH_NAMES, PRESENT_WORDS, parseMonthName, SINCE_WORDS, UNTIL_WORDS } from './date-words';

/** A month, 1 to 12, or a whole year. */
export type YearMonth = { readonly year: number; readonly month?: number };

/** How a date is written: "Jan 2020", "01/2020", "2020-01", "2020". */
export type DateForm = 'month-name' | 'numeric' | 'iso' | 'year';

/** From when to when; `end` is undefined for a single date. The line has the offsets of the words themselves. */
export type DateRange = {
  readonly start: YearMonth;
  readonly end?: YearMonth | 'present';
  readonly forms: readonly DateForm[];
  readonly line: ResumeLine;
};

const YEAR = '(?:19[5-9]|20\\d)\\d';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const POINT = [
  `(?:${DAY}\\.?\\s)?(?:${MONTH_NAMES})\\.?,?\\s{1,3}(?:de\\s|del\\s)?(?:${DAY}(?:st|nd|rd|th)?,?\\s)?(?:${YEAR}|['’]\\d\\d)`,
  `${DAY}/${DAY}/${YEAR}`,
  `(?:\\d{1,2}\\.\\s?)?${MONTH}\\s?[./]\\s?${YEAR}`,
  `${YEAR}[-/.](?:0[1-9]|1[0-2])(?:[-/.]\\d\\d)?`,
  YEAR,
].join('|');
/** Two digits are a year in a range alone, and behind a month; elsewhere they may be a day. */
const SHORT = `(?:(?:${MONTH_NAMES})\\.?\\s|(?:0[1-9]|1[0-2])/)\\d\\d`;
const EDGE = '(?<![\\p{L}\\p{N}$€£.,/-])';
const AFTER = '(?![\\p{L}\\p{N}%/])';
const AFTER_SHORT = `${AFTER}(?!,?\\s?\\(?${YEAR}|[.,:]\\d)`;
const UNTIL = `(?:\\s{0,3}[-–—‐‑]{1,2}\\s{0,3}|\\s{1,3}(?:${UNTIL_WORDS})\\s{1,3})`;
const RANGE = once(
  () =>
    new RegExp(
      `${EDGE}(?:(?<start>${POINT})${AFTER}(?:${UNTIL}(?:(?<end>${POINT}|${PRESENT_WORDS})${AFTER}|(?<endShort>${SHORT})${AFTER_SHORT})|[-–—‐‑](?<endYear>\\d\\d)${AFTER_SHORT}(?!-))?|(?<startShort>${SHORT})${AFTER_SHORT}${UNTIL}(?:(?<endOfShort>${SHORT})${AFTER_SHORT}|(?<endLong>${POINT}|${PRESENT_WORDS})${AFTER}))`,
      'giu',
    ),
);
const SINCE = once(() => new RegExp(`(?<![\\p{L}\\p{N}])(?:${SINCE_WORDS})\\s+$`, 'iu'));
/** In every date: a year has two digits at least. */
const DIGITS = /\d\d/;

/** Every date and range of dates on a line, in order; empty where there is none. Impossible years are no dates. */
export function extractDateRanges(line: ResumeLine, text: string): DateRange[] {
  const words = text.slice(line.start, line.end);
  if (!DIGITS.test(words)) return [];
  return Array.from(words.matchAll(RANGE())).flatMap((match) => {
    const { start, end, isShort } = readPoints(match);
    const order = findOrder([start, end]);
    const from = parsePoint(start, order);
    const said = end === undefined ? undefined : (parsePoint(end, order) ?? 'present');
    // "2021-18" is no range of years, but the year stands.
    const to = isShort && from && isBackwards(from, said) ? undefined : said;
    const at = line.start + match.index;
    if (!from || isBackwards(from, to) || isPhone(words, match) || areDays(match, from, to, text, at)) return [];
    const isOpen = to === undefined && SINCE().test(words.slice(0, match.index));
    const until = isOpen ? 'present' : to;
    return [
      {
        start: from,
        ...(until === undefined ? {} : { end: until }),
        forms: [start, end].flatMap((point) => (point === undefined ? [] : (findForm(point) ?? []))),
        line: { start: at, end: at + match[0].length, line: line.line, text: line.text },
      },
    ];
  });
}

const SHORT_NAMED = `(?:${MONTH_NAMES})\\.?\\s`;
/** Elsewhere in a text, what shows that its writer leaves the century out. */
const SHORT_YEARS = once(
  () =>
    new RegExp(
      `${EDGE}(?:(?:${SHORT_NAMED}|(?:0[1-9]|1[0-2])/)['’]?\\d\\d${UNTIL}(?:${PRESENT_WORDS}|(?:${SHORT_NAMED}|(?:0[1-9]|1[0-2])/)\\d\\d)|(?:${MONTH_NAMES})\\.?\\s?['’]\\d\\d)${AFTER_SHORT}`,
      'giu',
    ),
);

/**
 * "Jun 15 - Aug 20" may be days of one summer, unless the text shows elsewhere that its years have two digits; from
 * autumn to spring they would be of two years.
 */
function areDays(
  { groups = {} }: RegExpExecArray,
  { month: first = 0 }: YearMonth,
  to: YearMonth | 'present' | undefined,
  text: string,
  at: number,
): boolean {
  const { startShort = '', endOfShort } = groups;
  const isBare = /^\p{L}/u.test(startShort) && endOfShort !== undefined;
  if (!isBare || to === undefined || to === 'present' || first > (to.month ?? 0)) return false;
  for (const { index } of text.matchAll(SHORT_YEARS())) if (index !== at) return false;
  return true;
}

/** The dates of an entry: its first range, else its first single date; undefined for a line without dates. */
export function findDateRange(line: ResumeLine, text: string): DateRange | undefined {
  const all = extractDateRanges(line, text);
  return all.find(({ end }) => end !== undefined) ?? all[0];
}

/** The end of a telephone number may look like a year. */
function isPhone(words: string, { 0: said, index }: RegExpExecArray): boolean {
  return /^\d/.test(said) && /\d[ )]$/.test(words.slice(0, index));
}

function isBackwards(from: YearMonth, to: YearMonth | 'present' | undefined): boolean {
  return to !== undefined && to !== 'present' && to.year < from.year;
}

type Points = { readonly start: string; readonly end?: string; readonly isShort: boolean };

/** The two points as written; a year of two digits gets the century of the start. */
function readPoints({ groups = {} }: RegExpExecArray): Points {
  const { start = groups.startShort ?? '', endYear, endShort, endOfShort } = groups;
  const year = endYear && new RegExp(YEAR).exec(start)?.[0].slice(0, 2).concat(endYear);
  const end = year || groups.end || groups.endLong || endShort || endOfShort;
  const isShort = [endYear, endShort, endOfShort].some((point) => point !== undefined);
  return { start: dateDay(start, groups.endLong), ...(end ? { end } : {}), isShort };
}

/** The start of "Jun 15 – Aug 20, 2019" is a day of that year, or of the one before. */
function dateDay(start: string, end: string | undefined): string {
  const [, until = '', year] = DAY_OF_YEAR().exec(end ?? '') ?? [];
  const name = BARE_DAY.exec(start)?.[1] ?? '';
  const [from, to] = [parseMonthName(name), parseMonthName(until)];
  return from && to && year ? `${name} ${Number(year) - (from > to ? 1 : 0)}` : start;
}

const DAY_OF_YEAR = once(() => new RegExp(`^(\\p{L}+)\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(${YEAR})$`, 'u'));
const BARE_DAY = /^(\p{L}+)\.?\s\d\d$/u;

type Order = 'day-first' | 'month-first' | undefined;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/;

/** "15/01/2020" or "1/15/2020"; undefined where no point of a range tells. */
function findOrder(points: readonly (string | undefined)[]): Order {
  for (const point of points) {
    const [, first, second] = SLASHED.exec(point ?? '') ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return undefined;
}

function parsePoint(point: string, order: Order): YearMonth | undefined {
  const year = new RegExp(YEAR).exec(point)?.[0];
  const name = /\p{L}+/u.exec(point)?.[0];
  if (year === undefined) return parseShortYear(point, name);
  const month = (name && parseMonthName(name)) || parseMonthNumber(point, year, order);
  return month && month <= 12 ? { year: Number(year), month } : { year: Number(year) };
}

/** 0 or undefined where the month is not said or may be either number. */
function parseMonthNumber(point: string, year: string, order: Order): number | undefined {
  const [, first, second] = SLASHED.exec(point) ?? [];
  if (first !== undefined) return order ? Number(order === 'day-first' ? second : first) : undefined;
  const rest = point.replace(year, ' ');
  return (
    Number(findForm(point) === 'iso' ? /\d{1,2}/.exec(rest)?.[0] : /(\d{1,2})\D*$/.exec(rest.trim())?.[1]) || undefined
  );
}

/** "Sep '19", "Sep 19" and "09/19": nobody worked before the fifties. */
function parseShortYear(point: string, name: string | undefined): YearMonth | undefined {
  const short = /(\d\d)$/.exec(point)?.[1];
  const month = name ? parseMonthName(name) : Number(/^\d\d(?=\/)/.exec(point)?.[0]);
  return short && month ? { year: Number(short) + (Number(short) < 50 ? 2000 : 1900), month } : undefined;
}

function findForm(point: string): DateForm | undefined {
  if (!/\d/.test(point)) return undefined;
  if (/\p{L}/u.test(point)) return 'month-name';
  if (/^\d{4}$/.test(point)) return 'year';
  return /^\d{4}/.test(point) ? 'iso' : 'numeric';
}

/** The months from the year 0 that a range covers, end exclusive; whole years count from January to January. */
export function toMonths(
  { start, end }: Pick<DateRange, 'start' | 'end'>,
  now: YearMonth,
): readonly [number, number] | undefined {
  if (end === undefined) return undefined;
  const until = end === 'present' ? now : end;
  const from = start.year * 12 + (start.month ?? 1) - 1;
  const to = until.year * 12 + (until.month ?? 0);
  return [from, Math.max(from, Math.min(to, now.year * 12 + (now.month ?? 12)))];
}

/** How many months several ranges cover together, those that overlap once. */
export function countMonths(ranges: readonly (readonly [number, number])[]): number {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    covered += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return covered;
}

/** Months in half years, rounded down: nobody is told more than there is. */
export function toHalfYears(months: number): number {
  return Math.floor(months / 6) / 2;
}
