import { isSmallUnitCurrency } from './currencies';
import type { PayRange } from './pay-ranges';

/** The words around a figure: what stands before it in its line or under its heading, and right behind it. */
export type PayContext = {
  readonly before: string;
  readonly after: string;
  /** Only what stands before it in its own line. */
  readonly line: string;
};

const SENTENCE_END = /[.!?;](?:\s|$)/g;

function cutAtSentence(text: string): string {
  let cut = 0;
  for (const { index } of text.matchAll(SENTENCE_END)) if (index + 1 < text.length) cut = index + 1;
  return text.slice(cut);
}

// A figure alone on its line, or behind a place ("Colorado: $120,000"), is explained by the line above.
function findLineAbove(text: string, lineStart: number): string {
  const above = text.slice(Math.max(0, lineStart - 240), lineStart).trimEnd();
  return above.slice(above.lastIndexOf('\n') + 1);
}

/** The words that decide what kind of money a figure is; markup must be blanked already. */
export function readContext(text: string, start: number, end: number): PayContext {
  const from = Math.max(0, start - 160);
  const raw = text.slice(from, start);
  const newline = raw.lastIndexOf('\n');
  const line = raw.slice(newline + 1);
  const isShort = newline >= 0 && line.trim().length < 40;
  const above = isShort ? findLineAbove(text, from + newline) : '';
  const after = text.slice(end, end + 90);
  return { before: cutAtSentence(`${above} ${line}`), after: after.split(/\n|(?:[.;]\s)/, 1)[0] ?? '', line };
}

const PAY_WORDS =
  /(?:\b|(?=salar))(?:salar(?:y|ies)|pay|paid|paying|payrate|compensation|comp|wages?|base|rates?|remuneration|earn\w{0,4}|package|tc|ctc|ote|lpa|gehalt\w{0,10}|jahresgehalt|brutto\w{0,12}|vergütung|entgelt|lohn|verdienst|salaire|rémunération|package|salario|salário|remuneração|bolsa[- ]auxílio|løn|månedsløn|årsløn|lön|lønn|sueldo|retribución|remuneración|gratification|indemnit[ée] de stage|beca|nómina|ral|salariale?|banda)\b|年収|給与|月給|時給|연봉|薪资/i;
const PAY_AFTER =
  /^[\s+,(]{0,4}(?:(?:usd|eur|gbp|gross|brutto?|annual|yearly|fixed|in)[\s,]{1,2}){0,2}(?:base|salary|ote|gross|brutto?|brut|bruto|netos?\b|netto\b|nets?\b(?= (?:par|mensuel))|salaire|gehalt|ctc|total comp\w*|tc\b|comp\b|compensation|depending on|dependent on|doe\b|(?:plus|\+|and) (?:\w{1,12} )?(?:bonus|equity|benefits|commission|stock))/i;
const ON_TARGET =
  /\b(?:ote|on[- ]target|on target earnings|total (?:target |annual |cash |rewards? )?(?:cash|comp(?:ensation)?)|total package|ttc)\b/i;
const BASE = /\b(?:base|fixed|fixum|grundgehalt|fixe)\b/i;

const OTHER_NOUN = String.raw`(?:sign(?:ing|[- ]on)|relocation|referral|retention|welcome|bonus(?:es)?|stipends?|budgets?|allowances?|credits?|reimburse\w*|vouchers?|gift|match(?:ing|ed)?|grants?|raised?|funding|series [a-e]\b|seed\b|revenues?|turnover|umsatz|arr\b|valuation|valued|investments?|invested|backed|equity|stock|rsus?|options|shares|donations?|donat\w*|perks?|savings?|save[sd]?|spend\w*|customers?|users?|transactions?|sales|deals?|acv|contracts?|assets|aum|loans?|insurance|coverage|deductible|prizes?|awards?|incentives?|commissions?|payments?|fees?|charity|toward|childcare|hardware|equipment|laptop|phone|internet|wellness|gym|travel|tuition|learning|education|training|conference|books?|coworking|co-working|home[- ]office|lunch|meals?|restaurant|cap\b|per diem|discount|hsa|fsa|fund|presupuestos?|ayudas?|vales?|bonos?|primes?|prämien?|zusch[uü]ss\w{0,2})`;
const OTHER_AFTER = new RegExp(
  String.raw`^[\s,)]{0,3}(?:(?:usd|eur|gbp|cad)\s)?(?:(?:in|of|as|for|toward|towards|to|a|an|your|our|annual|annually|yearly|monthly|quarterly|one[- ]time|personal|individual|per (?:year|month|quarter|person|employee)|\/ ?(?:year|yr|month|mo|quarter)|each|every|(?:a|per) (?:year|month)|company|professional|development|employer|and|cover|initial|new|worth|home|office|remote|work)[\s,]{1,2}){0,6}(?:${OTHER_NOUN}|\(?k\))`,
  'i',
);
const OTHER_BEFORE = new RegExp(
  String.raw`\b${OTHER_NOUN}(?:\W{1,3}(?:of|up|to|is|at|over|for|from|more|than|nearly|almost|about|around|worth|you|a|an|the|total|by|in|range|program|stipend|it|that|approximately|additional|each|value|size|paid|as|de|von|del)){0,4}[\s:(~>–-]{0,4}$`,
  'i',
);
// "$25,000 family building benefit", "75 USD per class".
const OTHER_LATER =
  /^[\s)]{0,2}(?:(?!plus\b|and\b|with\b|base\b|salary\b|per\b|or\b|to\b|in\b|depending\b|gross\b)[a-z-]{1,16} ){1,4}(?:vouchers?|bonus|stipend|budget|allowance|benefit|credit|grant|reimbursement|prize|fund)\b/i;
