import type { ResumeLine } from '../../analysis';
import type { Bullet } from '../bullets';
import type { ResumeProblem, ResumeProblemKind, ResumeText } from '../files/resume-text';
import type { YearMonth } from '../profile/date-ranges';
import type { ResumeStructure } from '../profile/resume-structure';

/** What a rule may look at. */
export type RuleInput = {
  readonly file: ResumeText;
  readonly structure: ResumeStructure;
  readonly bullets: readonly Bullet[];
  readonly now: YearMonth;
};

/** What the checks are known by. */
export type RuleId =
  | `file-${ResumeProblemKind}`
  | 'file-kind'
  | 'name-not-first'
  | 'email-missing'
  | 'phone-missing'
  | 'contact-low'
  | 'link-without-address'
  | 'not-asked'
  | 'street-address'
  | 'too-short'
  | 'too-long'
  | 'dates-none'
  | 'dates-no-end'
  | 'dates-mixed'
  | 'dates-order'
  | 'dates-future'
  | 'dates-present-twice'
  | 'bullets-none'
  | 'bullets-unseen'
  | 'bullets-long'
  | 'bullets-no-number'
  | 'bullets-tense'
  | 'bullets-weak'
  | 'first-person'
  | 'section-no-experience'
  | 'section-no-education'
  | 'section-no-skills'
  | 'section-unusual'
  | 'section-empty';

/** `mend`: costs text or a match at many applicant systems; `look`: a matter of custom or taste. */
export type RuleWeight = 'mend' | 'look';

/** What there is to say of a finding beside what its rule says. */
export type FindingDetail =
  | { readonly kind: 'problem'; readonly problem: ResumeProblem }
  /** Of so many bullets so many have a number. */
  | { readonly kind: 'numbers'; readonly have: number; readonly of: number }
  | { readonly kind: 'words'; readonly words: number }
  | { readonly kind: 'size'; readonly words: number; readonly pages?: number };

/** What a rule found: the lines it is about, none where something is missing, and more where saying that is not enough. */
export type RuleHit = { readonly lines: readonly ResumeLine[]; readonly detail?: FindingDetail };

/** One check of a resume: when it holds, and how much that weighs. Its words are messages of the interface. */
export type ReportRule = {
  readonly id: RuleId;
  readonly weight: RuleWeight;
  /** Id of the advice in the knowledge base whose source is cited. */
  readonly adviceId?: string;
  /** Undefined when there is nothing to say. */
  readonly find: (input: RuleInput) => RuleHit | undefined;
};

/** A hit on these lines, or none where there are no lines. */
export function hitOn(lines: readonly ResumeLine[], detail?: FindingDetail): RuleHit | undefined {
  return lines.length > 0 ? { lines, ...(detail === undefined ? {} : { detail }) } : undefined;
}

/** A hit on nothing in particular when something is so. */
export function hitIf(isSo: boolean, detail?: FindingDetail): RuleHit | undefined {
  return isSo ? { lines: [], ...(detail === undefined ? {} : { detail }) } : undefined;
}

/** A bullet as one line: all its words, the number of its first line. */
export function toLine({ first, last, text }: Bullet): ResumeLine {
  return { start: first.start, end: last.end, line: first.line, text };
}
