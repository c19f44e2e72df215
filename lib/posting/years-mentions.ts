import { NUMBER_WORDS, parseNumberWord } from './number-words';
import { extractLines, type PostingLine } from './posting-lines';
import { isAskedFor } from './years-context';

/** Years of experience that one place of a posting requires; alternatives of each other share a group. */
export type YearsMention = { readonly years: number; readonly group: number; readonly isDoctorate: boolean };

// mention = number (again)? plus? (joint number)? unit, as in "five (5)+ years", "3 to 5 Jahre", "minimum 3, ideally 5 years".
// The scan starts at a digit or a number word and every repetition is bounded.
const NUMBER = `(?:\\d{1,2}(?:[.,]5)?(?!\\d)|(?<![a-zà-ÿ])(?:${NUMBER_WORDS})(?![a-zà-ÿ]))`;
const AGAIN = String.raw`(?:\s?\(\s?\d{1,2}\s?\+?\s?\))?`;
const PLUS = String.raw`(?:\s{0,2}(?:\+|plus\b|or more|or above|ou plus|o más|oder mehr)){0,2}`;
const JOINT = String.raw`(?:\s{0,2}(?:[-–—~]|-?\s?\b(?:to|bis|à|a|or|and|und|y|et)\b)|,?\s(?:ideally|preferably|better)\s)\s{0,2}`;
const RANGE = `(?:${JOINT}${NUMBER}${AGAIN}${PLUS})?`;
const UNIT = String.raw`(?:(?:expert|full|solid|professional|total|relevant)\s)?(?:years?|yrs?|jahren?|ans|années?|años?)(?![a-zà-ÿ])|jährige\w{0,2}|(?<=\+\s?)experience\b|년\s?이상|年以上`;
const YEARS = new RegExp(
  `(?<![\\d$€£/]|\\d[.,]|\\w-)(?<low>${NUMBER})${AGAIN}${PLUS}${RANGE}[\\s-]{0,8}(?:${UNIT})`,
  'gi',
);
const HAS_UNIT = /\d\s?\+\s?exp|year|yrs?\b|jahr|jähr|\bans\b|année|años?\b|[년年]/i;
const SENTENCE = /(?<=[a-zà-ÿ)][.!?])\s{1,3}(?=[A-ZÀ-Þ\d])/;

const DOCTORATE = /\b(?:ph\.? ?d\.?s?|doctora(?:te|l)|doctor)\b/i;
const BELOW_DOCTORATE =
  /\b(?:bachelor\W{0,2}s?|master\W{0,2}s?|b\.?s\.?c?|m\.?s\.?c?|b\.?a|m\.?a|mba|b\.?eng|m\.?eng|b\.?tech|undergraduate|degree|diploma|high school|licence|grado)\b/i;
const ALTERNATIVES = /\b(?:or|oder|ou|o)\b|[;/,]/i;
const LONGEST_CAREER = 20;
/** No sentence or posting has as many; hostile text costs no more. */
const MOST_MENTIONS = 50;
const MOST_LINES = 200;

// The words that belong to one figure: those behind it when they name a degree, else those before it.
function findClause(line: string, start: number, end: number): string {
  const after = line.slice(end, end + 120);
  const to = /;|,\s?or\b|\bor\s(?:an?\s|\d)|\d|\/\s?(?:ph|ms|ma)/i.exec(after)?.index ?? after.length;
  if (isDegree(after.slice(0, to))) return after.slice(0, to);
  const before = line.slice(Math.max(0, start - 120), start);
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(' years')) + 1);
}

function isDegree(text: string): boolean {
  return DOCTORATE.test(text) || BELOW_DOCTORATE.test(text);
}

function isDoctorateOnly(clause: string): boolean {
  return DOCTORATE.test(clause) && !BELOW_DOCTORATE.test(clause.replace(DOCTORATE, ''));
}

function extractFromSentence(sentence: string): Omit<YearsMention, 'group'>[] {
  const mentions: Omit<YearsMention, 'group'>[] = [];
  for (const match of Array.from(sentence.matchAll(YEARS)).slice(0, MOST_MENTIONS)) {
    const years = parseNumberWord(match.groups?.low ?? '');
    const end = match.index + match[0].length;
    if (years === undefined || years > LONGEST_CAREER || !isAskedFor(sentence, match.index, end)) continue;
    mentions.push({ years, isDoctorate: isDoctorateOnly(findClause(sentence, match.index, end)) });
  }
  return mentions;
}

// Lines that name degrees, or hang together by "or", are steps of one ladder.
function isLadderStep({ text }: PostingLine): boolean {
  return isDegree(text) && ALTERNATIVES.test(text);
}

function isJoined(line: PostingLine, previous: PostingLine | undefined): boolean {
  if (previous === undefined) return false;
  if (/^\W{0,6}(?:or|oder|ou)\b/i.test(line.text) || /\b(?:or|oder|ou)\W{0,4}$/i.test(previous.text)) return true;
  return HAS_UNIT.test(previous.text) && isLadderStep(line) && isLadderStep(previous);
}

/** Every requirement of years in a text whose markup is blanked, in order; preferred ones are left out. */
export function extractYears(text: string): YearsMention[] {
  const mentions: YearsMention[] = [];
  let group = 0;
  const lines = extractLines(text).map((line, i, all) => [line, all[i - 1]] as const);
  const stating = lines.filter(([line]) => !line.isUnderPreferred && HAS_UNIT.test(line.text));
  for (const [line, previous] of stating.slice(0, MOST_LINES)) {
    const isStep = isLadderStep(line);
    let isSame = isJoined(line, previous);
    for (const mention of line.text.split(SENTENCE).flatMap(extractFromSentence)) {
      if (!isSame) group++;
      mentions.push({ ...mention, group });
      isSame = isStep;
    }
  }
  return mentions;
}
