import type { JobPosting, Span } from '../analysis';
import { COUNT_WORDS, parseNumberWord } from '../posting/number-words';
import { compareDegrees, type DegreeLevel, type DegreeMention, extractDegrees } from '../resume/profile/degree-level';
import { once } from '../text/once';

/** A degree that a posting asks for: the lowest that is enough; `isFlexible` where experience may stand in for it. */
export type AskedDegree = { readonly level: DegreeLevel; readonly isFlexible: boolean; readonly span: Span };

const SENTENCE = /[^\n.!?;]+(?:[.!?;](?!\s|$)[^\n.!?;]*)*/gu;
const WISHED = once(
  () =>
    /(?<!\p{L})(?:preferred|preferably|a plus|nice[- ]to[- ]have|bonus|ideally|desirable|advantage|von vorteil|wünschenswert|idealerweise|un plus|atout|idéalement|souhaité\p{L}{0,2}|souhaitable|apprécié\p{L}{0,2}|deseable|valorable|se valorará)(?!\p{L})/iu,
);
const EXPERIENCE_INSTEAD = once(
  () =>
    /\b(?:equivalent|comparable|similar|relevant|practical)\b[^.;\n]{0,30}\bexperience\b|\bor\b[^.;\n]{0,20}\bexperience\b|\boder\b[^.;\n]{0,40}(?:berufserfahrung|qualifikation|ausbildung)|\bou\b[^.;\n]{0,20}(?:équivalent|expérience)|\bo\b[^.;\n]{0,20}(?:equivalente|experiencia)/iu,
);
/**
 * As British postings ask for a first degree: "educated to degree level". Where a higher one is named before the word,
 * that is read.
 */