const OTHER_UNIT =
  /^\W{0,3}(?:gross )?(?:per|an?|\/)\s?(?:class|session|task|project|article|word|image|unit|lesson|visit|lead|sprint|half|full|item|person|user|employee|student|seat|night|mile|kilomet)/i;
const PAY_RIGHT_BEFORE = /\b(?:salary|base|pay|compensation|wages?)\b[^.;\n]{0,40}$/i;

/** A cheap look before the full grammar: most figures of a posting are no money. */
const PAY_HINT = /salar|pay|comp|wage|rate|gehalt|verg|lohn|verdienst|muner|sueldo|retrib|package|ctc/i;
const PAY_LEAD =
  /\b(?:salar(?:y|ies)|pay|compensation|wages?|hourly rate|day rate|remuneration|\w{0,10}gehalt|vergütung|salaire|salariale|rémunération|salario|salário|remuneração|løn|lön|lønn|sueldo|retribución|package|ctc|lohn|verdienst)(?:\W{1,3}(?:range|ranges|band|scale|spanne|is|are|of|from|up|to|between|expected|starting|start|annual|per|year|base|gross|approx\w*|circa|bis|zu|von|de|entre|brut\w{0,4}|annuelle?|anual|minimum|min)){0,5}\W{0,4}$/i;

const ALONE_BEFORE =
  /^[\s•·*-]{0,6}(?:up to|circa|c\.|from|starting (?:at|from)|around|~|bis zu|ab|hasta|jusqu'à)\s{0,2}$/i;
const ALONE_AFTER = /^[\s,(]{0,3}(?:$|\+|plus|per\b|p\.?a|doe\b|dep|negotiable|basic|base|package|gross|brut)/i;

/** True for money that is no pay: bonuses, stipends, budgets, funding, revenue, equity. */
export function isOtherMoney({ before, after }: PayContext): boolean {
  if (OTHER_BEFORE.test(before.slice(-80)) && !PAY_RIGHT_BEFORE.test(before.slice(-50))) return true;
  if (PAY_AFTER.test(after)) return false;
  if (/^\s?,/.test(after) && PAY_RIGHT_BEFORE.test(before.slice(-50))) return false;
  return OTHER_AFTER.test(after) || OTHER_LATER.test(after) || OTHER_UNIT.test(after);
}

/** True when the words right before a figure name it as pay, so that it counts without a currency ("Salary: 95k"). */
export function isPayLed(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  return PAY_HINT.test(before) && PAY_LEAD.test(before);
}

/** True when the words around a figure speak of pay, or a line says nothing but the figure ("Up to £60,000 + bonus"). */
export function isPayStated({ before, after, line }: PayContext): boolean {
  return PAY_WORDS.test(before) || PAY_AFTER.test(after) || (ALONE_BEFORE.test(line) && ALONE_AFTER.test(after));
}

/** True for a figure that is all its line says, whatever stands on the lines around it. */
export function isWholeLine({ after, line }: PayContext): boolean {
  return /^[\s•·*-]{0,6}$/.test(line) && after.trim() === '';
}

/** True for earnings that include variable pay, which count only where no base pay is stated. */
export function isOnTarget({ before, after }: PayContext): boolean {
  const near = before.slice(-70);
  return (ON_TARGET.test(near) || ON_TARGET.test(after.slice(0, 30))) && !BASE.test(near.slice(-30));
}

/** True for figures that the site or somebody else guessed: "(Glassdoor est.)", "(estimated)". */
export function isEstimate({ after }: PayContext): boolean {
  return /^[^\n]{0,25}\(\s?(?:\w{1,12} ){0,2}est(?:\.|imate|imated)?\s?\)/i.test(after);
}

/** True for "$5M" and the like, which are pay only where the currency's unit is small. */
export function isTooBig(range: PayRange, currency: string): boolean {
  return range.huge && !isSmallUnitCurrency(currency);
}
