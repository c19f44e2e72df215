import type { ResumeLine } from '../../analysis';
import { once } from '../../text/once';
import { findDateRange, type YearMonth } from './date-ranges';
import { compareDegrees, type DegreeLevel, type DegreeMention, extractDegrees } from './degree-level';
import type { ResumeSection } from './sections';

/** A degree that a resume names; `subject` and `year` undefined where the line does not say them. */
export type EducationFound = {
  readonly level: DegreeLevel;
  readonly subject?: string;
  /** Of the end, or the only one that is named. */
  readonly year?: number;
  /** Not finished yet, by its words or its end. */
  readonly isOngoing: boolean;
  readonly line: ResumeLine;
};

const ONGOING =
  /\b(?:expected|anticipated|in progress|candidate|currently|ongoing|laufend|angestrebt|voraussichtlich|en cours|en curso|present|heute|actualidad)\b/iu;
/** Said of what one has not. */
const NOT_OWN = once(
  () =>
    /\b(?:no degree|dropped out|withdrew|discontinued|unfinished|incomplete|(?:not|never|non|nicht|no) (?:yet )?(?:completed?|finished|awarded|conferred|abgeschlossen|beendet|terminé\w*|achevé\w*|validé\w*|obtenu\w*|terminad[oa]|completad[oa])|without (?:a |the )?degree|ohne abschluss|abgebrochen|interrompue?|abandonnée?|inacabad[oa])(?!\p{L})/iu,
);
/** Said of a doctorate alone. */
const NO_DOCTORATE = /(?<!\p{L})(?:all but dissertation|abd)(?!\p{L})/iu;
/** Before a degree of others. */
const OTHERS_BEFORE = once(
  () =>
    /(?<!\p{L})(?:supervis(?:ed|es|ing|ion|or (?:of|for))|taught|teach(?:es|ing)|tutor(?:ed|ing|s)?|mentor(?:ed|ing|s)?|coach(?:ed|ing)|lectur(?:ed|er|ing)|betreu\p{L}{1,8}|encadr\p{L}{1,8})(?! by)\s[^.,;|·•()\n]{0,60}$/iu,
);
/** Behind it: those who are at it, and what is done for it in the plural. */
const OTHERS_AFTER = once(
  () =>
    /^(?:['’]s?)?(?:(?:[\s,/-]{1,3}|\s?&\s?)(?:and|or|und|oder|et|y|bachelor['’]?s?|master['’]?s?|b\.?sc\.?|m\.?sc\.?|ph\.?d\.?|doctoral|level)(?!\p{L})){0,5}[\s-](?:students?|theses|courses?|classes|candidates|applicants|studierende\p{L}?|student(?:en|innen)|étudiante?s?|estudiantes?)(?!\p{L})/iu,
);
const LONGEST_BEFORE = 100;
const SUBJECT = once(
  () =>
    /^(?:\s*(?:degree|abschluss))?(?:\s+of\s+(?:science|arts|engineering|technology|business administration))?(?:\s*[-–]\s*\p{Lu}[\p{L}.]{0,5}(?=,))?\s*(?:\([^)]{1,20}\)\s*)?(?:in|en|im fach|im|of|der|de|,|:|–|—|-)\s+(\p{L}[^,(|;·•\t\d–—]{2,60})/iu,
);

/** Where it was, which is no subject. */
const SCHOOL = once(
  () =>
    /(?<!\p{L})(?:universit(?:y|ies|ät|é|à|eit)|universidad\p{L}*|college|school|institut\p{L}*|\p{L}*hochschule|\p{L}*akademie|\p{L}*universität|academy|[ée]cole|polit[ée]cnic[oa]|polytechni\p{L}*|faculty|facult[ée]|campus|TU|FH|ETH|EPFL|MIT|UCL)(?!\p{L})/iu,
);

/** The degrees of the education section, or of the whole text where there is none, in order; highest levels a line first. */
export function extractEducation(
  sections: readonly ResumeSection[],
  lines: readonly ResumeLine[],
  text: string,
  now: YearMonth,
): EducationFound[] {
  const own = sections.filter(({ kind }) => kind === 'education').flatMap((section) => section.lines);
  return (own.length > 0 ? own : lines).flatMap((line, at, all) => readEducation(line, all[at + 1], text, now));
}

/** The highest finished degree; undefined where none is named. */
export function findHighestDegree(education: readonly EducationFound[]): EducationFound | undefined {
  return education
    .filter(({ isOngoing }) => !isOngoing)
    .reduce<EducationFound | undefined>(
      (best, each) => (best && compareDegrees(best.level, each.level) >= 0 ? best : each),
      undefined,
    );
}

function readEducation(line: ResumeLine, next: ResumeLine | undefined, text: string, now: YearMonth): EducationFound[] {
  if (NOT_OWN().test(line.text)) return [];
  const words = text.slice(line.start, line.end);
  const own = listOwn(words);
  const [degree] = [...own].sort((a, b) => compareDegrees(b.level, a.level));
  if (!degree) return [];
  const dates =
    findDateRange(line, text) ??
    (next && extractDegrees(next.text).length === 0 ? findDateRange(next, text) : undefined);
  const end = dates?.end ?? dates?.start;
  const subject = findSubject(words.slice(degree.end));
  const isOngoing = ONGOING.test(line.text) || end === 'present' || (end !== undefined && isAfter(end, now));
  return [
    {
      level: degree.level,
      ...(subject ? { subject } : {}),
      ...(end === undefined || end === 'present' ? {} : { year: end.year }),
      isOngoing,
      line: spanOf(degree, line),
    },
    ...(isOngoing ? listFinished(own, degree, line, text, now) : []),
  ];
}

function spanOf({ start, end }: DegreeMention, line: ResumeLine): ResumeLine {
  return { start: line.start + start, end: line.start + end, line: line.line, text: line.text };
}

/** Lower degrees on the line of one that goes on, each with a date of the past behind it: "MSc 2013, PhD candidate". */
function listFinished(
  own: readonly DegreeMention[],
  highest: DegreeMention,
  line: ResumeLine,
  text: string,
  now: YearMonth,
): EducationFound[] {
  return own.flatMap((degree, at): EducationFound[] => {
    if (compareDegrees(degree.level, highest.level) >= 0) return [];
    const next = own[at + 1];
    const part = { ...line, start: line.start + degree.start, end: next ? line.start + next.start : line.end };
    const dates = findDateRange(part, text);
    const end = dates?.end ?? dates?.start;
    const isPast = end !== undefined && end !== 'present' && !isAfter(end, now);
    if (!isPast || ONGOING.test(text.slice(part.start, part.end))) return [];
    return [{ level: degree.level, isOngoing: false, line: spanOf(degree, line) }];
  });
}

function listOwn(words: string): DegreeMention[] {
  const isAbandoned = NO_DOCTORATE.test(words);
  return extractDegrees(words).filter(
    ({ level, start, end }) =>
      !(isAbandoned && level === 'doctorate') &&
      !OTHERS_BEFORE().test(words.slice(Math.max(0, start - LONGEST_BEFORE), start)) &&
      !OTHERS_AFTER().test(words.slice(end)),
  );
}

function findSubject(behind: string): string | undefined {
  const subject = SUBJECT().exec(behind)?.[1]?.trim();
  return subject === undefined || SCHOOL().test(subject) ? undefined : subject;
}

function isAfter(end: YearMonth, now: YearMonth): boolean {
  return end.year > now.year || (end.year === now.year && (end.month ?? 0) > (now.month ?? 12));
}