const DEGREE_LEVEL = once(
  () =>
    /(?<!\p{L})(?:educated (?:up )?to (?:an? )?(?:(?:honours|hons|first|university|undergraduate) )?degree(?:[- ](?:level|standard))?|(?<!(?:master|doctorate|doctoral|phd|postgraduate|graduate|higher|advanced|associate|foundation)(?:['’]?s)?[- ])(?<![\d°][- ]?)degree[- ](?:level|standard)(?=[\s,.;:)]|$)|degree[- ](?:educated|qualified)|(?:honours|hons|first|good) degree|2[:.][12] degree|degree (?:at|with a) 2[:.][12])(?!\p{L})/giu,
);
/** Degrees of the team, or paid for by the employer. */
const NOT_ASKED =
  /\b(?:tuition|reimburse\w*|our (?:team|founders?|researchers)|team of|alongside|work with ph|pursuing|currently enrolled|scrum master)\b/iu;
/** Behind a degree that people are still at: "bachelor and master students". */
const OF_STUDENTS = once(
  () =>
    /^(?:['’]s?)?(?:(?:[\s,/-]{1,3}|\s?&\s?)(?:and|or|und|oder|et|ou|bachelor['’]?s?|master['’]?s?|ph\.?d\.?s?|doctoral|graduate|undergraduate)){0,4}[\s-](?:students?|candidates?|interns?|thes[ei]s|studierende\w*|student\w*|étudiante?s?|estudiantes?|doctorante?s?|doktorand\w*)(?!\p{L})/iu,
);
/** Before a degree of those who are looked after. */
const LOOKED_AFTER = once(
  () =>
    /(?<!\p{L})(?:mentor(?:ing|s)?|supervis(?:e|ing|ion)|teach(?:ing)?|coach(?:ing)?|betreu\p{L}{1,8}|encadre\p{L}{0,5})\s(?:\p{L}{1,15}\s){0,3}$/iu,
);
const PERMIT = once(
  () =>
    /\b(?:(?:legally |already )?(?:authori[sz]ed|eligible|permitted|entitled) to work|work (?:authori[sz]ation|permit|visa)|right to work|(?:visa|immigration) sponsorship|sponsor (?:a |any |work |employment )?visas?|(?:not|never|without|won['’]t|don['’]t)\s(?:\w+\s){0,5}(?:requir\w+|need\w*)\s(?:\w+\s){0,4}sponsorship|without sponsorship|sponsorship (?:is |will be |cannot be )?(?:not |un)?(?:available|offered|provided|possible)|(?:unable|not able|cannot|can['’]t|not|no longer|don['’]t|won['’]t)\s(?:to\s)?(?:currently\s)?(?:offer|provide|support|give)\s(?:\w+\s){0,3}sponsorship|no (?:work |employment )?sponsorship(?! (?:experience|deal|sales))|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel|permis de travail|autorisation de travail|permiso de trabajo|autorización (?:de|para) trabaj\w+)\b/iu,
);
/** The employer takes care of it. */
const PERMIT_OFFERED =
  /\b(?:we|can|will|does|do) (?:can |will |do |gladly |also )?(?:offer|provide|sponsor|support)\b(?![^.]{0,20}\bnot\b)|\bsponsorship (?:is |will be )?(?:available|offered|provided|possible)\b/iu;
const REFUSED = /\b(?:not|no|unable|cannot|without|can't|don't|won't)\b/iu;
const CLEARANCE = once(
  () =>
    /\b(?:(?:active |current |security |secret |top[- ]secret |government |dod |sc ){1,6}clearance|clearance (?:is )?required|ts\/sci|top[- ]secret|public trust|sicherheitsüberprüfung|habilitation (?:secret|défense|de défense)|acreditación de seguridad)\b/iu,
);
/** A number of years wherever it stands; the first group is the number, in digits or as a word. */
export const YEARS = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,2}|${COUNT_WORDS})\\+?[^\\n.;]{0,25}?(?:years?|yrs?|jahren?|ans|années|años)(?!\\p{L})`,
      'giu',
    ),
);
/** A longer clause is no sentence. */
const LONGEST = 1_000;

/** The degree that a posting requires; undefined where it asks for none or only wishes for one. */
export function findAskedDegree({ description }: JobPosting): AskedDegree | undefined {
  for (const { start, words } of splitClauses(description)) {
    if (WISHED().test(words) || NOT_ASKED.test(words)) continue;
    const degrees = listDegrees(words).filter(
      ({ start: at, end }) => !OF_STUDENTS().test(words.slice(end)) && !LOOKED_AFTER().test(words.slice(0, at)),
    );
    const [lowest] = [...degrees].sort((a, b) => compareDegrees(a.level, b.level));
    const [first, last] = [degrees[0], degrees.at(-1)];
    if (!lowest || !first || !last) continue;
    const span = { start: start + first.start, end: start + last.end, field: 'description' as const };
    return { level: lowest.level, isFlexible: EXPERIENCE_INSTEAD().test(words), span };
  }
  return undefined;
}

function listDegrees(words: string): DegreeMention[] {
  const named = extractDegrees(words);
  if (named.length > 0) return named;
  return Array.from(words.matchAll(DEGREE_LEVEL()), ({ 0: found, index: start }) => ({
    level: 'bachelor' as const,
    start,
    end: start + found.length,
  }));
}

/** Where a posting wants a permit to work; undefined where it says nothing or the employer takes care of it. */
export function findAskedPermit({ description }: JobPosting): Span | undefined {
  return findClause(description, PERMIT(), (words) => !PERMIT_OFFERED.test(words) || REFUSED.test(words));
}

/** Where a posting wants a security clearance; undefined where it wants none or only wishes for one. */
export function findAskedClearance({ description }: JobPosting): Span | undefined {
  return findClause(
    description,
    CLEARANCE(),
    (words) => !WISHED().test(words) && !/\b(?:no|not)\b[^.]{0,20}\brequired\b/i.test(words),
  );
}

/** Where a posting says a number of years of experience; undefined where these words are not found. */
export function findYearsSpan({ description }: JobPosting, years: number): Span | undefined {
  for (const { 0: words, 1: number = '', index } of description.matchAll(YEARS())) {
    if (parseNumberWord(number) === years) {
      return { start: index, end: index + words.length, field: 'description' };
    }
  }
  return undefined;
}

function findClause(text: string, pattern: RegExp, counts: (words: string) => boolean): Span | undefined {
  for (const { start, words } of splitClauses(text)) {
    const found = pattern.exec(words);
    if (found && counts(words)) {
      const at = start + found.index;
      return { start: at, end: at + found[0].length, field: 'description' };
    }
  }
  return undefined;
}

function splitClauses(text: string): { start: number; words: string }[] {
  return Array.from(text.matchAll(SENTENCE), ({ 0: words, index }) => ({
    start: index,
    words: words.slice(0, LONGEST),
  }));
}
