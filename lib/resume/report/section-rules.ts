import { hitIf, hitOn, type ReportRule } from './report-rule';

/** Below it a text is a note, and its sections say nothing. */
const LEAST_WORDS = 60;

function missing(
  kind: 'experience' | 'education' | 'skills',
  weight: ReportRule['weight'],
  adviceId?: string,
): ReportRule {
  return {
    ...(adviceId === undefined ? {} : { adviceId }),
    id: `section-no-${kind}`,
    weight,
    find: ({ file, structure }) =>
      hitIf(file.words >= LEAST_WORDS && !structure.sections.some((section) => section.kind === kind)),
  };
}

/** Rules about headings and what stands below them. */
export const SECTION_RULES: readonly ReportRule[] = [
  missing('experience', 'mend'),
  missing('education', 'look'),
  missing('skills', 'look', 'resume-tools-and-results'),
  {
    id: 'section-unusual',
    weight: 'look',
    find: ({ structure: { sections } }) =>
      hitOn(sections.filter(({ isUsual }) => !isUsual).map(({ heading }) => heading)),
  },
  {
    id: 'section-empty',
    weight: 'look',
    find: ({ structure: { sections } }) =>
      hitOn(
        sections
          .filter(({ lines }, at) => at < sections.length - 1 && lines.every(({ text }) => text === ''))
          .map(({ heading }) => heading),
      ),
  },
];
