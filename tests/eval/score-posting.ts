import type { Analysis, SkillMention } from '../../lib/analysis';
import type { LabelledPosting, Labels, PayLabel } from './labelled-posting';
import { scoreSkills } from './score-skills';

/** How often something was right, of how many times it could be. */
export type Tally = { readonly right: number; readonly of: number };

/** What is counted; `npm run eval` prints the share, and `skillF1` beside them. */
export const COUNTS = [
  'skillPrecision',
  'skillRecallAsked',
  'skillRecall',
  'requirement',
  'softRecall',
  'role',
  'roleOfAi',
  'aiPrecision',
  'aiRecall',
  'seniority',
  'workplace',
  'salaryExact',
  'salaryFalse',
  'years',
  'traps',
] as const;
export type Count = (typeof COUNTS)[number];
export type Tallies = Readonly<Partial<Record<Count, Tally>>>;

/** What went wrong in one posting, as lines to read. */
export type Faults = {
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
  /** Skills that were found under another requirement. */
  readonly misjudged: readonly string[];
  /** Traps at which a skill was read. */
  readonly sprung: readonly string[];
  readonly fields: readonly string[];
};
export type PostingScore = {
  readonly id: string;
  readonly tallies: Tallies;
  readonly faults: Faults;
  /** The confidence of the role that was given, and whether that was right; undefined when none was given. */
  readonly answer?: { readonly confidence: number; readonly isRight: boolean };
};

const UNSAID = 'unspecified';

/** Holds an analysis against the labels; an analysis that failed is wrong in everything it could be asked. */
export function scorePosting(posting: LabelledPosting, analysis: Analysis | undefined): PostingScore {
  const { labels } = posting;
  const role = analysis && (analysis.role?.id ?? 'none');
  const isRight = role !== undefined && labels.roles.includes(role);
  const skills = scoreSkills(posting, analysis?.skills ?? []);
  const sprung = findSprung(posting, analysis?.skills ?? []);
  const fields = { role: once(isRight), ...scoreFields(labels, analysis) };
  return {
    id: posting.id,
    tallies: {
      ...skills.tallies,
      ...fields,
      ...scoreKind(labels.roles, role),
      traps: { right: sprung.length, of: posting.traps.length },
    },
    faults: {
      missed: skills.missed,
      spurious: skills.spurious,
      misjudged: skills.misjudged,
      sprung,
      fields: describeFaults(labels, analysis, fields),
    },
    answer: analysis?.role && { confidence: analysis.role.confidence, isRight },
  };
}

function once(isRight: boolean): Tally {
  return { right: isRight ? 1 : 0, of: 1 };
}

function scoreFields(labels: Labels, analysis: Analysis | undefined) {
  const { posting, seniority, yearsMin } = analysis ?? {};
  return {
    seniority: once(analysis !== undefined && labels.levels.includes(seniority ?? UNSAID)),
    workplace: once(analysis !== undefined && posting?.workplace === labels.workplace),
    years: once(analysis !== undefined && yearsMin === labels.yearsMin),
    ...(labels.salary
      ? { salaryExact: once(isSamePay(posting?.salary, labels.salary)) }
      : { salaryFalse: once(analysis === undefined || posting?.salary !== undefined) }),
  };
}

function isSamePay(found: PayLabel | undefined, label: PayLabel): boolean {
  if (!found || found.currency !== label.currency || found.period !== label.period) return false;
  return Math.abs(found.min - label.min) < 1 && Math.abs(found.max - label.max) < 1;
}

/** An AI, ML or data job or not. Where `none` is only accepted beside a role, either answer is left out. */
function scoreKind(roles: readonly string[], role: string | undefined): Tallies {
  const isFound = role !== undefined && role !== 'none';
  if (!roles.includes('none')) {
    const roleOfAi = once(role !== undefined && roles.includes(role));
    return isFound ? { roleOfAi, aiPrecision: once(true), aiRecall: once(true) } : { roleOfAi, aiRecall: once(false) };
  }
  const isFalseAlarm = roles[0] === 'none' && isFound && !roles.includes(role);
  return isFalseAlarm ? { aiPrecision: once(false) } : {};
}

/** The traps at which a hard skill is read, as they stand in the posting. */
function findSprung(posting: LabelledPosting, skills: readonly SkillMention[]): string[] {
  const spans = skills.filter(({ kind }) => kind === 'hard').flatMap((skill) => skill.spans);
  const sprung = posting.traps.filter((trap) =>
    spans.some((span) => span.field === trap.field && span.start < trap.end && span.end > trap.start),
  );
  return sprung.map(({ start, end, field }) => posting[field].slice(start, end));
}

function describeFaults(labels: Labels, analysis: Analysis | undefined, fields: Tallies): string[] {
  if (!analysis) return ['the analysis failed'];
  const { posting, role, seniority, yearsMin } = analysis;
  const found: Partial<Record<Count, [label: string, got: string]>> = {
    role: [labels.roles.join(' or '), role ? `${role.id} ${role.confidence.toFixed(2)}` : 'none'],
    seniority: [labels.levels.join(' or '), seniority ?? UNSAID],
    workplace: [labels.workplace ?? UNSAID, posting.workplace ?? UNSAID],
    years: [String(labels.yearsMin ?? 'none'), String(yearsMin ?? 'none')],
    salaryExact: [formatPay(labels.salary), formatPay(posting.salary)],
    salaryFalse: ['none', formatPay(posting.salary)],
  };
  return COUNTS.flatMap((count) => {
    const [label, got] = found[count] ?? [];
    const isWrong = fields[count] && fields[count].right !== (count === 'salaryFalse' ? 0 : 1);
    return label !== undefined && isWrong ? [`${count}: ${label}, got ${got}`] : [];
  });
}

function formatPay(pay: PayLabel | undefined): string {
  return pay ? `${pay.min}-${pay.max} ${pay.currency} ${pay.period}` : 'none';
}
