import type { ResumeLine } from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import { extractResumeSkills, type ResumeSpan } from '../skills/extract-resume-skills';
import { findAddressPlaces, openAddresses } from './address-places';
import type { CandidateProfile, HeldLine, HeldSkill, TextRange } from './candidate-profile';
import { findEmployerNames } from './employer-names';
import { addActivities } from './find-activities';
import { findUnheld, splitStatements } from './find-unheld';
import { type ResumeOutline, readOutline } from './profile/resume-outline';
import { chooseTitledJobs } from './profile/titled-jobs';
import { markRanges } from './range-marks';
import { findLine } from './resume-lines';
import type { UnheldReason } from './unheld-cues';

const CONTACT = /@|https?:|www\.|\+?\d[\d ().-]{6,}\d/;
const HEADLINE_LINES = 4;
const BITS: Readonly<Record<UnheldReason, number>> = { denied: 1, wished: 2, learning: 4 };

/**
 * Reads a resume's text: every known skill with the lines that show it, those that it says are being learned, and the
 * past jobs. A word of an employer's name or of an address shows none, nor does what the resume says is not held or
 * wished for. A text without them gives empty lists.
 */
export function extractProfile(
  text: string,
  knowledge: Knowledge,
  outline: ResumeOutline = readOutline(text),
): CandidateProfile {
  const { lines, entries } = outline;
  const addresses = findAddressPlaces(text, outline);
  const isAddress = openAddresses(addresses);
  const statements = splitStatements(text);
  const named = extractResumeSkills(text, knowledge.vocabulary);
  const found = addActivities(text, statements, named, knowledge.skills).map(({ id, spans }) => ({
    id,
    spans: spans.filter((span) => !isAddress(span)),
  }));
  const places = found.flatMap(({ spans }) => spans);
  const employers = findEmployerNames(text, lines, places);
  const unheld = findUnheld(text, outline, statements);
  const marks = markRanges(
    text.length,
    unheld.map(({ start, end, reason }) => ({ start, end, bit: BITS[reason] })),
  );
  const hold = (isShown: (span: ResumeSpan) => boolean) =>
    found.flatMap(({ id, spans }): HeldSkill[] => {
      const held = spans.filter(isShown).flatMap((span) => placeOnLine(span, lines));
      return held.length > 0 ? [{ id, name: knowledge.skills.get(id)?.name ?? id, lines: held }] : [];
    });
  const skills = hold((span) => !employers.some((name) => isWithin(span, name)) && marks.at(span.start) === 0);
  const learning = hold(({ start }) => (marks.at(start) & (BITS.learning | BITS.denied)) === BITS.learning);
  const unshown = [...unheld, ...addresses].map(({ start, end }) => ({ start, end }));
  return {
    text,
    skills,
    ...(learning.length > 0 ? { learning } : {}),
    ...(unshown.length > 0 ? { unshown } : {}),
    headline: findHeadline(lines),
    jobs: chooseTitledJobs(entries, knowledge.titles),
  };
}

function isWithin(span: TextRange, whole: TextRange): boolean {
  return span.start >= whole.start && span.end <= whole.end;
}

/** The words themselves as offsets, with the number and text of the line around them. */
function placeOnLine({ start, end, kind }: ResumeSpan, lines: readonly ResumeLine[]): HeldLine[] {
  const line = findLine(lines, start);
  return line ? [{ start, end, line: line.line, text: line.text, ...(kind === undefined ? {} : { kind }) }] : [];
}

function findHeadline(lines: readonly ResumeLine[]): ResumeLine[] {
  return lines.filter(({ text }) => text.length > 1 && !CONTACT.test(text)).slice(0, HEADLINE_LINES);
}
