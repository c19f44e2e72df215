import type { ResumeLine } from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import { extractResumeSkills, type ResumeSpan } from '../skills/extract-resume-skills';
import type { CandidateProfile, HeldLine, HeldSkill } from './candidate-profile';
import { findEmployerNames } from './employer-names';
import { extractTitledJobs } from './profile/titled-jobs';
import { extractLines, findLine } from './resume-lines';

const CONTACT = /@|https?:|www\.|\+?\d[\d ().-]{6,}\d/;
const HEADLINE_LINES = 4;

/**
 * Reads a resume's text: every known skill with the lines that show it, where a word of an employer's name shows none,
 * and the past jobs. A text without them gives empty lists.
 */
export function extractProfile(text: string, knowledge: Knowledge): CandidateProfile {
  const lines = extractLines(text);
  const found = extractResumeSkills(text, knowledge.vocabulary);
  const places = found.flatMap(({ spans }) => spans);
  const employers = findEmployerNames(text, lines, places);
  const skills = found.flatMap(({ id, spans }): HeldSkill[] => {
    const shown = spans.filter((span) => !employers.some((name) => span.start >= name.start && span.end <= name.end));
    const held = shown.flatMap((span) => placeOnLine(span, lines));
    return held.length > 0 ? [{ id, name: knowledge.skills.get(id)?.name ?? id, lines: held }] : [];
  });
  const jobs = extractTitledJobs(text, knowledge.titles);
  return { text, skills, headline: findHeadline(lines), jobs };
}

/** The words themselves as offsets, with the number and text of the line around them. */
function placeOnLine({ start, end, kind }: ResumeSpan, lines: readonly ResumeLine[]): HeldLine[] {
  const line = findLine(lines, start);
  return line ? [{ start, end, line: line.line, text: line.text, ...(kind === undefined ? {} : { kind }) }] : [];
}

function findHeadline(lines: readonly ResumeLine[]): ResumeLine[] {
  return lines.filter(({ text }) => text.length > 1 && !CONTACT.test(text)).slice(0, HEADLINE_LINES);
}
