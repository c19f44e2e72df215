import { describeHiddenText, PROBLEMS } from '../describe-problems';
import type { ResumeProblem } from '../resume-text';
import type { DocxFindings } from './docx-inline';

/** What other readers of resumes may stumble over in a Word document. */
export function describeFindings(findings: DocxFindings, margins: readonly string[]): ResumeProblem[] {
  const hidden = describeHiddenText(findings.hidden);
  return [
    ...(hidden ? [hidden] : []),
    ...(findings.hasTable ? [PROBLEMS.table] : []),
    ...(findings.hasTextBox ? [PROBLEMS.textBox] : []),
    ...(margins.length > 0 ? [PROBLEMS.headerFooter] : []),
    ...(findings.hasColumns ? [PROBLEMS.columns] : []),
    ...(findings.hasDeletions ? [PROBLEMS.trackedChanges] : []),
  ];
}
