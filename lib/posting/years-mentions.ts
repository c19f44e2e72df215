import { NUMBER_WORDS, parseNumberWord } from './number-words';
import { extractLines, type PostingLine } from './posting-lines';

/** Years of experience that one place of a posting requires; alternatives of each other share a group. */
export type YearsMention = { readonly years: number; readonly group: number; readonly isDoctorate: boolean };

// years = number (range end)? plus? unit possessive?
// Repetitions are bounded; the scan starts at a digit or a number word.
const NUMBER = String.raw`(?:\d{1,2}(?:[.,]5)?|${NUMBER_WORDS})`;
const AGAIN = String.raw`(?:\s?\(\s?\d{1,2}\s?\+?\s?\))?`;
const PLUS = String.raw`(?:\s{0,2}(?:\+|plus|or more|ou plus|o más|oder mehr)){0,2}`;
const RANGE = String.raw`(?:\s{0,2}(?:-|–|—|~|to|bis|à|a|or|and)\s{0,2}(?<high>${NUMBER})${AGAIN}${PLUS})?`;
const UNIT = String.raw`(?:years?|yrs?|jahren?|ans|années?|años?)(?![a-zß-ÿ])`;
const YEARS = new RegExp(
  String.raw`(?<![\w.,$€£/-])(?<low>${NUMBER})${AGAIN}${PLUS}${RANGE}[\s-]{0,2}(?<unit>${UNIT}|jährige\w{0,2})`,
  'gi',
);

const EXPERIENCE =
  /experi[ea]n|expertise|erfahrung|expérience|background|track record|working|worked|\bwork\b|hands[- ]on|industry|professional|practi[ck]|develop|engineer|programming|coding|building|managing|leading|leadership|\brole\b|\bin an?\b|\bas an?\b/i;
const REQUIRED =
  /\b(?:at least|minimum|min\.?|mind\.|mindestens|au moins|al menos|mínimo|minimal\w*|require[sd]?|\bover|more than|have|has|with|possess\w*)\b[\s:of]{0,6}(?:an?\s)?$/i;

// Spans of time that are no experience asked for.
const OTHER_BEFORE =
  /\b(?:for|last|past|next|every|each|within|in|under|after|first|since|another|coming|previous|seit|depuis|desde|up to|less than|weniger als|moins de|under|age[ds]?|every|per|once)\s(?:the\s|our\s|almost\s|nearly\s|over\s|about\s|more than\s|its\s){0,2}$/i;
const OTHER_AFTER =
  /^\W{0,3}(?:ago|old|of age|in a row|running|in business|of (?:history|service|innovation|growth|success|tenure|operation|heritage|vesting|investment|funding|data\b|combined|collective|transaction|runway|continuous|age)|combined|collective|anniversary|history|(?:university |college |academic )?(?:degree|program|contract|plan|term|vesting|period|warranty|bachelor|cliff|track|strategy|roadmap|assignment|commitment|mission|diploma|college)|later|from now|post[- ]hire|ahead|consecutive|straight|and counting|since\b)/i;
const COMPANY =
  /\b(?:we(?:'ve|’ve| have| are| bring)|our (?:company|team|founders?|client|firm)|the (?:company|firm)|company with|founded|established|leader for|founders? (?:have|has|bring)|team (?:has|have|of|with)|(?:engineers?|veterans?|founders) \(|client|brings?|has been|have been|wir (?:sind|haben|bringen)|nous (?:sommes|avons)|trusted|serving|helping)\b/i;
const YOU =
  /\b(?:you|your|candidates?|applicants?|require[sd]?|looking for|seeking|must|should|minimum|at least|individuals?)\b/i;
const SUBSTITUTE = /\badditional|in lieu of|instead of|in place of|substitut|can be replaced|equivalent to\b/i;
const DOCTORATE = /\b(?:ph\.? ?d\.?s?|doctora(?:te|l)|doctor|promotion)\b/i;
const BELOW_DOCTORATE =
  /\b(?:bachelor|master|bs|b\.s|ba|b\.a|ms|m\.s|msc|bsc|mba|undergraduate|degree|diploma|b\.?tech|high school)/i;
const NO_LIMIT = 20;

function isAsked(line: PostingLine, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  const before = line.text.slice(Math.max(0, at - 90), at);
  const after = line.text.slice(at + match[0].length, at + match[0].length + 90);
  if (OTHER_BEFORE.test(before) && !REQUIRED.test(before)) return false;
  if (OTHER_AFTER.test(after) || SUBSTITUTE.test(after.slice(0, 40)) || SUBSTITUTE.test(before.slice(-20)))
    return false;
  if (COMPANY.test(before) && !YOU.test(before)) return false;
  return match[0].includes('+') || EXPERIENCE.test(after) || EXPERIENCE.test(before) || REQUIRED.test(before);
}

// The words that belong to one figure of a line: from the last alternative before it to the next one behind it.
function findClause(line: string, start: number, end: number): string {
  const before = line.slice(Math.max(0, start - 120), start);
  const after = line.slice(end, end + 120);
  const from = Math.max(before.lastIndexOf(';'), before.toLowerCase().lastIndexOf(' years'));
  const to = /;|,\s?or\b|\bor\s(?:an?\s|\d)|\d|\/\s?(?:ph|ms|ma)/i.exec(after)?.index ?? after.length;
  return before.slice(from + 1) + line.slice(start, end) + after.slice(0, to);
}

function isDoctorateOnly(clause: string): boolean {
  return DOCTORATE.test(clause) && !BELOW_DOCTORATE.test(clause.replace(DOCTORATE, ''));
}

function toMention(line: PostingLine, match: RegExpMatchArray, group: number): YearsMention | undefined {
  const years = parseNumberWord(match.groups?.low ?? '');
  if (years === undefined || years > NO_LIMIT || !isAsked(line, match)) return undefined;
  const at = match.index ?? 0;
  return { years, group, isDoctorate: isDoctorateOnly(findClause(line.text, at, at + match[0].length)) };
}

const ALTERNATIVES = /\bor\b|\boder\b|\bou\b|\bo\b|;|\/|,/i;
const DEGREE = new RegExp(`${DOCTORATE.source}|${BELOW_DOCTORATE.source}`, 'i');

// Lines that name degrees, or hang together by "or", are steps of one ladder.
function isLadderStep(line: PostingLine): boolean {
  return DEGREE.test(line.text) && ALTERNATIVES.test(line.text);
}
function isContinuation(line: PostingLine, previous: PostingLine | undefined): boolean {
  return /^\W{0,6}or\b/i.test(line.text) || (previous !== undefined && /\bor\W{0,4}$/i.test(previous.text));
}

/** Every requirement of years in a text whose markup is blanked, in order; preferred ones left out. */
export function extractYears(text: string): YearsMention[] {
  const mentions: YearsMention[] = [];
  const lines = extractLines(text);
  let group = 0;
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1];
    const joined =
      isContinuation(line, previous) || (previous !== undefined && isLadderStep(line) && isLadderStep(previous));
    if (!joined) group++;
    const ladder = isLadderStep(line);
    for (const match of line.text.matchAll(YEARS)) {
      if (line.isPreferred) continue;
      const mention = toMention(line, match, group);
      if (mention !== undefined) mentions.push(mention);
      if (!ladder && !joined) group++;
    }
  }
  return mentions;
}
