import type { ResumeLine } from '../../analysis';
import type { Advice } from '../../knowledge/schemas';
import { extractBullets } from '../bullets';
import type { ResumeProblem, ResumeText } from '../files/resume-text';
import type { ContactKind } from '../profile/contact';
import type { YearMonth } from '../profile/date-ranges';
import { type ResumeStructure, readStructure } from '../profile/resume-structure';
import type { SectionKind } from '../profile/section-names';
import { BULLET_RULES } from './bullet-rules';
import { DATE_RULES } from './date-rules';
import { FILE_RULES } from './file-rules';
import { PERSON_RULES } from './person-rules';
import type { FindingDetail, ReportRule, RuleId, RuleWeight } from './report-rule';
import { SECTION_RULES } from './section-rules';

/** Something to mend or to look at, with the lines it is about; `more` says how many lines are left out. */
export type ReportFinding = {
  readonly rule: RuleId;
  readonly weight: RuleWeight;
  readonly detail?: FindingDetail;
  readonly lines: readonly ResumeLine[];
  readonly more: number;
  /** Where an article gives the same advice: an id in `data/sources.json`, and its line. */
  readonly source?: string;
  readonly sourceLine?: number;
};

/** What a machine reads in a resume, and what to do about it. There is no score: the counts are what there is to say. */
export type ParseReport = {
  readonly kind: ResumeText['kind'];
  /** Undefined where the kind of file has no pages. */
  readonly pages?: number;
  readonly words: number;
  readonly sections: readonly { readonly kind: SectionKind; readonly heading: string; readonly line: number }[];
  /** Kinds of contact data with the line of each first; never the data. */
  readonly contact: readonly { readonly kind: ContactKind; readonly line: number }[];
  /** Months of dated jobs; undefined: not known. */
  readonly months?: number;
  readonly jobs: number;
  /** What the reader of the file met. */
  readonly problems: readonly ResumeProblem[];
  /** What to mend first, then what to look at. */
  readonly findings: readonly ReportFinding[];
  readonly counts: { readonly mend: number; readonly look: number };
  /** The text as a machine reads it. */
  readonly text: string;
};

/** Every check, in the order in which findings of one weight are told. */
export const REPORT_RULES: readonly ReportRule[] = [
  ...FILE_RULES,
  ...PERSON_RULES,
  ...SECTION_RULES,
  ...DATE_RULES,
  ...BULLET_RULES,
];

/** More lines than these help nobody. */
const MOST_LINES = 5;

/** The report on a resume as its file was read; `now` ends what goes on, `advice` of the knowledge base is cited where it fits. */
export function reportOnResume(file: ResumeText, now: YearMonth, advice: readonly Advice[] = []): ParseReport {
  const structure = readStructure(file.text, now);
  const bullets = extractBullets(structure.lines, file.text);
  const hits = REPORT_RULES.flatMap((rule): ReportFinding[] => {
    const hit = rule.find({ file, structure, bullets, now });
    if (!hit) return [];
    const { lines, detail } = hit;
    const cut = { lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) };
    const { id, weight } = rule;
    return [{ rule: id, weight, ...(detail === undefined ? {} : { detail }), ...cut, ...findSource(rule, advice) }];
  });
  const findings = [...hits.filter(isToMend), ...hits.filter((hit) => !isToMend(hit))];
  const mend = hits.filter(isToMend).length;
  return { ...describeText(file, structure), findings, counts: { mend, look: hits.length - mend } };
}

function describeText(file: ResumeText, { sections, contact, months, entries }: ResumeStructure) {
  const first = contact.filter(({ kind }, at) => contact.findIndex((each) => each.kind === kind) === at);
  return {
    kind: file.kind,
    ...(file.pages === undefined ? {} : { pages: file.pages }),
    words: file.words,
    sections: sections.map(({ kind, heading: { text, line } }) => ({ kind, heading: text, line })),
    contact: first,
    ...(months === undefined ? {} : { months }),
    jobs: entries.length,
    problems: file.problems,
    text: file.text,
  };
}

function isToMend({ weight }: ReportFinding): boolean {
  return weight === 'mend';
}

function findSource({ adviceId }: ReportRule, advice: readonly Advice[]) {
  const [cite] = advice.find(({ id }) => id === adviceId)?.cite ?? [];
  if (!cite) return {};
  const [line] = cite.lines ?? [];
  return { source: cite.source, ...(line === undefined ? {} : { sourceLine: line }) };
}
