import type { ResumeProblemKind } from '../files/resume-text';
import { hitIf, type ReportRule, type RuleInput, type RuleWeight } from './report-rule';

const PROBLEM_RULES: readonly (readonly [kind: ResumeProblemKind, weight: RuleWeight])[] = [
  ['picture-page', 'mend'],
  ['scanned', 'mend'],
  ['damaged-page', 'mend'],
  ['unreadable-font', 'mend'],
  ['hidden-text', 'mend'],
  ['white-text', 'look'],
  ['table', 'look'],
  ['text-box', 'mend'],
  ['columns', 'look'],
  ['header-footer', 'look'],
  ['protected', 'look'],
  ['tracked-changes', 'mend'],
  ['cut', 'look'],
];

/** What makes a resume hard to read for a parser, which one of the articles says to look at. */
const FORMATTING: ReadonlySet<ResumeProblemKind> = new Set(['table', 'text-box', 'columns', 'header-footer']);

/** Rules about what the reader of the file met, and about the kind of file. */
export const FILE_RULES: readonly ReportRule[] = [
  ...PROBLEM_RULES.map(
    ([kind, weight]): ReportRule => ({
      id: `file-${kind}`,
      weight,
      ...(FORMATTING.has(kind) ? { adviceId: 'resume-three-things-to-tune' } : {}),
      find: (input) => findProblem(kind, input),
    }),
  ),
  {
    id: 'file-kind',
    weight: 'look',
    find: ({ file }) => hitIf(file.kind === 'markdown' || file.kind === 'json-resume'),
  },
];

function findProblem(kind: ResumeProblemKind, { file }: RuleInput) {
  const problem = file.problems.find((each) => each.kind === kind);
  return problem && hitIf(true, { kind: 'problem', problem });
}
