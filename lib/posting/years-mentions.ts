import { lowerCase } from '../text/lower-case';
import { COUNT_WORDS, parseNumberWord } from './number-words';
import { extractLines, type PostingLine } from './posting-lines';
import { isAskedFor } from './years-context';

/** Years of experience that one place of a posting requires; alternatives of each other share a group. */
export type YearsMention = { readonly years: number; readonly group: number; readonly isDoctorate: boolean };

// mention = number (again)? plus? (joint number)? unit, as in "five (5)+ years", "3 to 5 Jahre", "minimum 3, ideally 5 years".
// The scan starts at a digit or a number word and every repetition is bounded. It reads text in lower case, which is several
// times quicker than taking any case.
const NUMBER = `(?:\\d{1,2}(?:[.,]5)?(?!\\d)|(?<![a-zà-ÿ])(?:${COUNT_WORDS})(?![a-zà-ÿ]))`;
const AGAIN = String.raw`(?:\s?\(\s?\d{1,2}\s?\+?\s?\))?`;
const PLUS = String.raw`(?:[\s-]{0,2}(?:\+|plus\b|or more|or above|ou plus|o más|oder mehr)){0,2}`;
const JOINT = String.raw`(?:\s{0,2}(?:[-–—~]|-?\s?(?:\b(?:to|bis|a|or|and|und|y|et|oder|ou|o)\b|à))|,?\s(?:ideally|preferably|better)\s)\s{0,2}`;
const RANGE = `(?:${JOINT}${NUMBER}${AGAIN}${PLUS})?`;
const UNIT = String.raw`(?:(?:expert|full|solid|professional|total|relevant)\s)?(?:years?|yrs?|jahr(?:en?)?|ans|an(?=\s(?:d['’e]|en\b|sur\b|minimum))|années?|años?)(?![a-zà-ÿ])|jährige\w{0,2}|j\.(?=\s?(?:berufs|erfahrung))|months?['’]?(?=\s(?:of\s)?(?:\w{1,12}\s)?experience)|monaten?(?=\s(?:\p{L}{1,20}\s)?(?:\p{L}{1,12})?erfahrung)|mois(?=\sd['’]exp[ée]rience)|meses(?=\sde\sexperiencia)|yoe(?![a-z])|(?<=\+\s?)experience\b|년\s?이상|年以上`;
const YEARS = new RegExp(
  `(?<![\\d$€£]|(?<!\\b(?:bs|ba|ms|ma|phd))/|\\d[.,]|\\w-)(?:(?<low>${NUMBER})${AGAIN}${PLUS}${RANGE}[\\s-]{0,8}(?:${UNIT})|(?<compound>${COUNT_WORDS})jährige\\w{0,2})`,
  'gu',
);
/** The unit stands in a label before the figure: "Experience (years): 4", "YoE: 5+". */
const LABELLED =
  /^\W{0,6}(?:(?:required|minimum|min\.?|total|relevant|work)\s){0,2}(?:(?:experience|(?:berufs)?erfahrung|exp[ée]rience|experiencia)\s?(?:\((?:in\s|en\s)?(?:years?|yrs|jahren?|ann[ée]es|ans|años)\)|(?:in|en)\s(?:years|jahren|ann[ée]es|años))|(?:years?|yrs) of experience|yoe|jahre (?:berufs)?erfahrung|ann[ée]es d['’]exp[ée]rience|años de experiencia)\s?[:|]\s{0,3}(?<low>\d{1,2})(?![\d.,]\d|%)/i;
const HAS_UNIT =
  /\d\s?\+\s?exp|year|yrs?\b|jahr|jähr|\bans?\b|months?['’]? (?:of|\w{0,12} ?experience)|monat|mois d|meses de|yoe|\dJ\.|\d J\.|année|años?\b|[년年]/i;
const SENTENCE = /(?<=[a-zà-ÿ)][.!?])\s{1,3}(?=[A-ZÀ-Þ\d])/;

const DOCTORATE = /\b(?:ph\.? ?d\.?s?|doctora(?:te|l|t|do)|doctor|promotion|promoviert)\b/i;
const BELOW_DOCTORATE =
  /\b(?:bachelor\W{0,2}s?|master\W{0,2}s?|b\.?s\.?c?|m\.?s\.?c?|b\.?a|m\.?a|mba|b\.?eng|m\.?eng|b\.?tech|undergraduate|degree|diploma|high school|licence|grado|bac ?\+ ?[345])(?!\w)/i;
const ALTERNATIVES = /\b(?:or|oder|ou|o)\b|[;/,]/i;
const LAST_YEARS = /\s(?:years?|yrs|ans|jahre?n?|años?)\b(?!.*\s(?:years?|yrs|ans|jahre?n?|años?)\b)/i;
/** "6 years with a BS, 4 with an MS": later steps without the unit. */
const SHORT_STEP =
  /,\s(?:or\s)?(?<low>\d{1,2})\+?\s(?:years?\s)?with\s(?:an?\s)?(?=(?:bachelor|master|ph|doctor|b\.?s|m\.?s)\b)/gi;
const LONGEST_CAREER = 20;
/** No sentence or posting has as many; hostile text costs no more. */
const MOST_MENTIONS = 50;
const MOST_LINES = 200;

// The words that belong to one figure: those right behind it when they name a degree, else those before it.
function findClause(line: string, start: number, end: number): string {
  const after = line.slice(end, end + 120);
  const near = after.split(/[;,\d]|\b(?:or|oder|ou|o)\b/i, 1)[0] ?? '';
  const to = /;|,\s?or\b|\bor\s(?:an?\s|\d)|\d|\/\s?(?:ph|ms|ma)/i.exec(after)?.index ?? after.length;
  if (isDegree(near)) return after.slice(0, to);
  const before = line.slice(Math.max(0, start - 120), start);
  const own = before.slice(Math.max(before.lastIndexOf(';'), before.search(LAST_YEARS)) + 1);
  return isDegree(own) ? own : after.slice(0, to);
}

function isDegree(text: string): boolean {
  return DOCTORATE.test(text) || BELOW_DOCTORATE.test(text);
}

function isDoctorateOnly(clause: string): boolean {
  return DOCTORATE.test(clause) && !BELOW_DOCTORATE.test(clause.replace(DOCTORATE, ''));
}

function readYears(match: RegExpMatchArray): number | undefined {
  const figure = parseNumberWord(match.groups?.low ?? match.groups?.compound ?? '');
  const isMonths = figure !== undefined && /(?:months?['’]?|monaten?|mois|meses)$/i.test(match[0]);
  return isMonths ? Math.floor(figure / 12) || undefined : figure;
}

function extractFromSentence(sentence: string): Omit<YearsMention, 'group'>[] {
  const mentions: Omit<YearsMention, 'group'>[] = [];
  for (const match of Array.from(lowerCase(sentence).matchAll(YEARS)).slice(0, MOST_MENTIONS)) {
    const years = readYears(match);
    const end = match.index + match[0].length;
    if (years === undefined || years > LONGEST_CAREER || !isAskedFor(sentence, match.index, end)) continue;
    mentions.push({ years, isDoctorate: isDoctorateOnly(findClause(sentence, match.index, end)) });
  }
  if (mentions.length === 0) return extractLabelled(sentence);
  return [...mentions, ...extractShortSteps(sentence)];
}

function extractLabelled(sentence: string): Omit<YearsMention, 'group'>[] {
  const years = Number(LABELLED.exec(sentence)?.groups?.low ?? 0);
  return years > 0 && years <= LONGEST_CAREER ? [{ years, isDoctorate: false }] : [];
}

function extractShortSteps(sentence: string): Omit<YearsMention, 'group'>[] {
  return Array.from(sentence.matchAll(SHORT_STEP), (match) => {
    const [clause = ''] = sentence.slice(match.index + 1).split(',', 1);
    return { years: Number(match.groups?.low), isDoctorate: isDoctorateOnly(clause) };
  }).slice(0, MOST_MENTIONS);
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

const TITLE_LIMIT = 300;
/** Years of a title that are the length of the job. */
const DURATION =
  /\b(?:contract|contrat\w?|fixed[- ]?term|ftc|term|tenure|cdd|befrist\w{0,3}|limited|program(?:me)?|rotation|fellowship|postdoc\w{0,6}|phd|degree)\b/i;

/** The lower ends of all years that a title asks for, in order; none where it names the length of the job. */
export function extractTitleYears(title: string): number[] {
  if (DURATION.test(title)) return [];
  const mentions = Array.from(lowerCase(title.slice(0, TITLE_LIMIT)).matchAll(YEARS));
  return mentions.flatMap((match) => readYears(match) ?? []).filter((years) => years <= LONGEST_CAREER);
}
