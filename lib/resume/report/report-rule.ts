import type { ResumeLine } from '../../analysis';
import type { Bullet } from '../bullets';
import type { ResumeText } from '../files/resume-text';
import type { YearMonth } from '../profile/date-ranges';
import type { ResumeStructure } from '../profile/resume-structure';

/** What a rule may look at. */
export type RuleInput = {
  readonly file: ResumeText;
  readonly structure: ResumeStructure;
  readonly bullets: readonly Bullet[];
  readonly now: YearMonth;
};

/** `mend`: costs text or a match at many applicant systems; `look`: a matter of custom or taste. */
export type RuleWeight = 'mend' | 'look';

/** What a rule found: the lines it is about, none where something is missing, and more words where the title is not enough. */
export type RuleHit = { readonly lines: readonly ResumeLine[]; readonly detail?: string };

/** One check of a resume: what it says, why that matters, what to do, and when it holds. */
export type ReportRule = {
  readonly id: string;
  readonly weight: RuleWeight;
  readonly title: string;
  readonly reason: string;
  readonly advice: string;
  /** Id of the advice in the knowledge base whose source is cited. */
  readonly adviceId?: string;
  /** Undefined when there is nothing to say. */
  readonly find: (input: RuleInput) => RuleHit | undefined;
};

/** A hit on these lines, or none where there are no lines. */
export function hitOn(lines: readonly ResumeLine[], detail?: string): RuleHit | undefined {
  return lines.length > 0 ? { lines, ...(detail === undefined ? {} : { detail }) } : undefined;
}

/** A hit on nothing in particular when something is so. */
export function hitIf(isSo: boolean, detail?: string): RuleHit | undefined {
  return isSo ? { lines: [], ...(detail === undefined ? {} : { detail }) } : undefined;
}

/** A bullet as one line: all its words, the number of its first line. */
export function toLine({ first, last, text }: Bullet): ResumeLine {
  return { start: first.start, end: last.end, line: first.line, text };
}
