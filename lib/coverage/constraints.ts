import type { Constraint, CoveredSkill, JobPosting, ResumeLine, SkillMention } from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { Country } from '../knowledge/schemas';
import type { CandidateProfile } from '../resume/candidate-profile';
import type { YearMonth } from '../resume/profile/date-ranges';
import { compareDegrees } from '../resume/profile/degree-level';
import { findHighestDegree } from '../resume/profile/education';
import { readOutline } from '../resume/profile/resume-outline';
import { type ResumeStructure, readStructure } from '../resume/profile/resume-structure';
import type { ConstraintSentences } from '../sentences/constraint-sentences';
import { keepLast } from '../text/keep-last';
import { once } from '../text/once';
import { comparePlace } from './compare-place';
import { compareYears } from './compare-years';
import { createPhraseFinder } from './phrase-finder';
import { findAskedClearance, findAskedDegree, findAskedPermit } from './posting-constraints';

/** What is held against each other. */
export type ConstraintInput = {
  readonly posting: JobPosting;
  /** As `parseYearsMin` gives it. */
  readonly yearsMin?: number;
  /** Of the posting: years may be asked for with one of them. */
  readonly skills: readonly SkillMention[];
  /** Id of the posting's role, where it has one. */
  readonly role?: string;
  readonly profile: CandidateProfile;
  /** What coverage found of these skills. */
  readonly have?: readonly CoveredSkill[];
  /** Ends jobs that go on. */
  readonly now: YearMonth;
  readonly knowledge: Pick<Knowledge, 'places' | 'widerSkills' | 'vocabulary' | 'roles'>;
  /** In what words it is told. */
  readonly words: ConstraintSentences;
};

/** One resume is compared with posting after posting. */
const outlineOf = keepLast(readOutline);

const HAS_PERMIT = once(
  () =>
    /\b(?:authori[sz]ed to work|work (?:authori[sz]ation|permit)|right to work|citizen(?:ship)?|permanent resident|green card|settled status|arbeitserlaubnis|niederlassungserlaubnis|staatsbürger\w*|permis de travail|nationalité|permiso de trabajo|nacionalidad)\b/iu,
);
const HAS_CLEARANCE = /\b(?:clearance|ts\/sci|top[- ]secret|public trust|sicherheitsüberprüf\w+|habilitation)\b/iu;

/** Said of a permit or clearance that one has not, has no longer or only may get; "no sponsorship needed" is none of it. */
const NOT_HELD = once(
  () =>
    /(?<!\p{L})(?:not|no|needs?|needed|requir\p{L}{1,4}|without|seeking|pending|apply(?:ing)? for|applied for|eligible for|expired|former|benötig\p{L}{1,2}|kein\p{L}{0,2}|ohne|sans|pas de|sin|necesito)\s(?:\p{L}{1,15}\s){0,2}(?:authori[sz]|work|permit|right|citizen|green card|clearance|ts\/sci|top[- ]secret|arbeitserlaubnis|sicherheits|permis|habilitation|permiso)|(?:authori[sz]ation|permit|clearance|arbeitserlaubnis|permis de travail|habilitation|permiso de trabajo)\s?(?::\s?)?(?:is |ist |est )?(?:required|needed|expired|pending|none|no|nötig|erforderlich|beantragt|keine?|nécessaire|aucune?|necesario)(?!\p{L})/iu,
);

/**
 * What the posting demands beside skills, against what the resume shows, in a fixed order: years, degree, location, work
 * permit, clearance; what it does not demand is left out. Years may be several: in all, and with single skills.
 * `not-met` only where the resume says otherwise: all its jobs are too short, its highest degree is a lower one, its
 * owner lives elsewhere. What it does not say is not known.
 */
export function findConstraints(input: ConstraintInput): Constraint[] {
  const { text } = input.profile;
  const structure = readStructure(text, input.now, outlineOf(text));
  return [
    ...compareYears(input, structure),
    ...compareDegree(input, structure),
    ...comparePlace(input, structure),
    ...comparePermit(input, structure),
    ...compareClearance(input, structure),
  ];
}

function compareDegree({ posting, words }: ConstraintInput, { education }: ResumeStructure): Constraint[] {
  const degree = findAskedDegree(posting);
  if (!degree) return [];
  const { level, isFlexible, span } = degree;
  const asked = { text: words.degree(level, isFlexible), span };
  const highest = findHighestDegree(education);
  if (!highest) return [{ kind: 'degree', asked, shown: 'not-known', verdict: 'not-known' }];
  const isEnough = compareDegrees(highest.level, level) >= 0;
  const verdict = isEnough ? 'met' : isFlexible ? 'not-known' : 'not-met';
  return [{ kind: 'degree', asked, shown: { text: words.degree(highest.level, false), line: highest.line }, verdict }];
}

function comparePermit({ posting, knowledge, words }: ConstraintInput, { lines }: ResumeStructure): Constraint[] {
  const span = findAskedPermit(posting);
  if (!span) return [];
  const line = lines.find(({ text }) => HAS_PERMIT().test(text) && !NOT_HELD().test(text));
  const country = knowledge.places.countries.find(({ id }) => id === posting.country);
  const isHere = line !== undefined && country !== undefined && namesCountry(line, country);
  return [{ kind: 'work-permit', ...describe(words.permit, span, line), verdict: isHere ? 'met' : 'not-known' }];
}

function compareClearance({ posting, words }: ConstraintInput, { lines }: ResumeStructure): Constraint[] {
  const span = findAskedClearance(posting);
  if (!span) return [];
  const line = lines.find(({ text }) => HAS_CLEARANCE.test(text) && !NOT_HELD().test(text));
  return [{ kind: 'clearance', ...describe(words.clearance, span, line), verdict: line ? 'met' : 'not-known' }];
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
