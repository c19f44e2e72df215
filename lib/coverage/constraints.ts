import type { Constraint, JobPosting, ResumeLine } from '../analysis';
import type { Country } from '../knowledge/schemas';
import type { YearMonth } from '../resume/profile/date-ranges';
import { compareDegrees, type DegreeLevel } from '../resume/profile/degree-level';
import { findHighestDegree } from '../resume/profile/education';
import { formatMonths, type ResumeStructure, readStructure } from '../resume/profile/resume-structure';
import { createPhraseFinder } from './phrase-finder';
import { findAskedClearance, findAskedDegree, findAskedPermit, findYearsSpan } from './posting-constraints';

/** What is held against each other. */
export type ConstraintInput = {
  readonly posting: JobPosting;
  /** As `parseYearsMin` gives it. */
  readonly yearsMin?: number;
  readonly resume: string;
  /** Ends jobs that go on. */
  readonly now: YearMonth;
  readonly countries: readonly Country[];
};

const DEGREE_NAMES: Readonly<Record<DegreeLevel, string>> = {
  associate: 'Associate degree',
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
  doctorate: 'Doctorate',
};
/** The place somebody lives in stands at the top. */
const TOP_LINES = 10;
const HAS_PERMIT =
  /\b(?:authori[sz]ed to work|work (?:authori[sz]ation|permit)|right to work|citizen(?:ship)?|permanent resident|green card|settled status|arbeitserlaubnis|niederlassungserlaubnis|staatsbürger\w*|permis de travail|nationalité|permiso de trabajo|nacionalidad)\b/iu;
const HAS_CLEARANCE = /\b(?:clearance|ts\/sci|top[- ]secret|public trust|sicherheitsüberprüf\w+|habilitation)\b/iu;

/**
 * What the posting demands beside skills, against what the resume shows, in a fixed order: years, degree, location, work
 * permit, clearance; what it does not demand is left out. `not-met` only where the resume says otherwise: what it does
 * not say is not known.
 */
export function findConstraints(input: ConstraintInput): Constraint[] {
  const structure = readStructure(input.resume, input.now);
  return [
    ...compareYears(input, structure),
    ...compareDegree(input, structure),
    ...compareLocation(input, structure),
    ...comparePermit(input, structure),
    ...compareClearance(input, structure),
  ];
}

function compareYears({ posting, yearsMin }: ConstraintInput, { months, entries }: ResumeStructure): Constraint[] {
  if (yearsMin === undefined || yearsMin <= 0) return [];
  const span = findYearsSpan(posting, yearsMin);
  const asked = { text: `${yearsMin} ${yearsMin === 1 ? 'year' : 'years'} of experience`, ...(span ? { span } : {}) };
  if (months === undefined) return [{ kind: 'years', asked, shown: 'not-known', verdict: 'not-known' }];
  const line = entries.at(-1)?.dates.line;
  const shown = { text: `${formatMonths(months)} in dated jobs`, ...(line ? { line } : {}) };
  return [{ kind: 'years', asked, shown, verdict: months >= yearsMin * 12 ? 'met' : 'not-met' }];
}

function compareDegree({ posting }: ConstraintInput, { education }: ResumeStructure): Constraint[] {
  const degree = findAskedDegree(posting);
  if (!degree) return [];
  const { level, isFlexible, span } = degree;
  const asked = { text: `${DEGREE_NAMES[level]}${isFlexible ? ' or equivalent experience' : ''}`, span };
  const highest = findHighestDegree(education);
  if (!highest) return [{ kind: 'degree', asked, shown: 'not-known', verdict: 'not-known' }];
  const isEnough = compareDegrees(highest.level, level) >= 0;
  const verdict = isEnough ? 'met' : isFlexible ? 'not-known' : 'not-met';
  return [{ kind: 'degree', asked, shown: { text: DEGREE_NAMES[highest.level], line: highest.line }, verdict }];
}

function compareLocation({ posting, resume }: ConstraintInput, { lines }: ResumeStructure): Constraint[] {
  const { workplace, location } = posting;
  const [city] = location?.split(/[,;(|·/]/) ?? [];
  if (!location || !city?.trim() || workplace === undefined || workplace === 'remote') return [];
  const asked = { text: `${workplace === 'hybrid' ? 'Hybrid' : 'On site'} in ${location}` };
  const end = lines.filter(({ text }) => text !== '')[TOP_LINES]?.start ?? resume.length;
  const [line] = createPhraseFinder(resume.slice(0, end))(city.trim());
  return line
    ? [{ kind: 'location', asked, shown: { text: city.trim(), line }, verdict: 'met' }]
    : [{ kind: 'location', asked, shown: 'not-known', verdict: 'not-known' }];
}

function comparePermit({ posting, countries }: ConstraintInput, { lines }: ResumeStructure): Constraint[] {
  const span = findAskedPermit(posting);
  if (!span) return [];
  const line = lines.find(({ text }) => HAS_PERMIT.test(text));
  const country = countries.find(({ id }) => id === posting.country);
  const isHere = line !== undefined && country !== undefined && namesCountry(line, country);
  return [{ kind: 'work-permit', ...describe('Permit to work', span, line), verdict: isHere ? 'met' : 'not-known' }];
}

function compareClearance({ posting }: ConstraintInput, { lines }: ResumeStructure): Constraint[] {
  const span = findAskedClearance(posting);
  if (!span) return [];
  const line = lines.find(({ text }) => HAS_CLEARANCE.test(text));
  return [{ kind: 'clearance', ...describe('Security clearance', span, line), verdict: line ? 'met' : 'not-known' }];
}

function describe(text: string, span: NonNullable<Constraint['asked']['span']>, line: ResumeLine | undefined) {
  return { asked: { text, span }, shown: line ? { text: line.text, line } : ('not-known' as const) };
}

/** A permit holds for a country: the line has to name it. */
function namesCountry({ text }: ResumeLine, { id, name, names }: Country): boolean {
  const find = createPhraseFinder(text);
  const usual = id === 'US' ? ['U.S.', 'US', 'USA', 'green card'] : id === 'GB' ? ['UK', 'settled status'] : [];
  return [name, ...names, ...usual].some((each) => find(each).length > 0);
}
