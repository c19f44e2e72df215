import type { ResumeLine } from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import { extractResumeSkills } from '../skills/extract-resume-skills';
import type { CandidateProfile, HeldSkill } from './candidate-profile';
import { extractLines, findLine } from './resume-lines';

const CONTACT = /@|https?:|www\.|\+?\d[\d ().-]{6,}\d/;
const HEADLINE_LINES = 4;

/** Reads a resume's text: every known skill with the lines that show it. A text without skills gives an empty list. */
export function extractProfile(text: string, knowledge: Knowledge): CandidateProfile {
  const lines = extractLines(text);
  const skills = extractResumeSkills(text, knowledge.vocabulary).map(({ id, spans }): HeldSkill => {
    const name = knowledge.skills.get(id)?.name ?? id;
    return { id, name, lines: spans.flatMap((span) => placeOnLine(span, lines)) };
  });
  return { text, skills, headline: findHeadline(lines) };
}

/** The words themselves as offsets, with the number and text of the line around them. */
function placeOnLine(span: { start: number; end: number }, lines: readonly ResumeLine[]): ResumeLine[] {
  const line = findLine(lines, span.start);
  return line ? [{ start: span.start, end: span.end, line: line.line, text: line.text }] : [];
}

function findHeadline(lines: readonly ResumeLine[]): ResumeLine[] {
  return lines.filter(({ text }) => text.length > 1 && !CONTACT.test(text)).slice(0, HEADLINE_LINES);
}
