import type { SectionKind } from '../profile/section-names';
import { hitIf, hitOn, type ReportRule } from './report-rule';

/** Below it a text is a note, and its sections say nothing. */
const LEAST_WORDS = 60;

function missing(
  kind: SectionKind,
  weight: ReportRule['weight'],
  heading: string,
  reason: string,
  adviceId?: string,
): ReportRule {
  return {
    ...(adviceId === undefined ? {} : { adviceId }),
    id: `section-no-${kind}`,
    weight,
    title: `No section for ${heading.toLowerCase()} was found`,
    reason,
    advice: `If it is there, put a line that says “${heading}” above it; if not, add what you have.`,
    find: ({ file, structure }) =>
      hitIf(file.words >= LEAST_WORDS && !structure.sections.some((section) => section.kind === kind)),
  };
}

/** Rules about headings and what stands below them. */
export const SECTION_RULES: readonly ReportRule[] = [
  missing(
    'experience',
    'mend',
    'Experience',
    'Applicant systems look for this heading and fill jobs, employers and dates from what is below it.',
  ),
  missing('education', 'look', 'Education', 'Where a degree is asked for, the form is filled from this section.'),
  missing(
    'skills',
    'look',
    'Skills',
    'A list of skills under this heading is where a search looks first, and where a hurried reader does.',
    'resume-tools-and-results',
  ),
  {
    id: 'section-unusual',
    weight: 'look',
    title: 'A heading is unusual',
    reason: 'People understand it; an applicant system knows only the usual words and may file the section nowhere.',
    advice: 'Use the plain word: Experience, Education, Skills, Projects.',
    find: ({ structure: { sections } }) =>
      hitOn(sections.filter(({ isUsual }) => !isUsual).map(({ heading }) => heading)),
  },
  {
    id: 'section-empty',
    weight: 'look',
    title: 'There is nothing below a heading',
    reason: 'Either the text below was lost in the file, or the heading promises what is not there.',
    advice: 'Look whether the text below it can be marked and copied in the file; delete the heading otherwise.',
    find: ({ structure: { sections } }) =>
      hitOn(
        sections
          .filter(({ lines }, at) => at < sections.length - 1 && lines.every(({ text }) => text === ''))
          .map(({ heading }) => heading),
      ),
  },
];
