import type { ResumeLine } from '../../analysis';
import type { CandidateProfile } from '../candidate-profile';
import { type ContactFound, extractContact } from './contact';
import { countMonths, toMonths, type YearMonth } from './date-ranges';
import { type EducationFound, extractEducation } from './education';
import type { ResumeEntry } from './entries';
import { type ResumeOutline, readOutline } from './resume-outline';
import type { ResumeSection } from './sections';

/** How long a skill is shown for; `undefined` months where no dated job shows it: that is not known, not nothing. */
export type SkillTime = { readonly skill: string; readonly months?: number; readonly entries: readonly ResumeEntry[] };

/** What a resume is made of, everything with its line. */
export type ResumeStructure = ResumeOutline & {
  readonly education: readonly EducationFound[];
  readonly certificates: readonly ResumeLine[];
  readonly contact: readonly ContactFound[];
  /** Months of all jobs together, overlapping ones once; undefined where no job has a beginning and an end. */
  readonly months?: number;
};

const CERTIFICATE =
  /\b(?:certified|certification|certificate|zertifi\w+|certifié\w*|certificat|certificad[oa]|certificación|nanodegree|professional certificate)\b/iu;
const LONGEST_CERTIFICATE = 120;

/** Takes a resume's text apart; `now` ends what is still going on. Never fails: an empty text gives empty lists. */
export function readStructure(
  text: string,
  now: YearMonth,
  outline: ResumeOutline = readOutline(text),
): ResumeStructure {
  const { lines, sections, entries } = outline;
  const spans = entries.flatMap(({ dates }) => toSpan(dates, now));
  return {
    ...outline,
    education: extractEducation(sections, lines, text, now),
    certificates: extractCertificates(sections, lines),
    contact: extractContact(lines),
    ...(spans.length > 0 ? { months: countMonths(spans) } : {}),
  };
}

function extractCertificates(sections: readonly ResumeSection[], lines: readonly ResumeLine[]): ResumeLine[] {
  const own = new Set(sections.filter(({ kind }) => kind === 'certifications').flatMap((section) => section.lines));
  const elsewhere = new Set(sections.filter(({ kind }) => kind === 'experience').flatMap((section) => section.lines));
  const headings = new Set(sections.map(({ heading }) => heading));
  return lines.filter((line) => {
    if (line.text.length < 3 || line.text.length > LONGEST_CERTIFICATE || headings.has(line)) return false;
    return own.has(line) || (!elsewhere.has(line) && CERTIFICATE.test(line.text));
  });
}

/**
 * For how long each skill is shown: the dated jobs whose lines show it, overlapping ones once. A skill of the profile
 * that no dated job shows has no months: not known.
 */
export function measureSkillTimes(
  profile: CandidateProfile,
  { entries }: ResumeStructure,
  now: YearMonth,
): SkillTime[] {
  return profile.skills.map(({ id, lines }): SkillTime => {
    const numbers = new Set(lines.map(({ line }) => line));
    const showing = entries.filter((entry) => entry.lines.some(({ line }) => numbers.has(line)));
    const spans = showing.flatMap(({ dates }) => toSpan(dates, now));
    return { skill: id, ...(spans.length > 0 ? { months: countMonths(spans) } : {}), entries: showing };
  });
}

function toSpan(dates: ResumeEntry['dates'], now: YearMonth): (readonly [number, number])[] {
  const span = toMonths(dates, now);
  return span ? [span] : [];
}
