import type { ResumeLine } from '../analysis';
import { JOB_WORD } from '../roles/job-words';
import { isBulletLine } from './bullets';

/** Offsets into the resume's text. */
type Range = { readonly start: number; readonly end: number };

const YEAR = /\b(?:19|20)\d{2}\b/;
const TIME_SPAN =
  /\b(?:19|20)\d{2}\b\s*(?:[-–—]|to|until|till|bis)\s*(?:\p{L}+\.?\s+|\d{1,2}[/.])?(?:(?:19|20)\d{2}\b|today|present|now|current|heute)/iu;
/** What parts the title, the employer, the place and the dates of one line. */
const SEPARATOR = /[,|·•@;()\t]|\s[-–—]\s|\sat\s|\s{2,}/u;
/** Title-cased names that stand beside a year and are no employer: awards, courses, parts of a company. */
const NO_EMPLOYER =
  /\b(?:certifi\w+|specialty|specialization|professional|practitioner|license|exam|course|nanodegree|degree|bsc|msc|phd|thesis|team|department|division|unit|project)\b/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{N}.'’&-]*|&|and|of|the|for|de|und|y|\d+)$/u;

/**
 * Where a resume names its employers: title-cased names of several words beside a job's title and its dates ("Data
 * Engineer, Brightmeadow Energy (2019 to 2022)"), in order. What such a name says is no skill; but a name that consists
 * of `skills` alone ("Python and Spark") is none of an employer.
 */
export function findEmployerNames(text: string, lines: readonly ResumeLine[], skills: readonly Range[]): Range[] {
  return lines.flatMap((line, index) => {
    if (!YEAR.test(line.text) || isBulletLine(line.text)) return [];
    const segments = splitSegments(text, line);
    const hasJob = segments.some((segment) => JOB_WORD.test(text.slice(segment.start, segment.end)));
    if (!hasJob && !(TIME_SPAN.test(line.text) && hasJobBeside(lines, index))) return [];
    return segments.filter(
      (segment) => isEmployerName(text.slice(segment.start, segment.end)) && hasOwnWord(text, segment, skills),
    );
  });
}

function hasJobBeside(lines: readonly ResumeLine[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some(
    (line) => line !== undefined && !isBulletLine(line.text) && line.text.length < 80 && JOB_WORD.test(line.text),
  );
}

function splitSegments(text: string, { start, end }: ResumeLine): Range[] {
  const segments: Range[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(new RegExp(SEPARATOR, 'gu'))) {
    segments.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...segments, { start: from, end }];
}

function isEmployerName(segment: string): boolean {
  const words = segment.trim().split(/\s+/);
  if (words.length < 2 || JOB_WORD.test(segment) || NO_EMPLOYER.test(segment)) return false;
  return words.every((word) => NAME_WORD.test(word));
}

/** True when a capital stands in a name outside the skills that it holds. */
function hasOwnWord(text: string, name: Range, skills: readonly Range[]): boolean {
  const inside = skills.filter(({ start, end }) => start >= name.start && end <= name.end);
  const isOwn = (at: number) => !inside.some(({ start, end }) => at >= start && at < end);
  return Array.from(text.slice(name.start, name.end).matchAll(/\p{Lu}/gu)).some(({ index }) =>
    isOwn(name.start + index),
  );
}
