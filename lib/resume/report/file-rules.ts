import type { ResumeProblemKind } from '../files/resume-text';
import { hitIf, type ReportRule, type RuleInput, type RuleWeight } from './report-rule';

type ProblemRule = readonly [
  kind: ResumeProblemKind,
  weight: RuleWeight,
  title: string,
  reason: string,
  advice: string,
];

const PROBLEM_RULES: readonly ProblemRule[] = [
  [
    'picture-page',
    'mend',
    'Pages are pictures',
    'A machine sees no letters in a picture, so everything on these pages is lost.',
    'Export the file from your word processor instead of scanning it.',
  ],
  [
    'scanned',
    'mend',
    'The text was recognised in a scan',
    'Recognised text has wrong letters in names and skills, and nobody sees which.',
    'Export the file from your word processor instead of scanning it.',
  ],
  [
    'damaged-page',
    'mend',
    'Pages could not be read',
    'What is on a damaged page reaches nobody.',
    'Export the file again, open it once to see that all pages show, and import it again.',
  ],
  [
    'unreadable-font',
    'mend',
    'A font does not say which letters it draws',
    'People see letters and machines read nothing or nonsense.',
    'Set the text in a common font and export again; here you see at once whether it can be read.',
  ],
  [
    'hidden-text',
    'mend',
    'There is text that nobody can see',
    'Hidden keywords are found, and those who find them take you for a cheat.',
    'Delete it.',
  ],
  [
    'white-text',
    'look',
    'There is white text',
    'White text on white paper counts as hidden.',
    'Delete it, or give it a colour that can be read.',
  ],
  [
    'table',
    'look',
    'There is a table',
    'Some applicant systems read a table cell by cell in another order, and dates lose their jobs.',
    'Write the same as plain lines, one entry below the other.',
  ],
  [
    'text-box',
    'mend',
    'There are text boxes',
    'Many applicant systems skip text boxes altogether.',
    'Move the text into the page itself.',
  ],
  [
    'columns',
    'look',
    'The text stands in columns',
    'Some applicant systems read straight across, so that lines of both columns mix.',
    'Use one column, at least in the version you upload.',
  ],
  [
    'header-footer',
    'look',
    'There is text in the header or footer',
    'Many applicant systems leave headers and footers out, with them the name and the way to reach you.',
    'Keep name and contact data in the page, page numbers in the footer.',
  ],
  [
    'protected',
    'look',
    'The file is protected',
    'Some applicant systems refuse protected files without saying so.',
    'Export it without protection.',
  ],
  [
    'tracked-changes',
    'mend',
    'The document tracks changes',
    'Whoever opens it sees what you deleted.',
    'Accept all changes, then save.',
  ],
  [
    'cut',
    'look',
    'Only the beginning was kept',
    'A text of that length is no resume any more, and applicant systems cut it as well.',
    'Shorten it, or check that the right file was chosen.',
  ],
];

/** What makes a resume hard to read for a parser, which one of the articles says to look at. */
const FORMATTING: ReadonlySet<ResumeProblemKind> = new Set(['table', 'text-box', 'columns', 'header-footer']);

/** Rules about what the reader of the file met, and about the kind of file. */
export const FILE_RULES: readonly ReportRule[] = [
  ...PROBLEM_RULES.map(
    ([kind, weight, title, reason, advice]): ReportRule => ({
      id: `file-${kind}`,
      weight,
      title,
      reason,
      advice,
      ...(FORMATTING.has(kind) ? { adviceId: 'resume-three-things-to-tune' } : {}),
      find: (input) => findProblem(kind, input),
    }),
  ),
  {
    id: 'file-kind',
    weight: 'look',
    title: 'The file is neither PDF nor Word',
    reason: 'Application forms take PDF and Word; what they make of other files is anybody’s guess.',
    advice: 'Export a PDF or DOCX for applications; this file is fine for RoleLens.',
    find: ({ file }) => hitIf(file.kind === 'markdown' || file.kind === 'json-resume'),
  },
];

function findProblem(kind: ResumeProblemKind, { file }: RuleInput) {
  const problem = file.problems.find((each) => each.kind === kind);
  return problem && hitIf(true, problem.message);
}
