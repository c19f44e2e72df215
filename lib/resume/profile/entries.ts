import type { ResumeLine } from '../../analysis';
import { JOB_WORD } from '../../roles/job-words';
import { once } from '../../text/once';
import { isBulletLine } from '../bullets';
import { type DateRange, findDateRange } from './date-ranges';
import { findHeading } from './sections';

/** A job of a resume. What the text does not say so that it can be told is undefined, never guessed. */
export type ResumeEntry = {
  readonly title?: string;
  readonly employer?: string;
  readonly dates: DateRange;
  /** The lines that name title, employer and dates. */
  readonly head: readonly ResumeLine[];
  /** From the first line of the head to the last line before the next entry. */
  readonly lines: readonly ResumeLine[];
};

/** Other job titles than those of `JOB_WORD`: this is about all people, not about one trade. */
const OTHER_JOB = once(
  () =>
    /\b(?:nurse|accountant|clerk|technician|representative|executive|supervisor|operator|student assistant|coordinator|lecturer|postdoc\w*|chef|driver|ingenieur\w*|entwickler\w*|wissenschaftler\w*|analyst\w*|leiter\w*|mitarbeiter\w*|koordinator\w*|werkstudent\w*|praktikant\w*|berater\w*|ingénieur\w*|développeu\w+|analyste|stagiaire|responsable|ingenier[oa]|desarrollador[a]?|analista|científic[oa]|becari[oa]|consultor[a]?|coordinador[a]?|profesor[a]?|gerente)\b/iu,
);
const SEPARATOR = /\s*(?:[,|·•;\t]|\s[-–—@]\s|\s(?:at|bei|chez|en)\s(?=\p{Lu})|\s{3,}|[()])\s*/u;
/** How long it lasted, as LinkedIn adds it: "(2 years 3 months)". */
const DURATION = /^\(?\d{1,2} ?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|mes)\b/iu;
const LONGEST_HEAD = 110;
const MOST_BEFORE = 2;
const PLACE =
  /^(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|internship|freelance|vollzeit|teilzeit|[A-Z]{2}|usa?|uk|germany|deutschland|france|españa|spain|canada|india)$/iu;

/**
 * The jobs among the lines of a section, in order: each has dates on one of its head lines. Lines without dates belong
 * to the job before them.
 */
export function extractEntries(lines: readonly ResumeLine[], text: string): ResumeEntry[] {
  const starts: { from: number; at: number; to: number; dates: DateRange }[] = [];
  lines.forEach((line, at) => {
    const dates = isHeadLine(line) ? findDateRange(line, text) : undefined;
    if (!dates || !isDated(line, dates)) return;
    const last = starts.at(-1);
    const floor = last ? last.to + 1 : 0;
    if (at < floor) return;
    starts.push({ from: findFirst(lines, at, floor), at, to: findLast(lines, at, text), dates });
  });
  return starts.map(({ from, to, dates }, index) => {
    const head = lines.slice(from, to + 1);
    return { ...readHead(head, dates, text), dates, head, lines: lines.slice(from, starts[index + 1]?.from) };
  });
}

function isHeadLine({ text }: ResumeLine): boolean {
  return text !== '' && text.length <= LONGEST_HEAD && !isBulletLine(text) && !/[^.]\.$/.test(text);
}

/** A range of dates makes a head; a single date only where it stands apart from a sentence. */
function isDated({ text }: ResumeLine, { end, line }: DateRange): boolean {
  return end !== undefined || text.length - (line.end - line.start) < LONGEST_HEAD / 2;
}

function findFirst(lines: readonly ResumeLine[], at: number, floor: number): number {
  let from = at;
  let named = 0;
  while (from > floor && named < MOST_BEFORE) {
    const line = lines[from - 1];
    if (!line || !isHeadLine(line) || /^\p{Ll}/u.test(line.text) || findHeading(line)) break;
    from--;
    if (!DURATION.test(line.text)) named++;
  }
  return from;
}

/** One line below the dates, where it names the job or stands before the first bullet. */
function findLast(lines: readonly ResumeLine[], at: number, text: string): number {
  const [line, after] = [lines[at + 1], lines[at + 2]];
  if (!line || !isHeadLine(line) || /^\p{Ll}/u.test(line.text) || findDateRange(line, text)) return at;
  const isShort = line.text.split(/\s+/).length <= 8;
  return isShort && (isJob(line.text) || (after !== undefined && isBulletLine(after.text))) ? at + 1 : at;
}

/** True for words that name what a person does for a living. */
export function isJob(words: string): boolean {
  return JOB_WORD.test(words) || OTHER_JOB().test(words);
}

function readHead(
  head: readonly ResumeLine[],
  { line: dated }: DateRange,
  text: string,
): Pick<ResumeEntry, 'title' | 'employer'> {
  const parts = head.flatMap((line) =>
    splitHead(
      line.line === dated.line
        ? `${text.slice(line.start, dated.start).replace(OPEN_START, '')} | ${text.slice(dated.end, line.end)}`
        : line.text,
    ),
  );
  const title = parts.find(isJob);
  const employer = parts.find((part) => part !== title && !isJob(part) && isName(part));
  return { ...(title ? { title } : {}), ...(employer ? { employer } : {}) };
}

const OPEN_START = /\b(?:since|seit|depuis|desde|from)\s*$/iu;

function splitHead(words: string): string[] {
  return words
    .split(SEPARATOR)
    .map((part) => part.replace(/^[\s–—:/-]+|(?<![\s–—:/-])[\s–—:/-]+$/g, ''))
    .filter((part) => part.length > 1);
}

function isName(part: string): boolean {
  return (
    !DURATION.test(part) &&
    /^[\p{Lu}\d]/u.test(part) &&
    !PLACE.test(part) &&
    part.split(/\s+/).length <= 7 &&
    !/\d{4}/.test(part)
  );
}
