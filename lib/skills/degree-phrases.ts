import { lowerCase } from '../text/lower-case';
import { findRanges, type Range } from './cue-scopes';

// All of these are matched against sentences in lower case.
const DEGREE =
  /\b(?:(?:bachelor|master|magister)(?:['’]?s)?(?: degree| of \w+| in| or|\/)|bachelors?\b(?! level)|masters?\b(?= degree| or ph| or above)|ph\.?\s?d\b\.?|doctora(?:te|l)\b|(?:b|m)\.?\s?s\.?c?\.?(?=\s*(?:\/|or\b|in\b|degree|,\s*(?:m\.?s|ph))|\.\s)|(?:b|m)\.?a\.?(?=\s*(?:\/|or\b|in\b|degree))|b\.?\s?tech|b\.?e\.?(?=\/| in )|degrees?\b|diploma\b|undergraduate|graduate (?:degree|studies)|hochschulabschluss|studium\b|abgeschlossenes|ausbildung (?:im|in|als)|diplôme|licence (?:en|de)|master (?:en|in|of)|bac ?\+ ?\d|école d['’]ingénieurs?|formation (?:en|supérieure)|licenciatura|licenciad[oa]|grado (?:en|superior)|titulación|titulad[oa]|ingeniería (?:en|informática)|máster)/gu;
const STOP =
  /[.;\n:]|\bwith\b(?! (?:a |an )?(?:major|focus|emphasis|concentration|specialization|background in))|\bplus\b|\b(?:and|or|\+|,)\s*(?:at least )?(?:\d|one|two|three|four|five|\w+ years)|\bexperience\b|\b(?:years?|coursework|knowledge|understanding|proficien\w+|familiarity|skills?|ability|including|mit|sowie|avec|con|expérience|experiencia|erfahrung)\b/u;
const FIELD_BEFORE =
  /(?:\b(?:quantitative|technical|related|relevant|stem|similar|scientific|numerical|analytical|numerate|comparable|equivalent|applicable) (?:field|discipline|degree|subject|area|stud(?:y|ies)|major)s?\s*(?:\(|(?:,\s*)?(?:such as|like|including|e\.?g\.?)|:))([^.;\n)]*)/gu;
/** "4 years of CS, EE or a related field": subjects that stand for the degree. */
const YEARS_OF =
  /\byears? of (?!(?:\w+ ){0,3}experience)(?=[^.;:,\n]+,[^.;:,\n]+,)(?=[^.;:\n]{0,80}\b(?:or|and) (?:an? |any )?(?:related|similar|equivalent|comparable) (?:\w+ )?(?:fields?|disciplines?|subjects?))([^.;:\n]{0,80}?)(?:fields?|disciplines?|subjects?)\b/gu;
/** Hours of study: "24 semester hours in mathematics, statistics". */
const HOURS =
  /\b(?:(?:semester|credit|quarter) hours?|ects(?:[ -](?:points|punkte|credits))?|créditos ects|crédits ects) (?:in|of|en|in den|de)\b[^.;:\n]{0,160}/gu;
const ASKS = /\b(?:experience|knowledge|understanding|skills?|expertise|proficien\w+|familiar\w*|background)\b/u;
const LONGEST = 260;

function reachForward(sentence: string, degree: Range): Range {
  const rest = sentence.slice(degree.end, degree.end + LONGEST);
  const stop = rest.search(STOP);
  return { start: degree.start, end: stop < 0 ? degree.end + rest.length : degree.end + stop };
}

/** "Computer Science, Statistics or similar degree": the subjects stand before the word. */
function reachBackward(sentence: string, degree: Range): Range | undefined {
  const from = Math.max(sentence.lastIndexOf(';', degree.start), sentence.lastIndexOf('(', degree.start)) + 1;
  const before = sentence.slice(from, degree.start);
  return before.length > 120 || ASKS.test(before) ? undefined : { start: from, end: degree.start };
}

/**
 * The places of a sentence that name a degree and its subjects ("a degree in Statistics or a related
 * field"), as offsets within the sentence; subjects there are no skills.
 */
export function findDegreePhrases(text: string): Range[] {
  const sentence = lowerCase(text);
  const degrees = findRanges(DEGREE, sentence);
  const fields = [FIELD_BEFORE, YEARS_OF, HOURS].flatMap((pattern) => findRanges(pattern, sentence));
  const first = degrees[0];
  const before = first ? reachBackward(sentence, first) : undefined;
  return [...degrees.map((degree) => reachForward(sentence, degree)), ...fields, ...(before ? [before] : [])];
}
