import { once } from '../../text/once';
import { extractDegrees } from './degree-level';
import { isJob, type ResumeEntry } from './entries';

/** What is learned at, where no degree is named; a person's job there is named as such. */
const SCHOOLING = once(
  () =>
    /^(?:a[- ]levels?|gcses?|abitur|matura|fachabitur|hochschulreife|mittlere reife|baccalauréat|bac\b|bachillerato|high school|secondary school|diploma (?:in|of)|certificate (?:in|of)|bootcamp|berufsausbildung|umschulung|weiterbildung|formation (?:de|en|d['’])|curso (?:de|en))/iu,
);
const PART = /[,|·•;\t()]|\s[-–—]\s/u;
/** Subjects that hold the word for a person. */
const SUBJECT = /\bingenieur(?:wesen|wissenschaft|informatik|technik)\p{L}*|\bteacher education\b/giu;

/** Engineers are called by their degree: it is learned at a school, elsewhere it is what somebody works as. */
const ENGINEER = /^(?:ingenier[oa](?! de )|dipl(?:om)?[.\s-]{0,3}ing)/iu;
/** By the work, wherever it is done. */
const ENGINEER_OF = /^ingenier[oa] de /iu;
const SCHOOL = once(
  () =>
    /(?<!\p{L})(?:universi\p{L}+|politécnic[oa]|\p{L}*hochschule|\p{L}*universität|escuela|instituto tecnológico|tec de monterrey|TU|TH|FH|ETH|KIT|RWTH)(?!\p{L})/iu,
);

/** German jobs whose word for the person is the end of a longer one. */
const COMPOUND = /\p{L}(?:entwickler|berater|leiter|analyst|assistent|mitarbeiter)(?:in)?(?!\p{L})/iu;

/** True for an entry of a resume that is no job: its title is a degree or a school leaving certificate. */
export function isStudy({ head, dates, title }: ResumeEntry): boolean {
  const dated = head.find(({ line }) => line === dates.line.line);
  const beside = listParts(dated?.text ?? '');
  const parts = beside.some((part) => /\p{L}{3}/u.test(part)) ? beside : head.flatMap(({ text }) => listParts(text));
  const isAtSchool = parts.some((part) => SCHOOL().test(part));
  const isLearned = (part: string) => isLearning(part, isAtSchool);
  return parts.some(isLearned) && (title === undefined || !parts.some((part) => namesJob(part) && !isLearned(part)));
}

function listParts(text: string): string[] {
  return text.split(PART).map((part) => part.replace(/^[\s–—:/-]+/u, '').trimEnd());
}

function isLearning(part: string, isAtSchool: boolean): boolean {
  const [degree] = extractDegrees(part);
  // A degree may stand before a job: "PhD researcher", "Dipl.-Ing. Softwareentwickler".
  if (degree?.start === 0) return !namesJob(part.slice(degree.end)) && !isEngineer(part, isAtSchool);
  return SCHOOLING().test(part) && !namesJob(part);
}

function isEngineer(part: string, isAtSchool: boolean): boolean {
  return ENGINEER_OF.test(part) || (!isAtSchool && ENGINEER.test(part));
}

function namesJob(words: string): boolean {
  return COMPOUND.test(words) || isJob(words.replace(SUBJECT, ''));
}
