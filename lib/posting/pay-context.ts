import type { PayPeriod } from '../analysis';
import { isSmallUnitCurrency } from './currencies';
import { PAY_LEAD, PAY_WORDS } from './pay-nouns';
import { cutPeriod, findPeriodBefore, isKindOfHour } from './pay-periods';
import type { PayRange } from './pay-ranges';

/** The words around a figure: what stands before it in its line or under its heading, and right behind it. */
export type PayContext = {
  readonly before: string;
  readonly after: string;
  /** Only what stands before it in its own line. */
  readonly line: string;
  /** The last line with words above, where its own line is short. */
  readonly above: string;
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
  return { before: cutAtSentence(`${above} ${line}`), after: after.split(/\n|(?:[.;]\s)/, 1)[0] ?? '', line, above };
}

const PAY_AFTER =
  /^[\s+,(]{0,4}(?:(?:usd|eur|gbp|gross|brutto?|annual|yearly|fixed|in)[\s,]{1,2}){0,2}(?:base|fix(?:e|um)?\b|salary|ote|gross|brutto?|brut|bruto|netos?\b|netto\b|nets?\b(?= (?:par|mensuel))|salaire|gehalt|ctc|total comp\w*|tc\b|comp\b|compensation|depending on|dependent on|doe\b|(?:plus|\+|and) (?:\w{1,12} )?(?:bonus|equity|benefits|commission|stock))/i;
const ON_TARGET =
  /\b(?:ote|on[- ]target|on target earnings|total (?:target |annual |cash |rewards? )?(?:cash|comp(?:ensation)?)|total package|ttc|\w{0,12}ziel(?:gehalt|einkommen|vergütung))\b/i;
const BASE = /\b(?:base|fix(?:ed|um|e|gehalt)?|grundgehalt)\b/i;
const BASE_AFTER =
  /^[\s,]{0,3}(?:(?:usd|eur|gbp|gross|brutto?|brut) )?(?:\((?:base|fixed|fixe?)\)|(?:base|fix(?:ed|um|e)?|grundgehalt)\b(?![\s:]{1,3}[$€£]?\s?\d))/i;

const OTHER_NOUN = String.raw`(?:sign(?:ing|[- ]on)|relocation|referral|retention|welcome|bonus(?:es)?|stipends?|budgets?|allowances?|credits?|reimburse\w*|vouchers?|gift|match(?:ing|ed)?|grants?|raised?|funding|series [a-e]\b|seed\b|revenues?|turnover|umsatz|arr\b|valuation|valued|investments?|invested|backed|equity|stock|rsus?|options|shares|donations?|donat\w*|perks?|savings?|save[sd]?|spend\w*|fatturato|fatura\w{0,6}|facturación|omzet|customers?|users?|transactions?|sales|deals?|acv|contracts?|assets|aum|loans?|insurance|coverage|deductible|prizes?|awards?|incentives?|commissions?|payments?|fees?|charity|toward|childcare|hardware|equipment|laptop|phone|internet|wellness|gym|travel|tuition|learning|education|training|conference|books?|coworking|co-working|home[- ]office|lunch|meals?|restaurant|cap\b|per diem|discount|hsa|fsa|fund|subsid\w{0,8}|presupuestos?|ayudas?|vales?|bonos?|primes?|prämien?|zusch[uü]ss\w{0,2})`;
const OTHER_AFTER = new RegExp(
  String.raw`^[\s,)]{0,3}(?:(?:usd|eur|gbp|cad)\s)?(?:(?:in|of|as|for|toward|towards|to|a|an|your|our|annual|annually|yearly|monthly|quarterly|one[- ]time|personal|individual|per (?:year|month|quarter|person|employee)|\/ ?(?:year|yr|month|mo|quarter)|each|every|(?:a|per) (?:year|month)|de|d['’]|di|company|professional|development|employer|and|cover|initial|new|worth|home|office|remote|work)[\s,]{1,2}){0,6}(?:${OTHER_NOUN}|\(?k\))`,
  'i',
);
const OTHER_BEFORE = new RegExp(
  String.raw`\b${OTHER_NOUN}(?:\W{1,3}(?:of|up|to|is|at|over|for|from|more|than|nearly|almost|about|around|worth|you|a|an|the|total|by|in|range|program|stipend|it|that|approximately|additional|each|value|size|paid|as|de|von|del|managed|géré)){0,4}[\s:(~>–-]{0,4}$`,
  'i',
);
/** What one lives in and drives, which are fields of work too, so that a year's pay may stand behind them. */
const HOME = String.raw`(?:hous(?:e|ing)|accommodation|rent(?:al)?|lease|leasing|mortgage|parking|commut(?:e|er|ing))\b`;
const HOME_BEFORE = new RegExp(String.raw`\b${HOME}(?:\W{1,3}\w{1,12}){0,3}[\s:(~>–-]{0,4}$`, 'i');
// "$25,000 family building benefit", "75 USD per class".
const OTHER_LATER =
  /^[\s)]{0,2}(?:(?!plus\b|and\b|with\b|base\b|salary\b|per\b|or\b|to\b|in\b|depending\b|gross\b)[a-z-]{1,16} ){1,4}(?:vouchers?|bonus|stipend|budget|allowance|benefit|credit|grant|reimbursement|prize|fund)\b/i;
const OTHER_UNIT =
  /^\W{0,3}(?:gross )?(?:per|an?|\/)\s?(?:class|session|task|project|article|word|image|unit|lesson|visit|lead|sprint|half|full|item|person|user|employee|student|seat|night|mile|kilomet)/i;
/** "10.000 € variabel" beside a fixed part. */
const VARIABLE_AFTER = /^[\s,)]{0,3}(?:(?:als?|as|in|de|en) )?(?:variab|variáve)/i;
// What a company pays all of its people.
const PAYROLL_BEFORE = /\b(?:masse salariale|lohnsumme|mass?a salarial|payroll (?:of|over|is))\b[^.;\n\d]{0,15}$/i;
// "per 1000 items", "per completed survey", "per hour of audio": work is counted, not time.
const TIME = `(?:hours?|hrs?|h|days?|weeks?|wk|months?|mo|mth|years?|yr|annum|ann?|diem|stunden?|std|tag|woche|monat|jahr|heure|jour|semaine|mois|hora|d[ií]a|semana|m[eê]s|a[nñ]o|uur|dag|maand|jaar|ora|giorno|mese|anno|time|måned|år)`;
const PER_PIECE = new RegExp(
  String.raw`^[\s,)]{0,3}(?:gross |brut\w{0,4} )?(?:\/\s?\d|(?:per|pro|par|por)\s(?!(?:(?:working|worked|billable|calendar|contract|business|full|academic|school|\d-hour) )?${TIME}(?![\p{L}\d])|kalender|arbeits)[\p{L}\d]|(?:per|an?|\/)\s?(?:recorded |audio |video )?(?:hour|minute)s? of (?!work))`,
  'iu',
);
/** Periods that a salary is paid in and that no figure here is kept by. */
const ODD_PERIOD =
  /^[\s,)]{0,3}(?:paid )?(?:(?:bi|semi)[- ]?(?:weekly|monthly|annually)|fortnightly|quarterly|(?:per|every|each|an?|\/)\s?(?:(?:two|2|four|4) weeks|fortnight|quarter|semester|term|pay period|trimestre|quartal|season|half)\b)/i;
const PAY_RIGHT_BEFORE = /\b(?:salary|base|pay|compensation|wages?)\b[^.;\n]{0,40}$/i;

const ALONE_BEFORE =
  /^[\s•·*-]{0,6}(?:up to|circa|c\.|from|starting (?:at|from)|around|~|bis zu|ab|hasta|jusqu'à)\s{0,2}$/i;
const ALONE_AFTER = /^[\s,(]{0,3}(?:$|\+|plus|per\b|p\.?a|doe\b|dep|negotiable|basic|base|package|gross|brut)/i;

/** True for what a home or a car costs, as far as the words before a figure say. */
export function isOfHome({ before }: PayContext): boolean {
  return HOME_BEFORE.test(before.slice(-60)) && !PAY_RIGHT_BEFORE.test(before.slice(-50));
}

/** True for money that is no pay: bonuses, stipends, budgets, funding, revenue, equity. */
export function isOtherMoney({ before, after }: PayContext): boolean {
  if (PAYROLL_BEFORE.test(before.slice(-50)) || VARIABLE_AFTER.test(after)) return true;
  if (OTHER_BEFORE.test(before.slice(-80)) && !PAY_RIGHT_BEFORE.test(before.slice(-50))) return true;
  if (PAY_AFTER.test(after)) return false;
  if (/^\s?,/.test(after) && PAY_RIGHT_BEFORE.test(before.slice(-50))) return false;
  return OTHER_AFTER.test(after) || OTHER_LATER.test(after) || OTHER_UNIT.test(after);
}

const PAYDAY =
  /^[\s,)]{0,3}(?:paid )?(?:(?:bi|semi)[- ]?(?:weekly|monthly)|fortnightly|every (?:two|2|other) weeks?)(?! (?:bonus|stipend))/i;

/** True where an hourly rate is followed by when it is paid: "Hourly rate: $28.50 paid biweekly". */
export function isPaidOut({ after, line }: PayContext): boolean {
  return PAYDAY.test(after) && findPeriodBefore(line.slice(-60)) === 'hour';
}

/** The words behind a figure without when it is paid, where its line has a period already: "Annual salary: £45,000 paid monthly". */
export function cutPayday({ after, line }: PayContext): string {
  const payday = /^[\s,)]{0,3}(?:paid|payable) (?:weekly|monthly)\b/i.exec(after)?.[0];
  return payday !== undefined && findPeriodBefore(line.slice(-60)) !== undefined ? after.slice(payday.length) : after;
}

/** True for money by the piece or by a period that pay is not kept by, which says nothing where it is too little for a year. */
export function isByPiece({ after }: PayContext): boolean {
  return (PER_PIECE.test(after) && !isKindOfHour(after)) || ODD_PERIOD.test(after);
}

// "Stipend: ₹25,000/month" for an internship; "learning stipend" is a perk.
const STIPEND_LABEL = /^[\s•·*-]{0,6}(?:monthly )?stipend(?: (?:range|amount|offered))?\s?[:–-]\s{0,2}(?:up to )?$/i;

const PERK = new RegExp(String.raw`\b(?:${OTHER_NOUN}|${HOME})`, 'i');
const BULLET = /^\s{0,6}[•·*-]\s/;
// What a posting says of the job in a line of its own, which its pay may follow.
const JOB_FACT =
  /\b(?:offer|bieten|proposons|offrons|ofrecemos|oferecemos|offriamo|bieden|conditions|konditionen|details|contract|permanent|(?:full|part)[- ]time|remote|hybrid|on-?site|location|start|duration|immediate|\w{0,20}(?:engineer|analyst|scientist|developer|entwickler|ingenieur)\w{0,4}|manager|consultant|intern(?:ship)?|trainee|freelance\w{0,2}|months?|vertrag|festanstellung|vollzeit|teilzeit|praktik\w{0,6}|werkstudent\w{0,4}|standort|monate|cdi|cdd|stage|alternance|temps plein|lieu|contrato|jornada|prácticas|ubicación)\b/i;

/** True where the line above names a perk that a figure below it belongs to ("Relocation" above "Stipend: $2,500"). */
export function isUnderPerk({ above, line }: PayContext): boolean {
  // Another item of the list, a labelled value and a sentence that is over are no headings.
  const isApart = /[.!?;]\s{0,3}$|:\s{0,3}\S/.test(above) || (BULLET.test(above) && BULLET.test(line));
  return !isApart && PERK.test(above) && !JOB_FACT.test(above) && !PAY_WORDS.test(above);
}

/** True where a line calls a figure the stipend and no more, and the line above does not say of what. */
export function isStipend(context: PayContext): boolean {
  return STIPEND_LABEL.test(context.line) && !isUnderPerk(context);
}

/** True where the line above leaves it open whether a figure alone on its line is pay: "Company car lease:". */
export function isOfOther({ above, line }: PayContext): boolean {
  if (above.trim() === '' || PAY_WORDS.test(above)) return false;
  const isOpen = !JOB_FACT.test(above) && !(BULLET.test(above) && BULLET.test(line));
  return isOpen || PERK.test(above.replace(JOB_FACT, ''));
}

// "30 – 40 hours", "13-14 Gehälter", "5 – 10 %": an unmarked figure has to be all that is said.
const NO_UNIT = /^\s{0,2}(?:$|[.,;)|+]|(?:per|an?|pro|par|por|p\.?a|brut|gross)\b|\/)/i;

const GRADE_BEFORE =
  /(?:\b(?:bands?|grades?|levels?|steps?|scale|tiers?|points?)|échelons?|schaal|stufen?|gruppen?|klassen?|niveau)\s?:?\s{0,2}$/i;

/** True where nothing but pay can stand behind a small figure without a currency. */
export function isBare({ after, line }: PayContext, { min, max }: PayRange): boolean {
  // Only money has cents.
  if (GRADE_BEFORE.test(line.slice(-30)) && Number.isInteger(min) && Number.isInteger(max)) return false;
  return NO_UNIT.test(after) || cutPeriod(after) !== undefined;
}

/** True when the words right before a figure name it as pay, so that it counts without a currency ("Salary: 95k"). */
export function isPayLed(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  return PAY_LEAD.test(before);
}

/** True when the words around a figure speak of pay, or a line says nothing but the figure ("Up to £60,000 + bonus"). */
export function isPayStated({ before, after, line }: PayContext): boolean {
  return PAY_WORDS.test(before) || PAY_AFTER.test(after) || (ALONE_BEFORE.test(line) && ALONE_AFTER.test(after));
}

/** True for a figure that is all its line says, whatever stands on the lines around it. */
export function isWholeLine({ after, line }: PayContext): boolean {
  return /^[\s•·*-]{0,6}$/.test(line) && after.trim() === '';
}

const RATE_END =
  /^[\s,.()]{0,3}(?:(?:gross|brut\w{0,4}|net\w{0,3}|lord[aoie]|doe|basic|(?:inside|outside|in|out of) ir35|w-?2|c2c|1099|ex\.? vat|ht)[\s,.()]{0,3}){0,3}$/i;

/** True for a figure and its period that are all their line says, but for gross or net. */
export function isWholeRate({ after, line }: PayContext, period: PayPeriod): boolean {
  // "Up to £600 a day" is a contractor's rate, "up to £2,000 a month" may be a perk.
  const isAlone = /^[\s•·*-]{0,6}$/.test(line) || (period === 'day' && ALONE_BEFORE.test(line));
  const rest = isAlone ? cutPeriod(after) : undefined;
  return rest !== undefined && RATE_END.test(rest);
}

const TARGET_AFTER =
  /^\s{0,2}\(?(?:ote\b|on[- ]target)(?!(?:[\s:(~–-]{1,3}(?:earnings|of|up to|is|circa|from|usd|eur|gbp)){0,3}[\s:(~–-]{0,3}[$€£₹\d])/i;

// "£40k (OTE £60k)": the word is that of the figure behind it, which may not be called base in turn.
const TARGET_OF_NEXT =
  /^[^\d\n]{0,25}\b(?:ote|on[- ]target)(?: earnings)?(?: (?:of|up to|is|circa|from))?[\s:~]{0,3}[$€£₹]?\d[\d,.]{0,9}k?\b(?! ?€? ?(?:base|fix))/i;

/** True for earnings that include variable pay, which count only where no base pay is stated. */
export function isOnTarget({ before, after }: PayContext): boolean {
  const near = before.slice(-70);
  if (BASE_AFTER.test(after)) return false;
  // "£40,000 base, £60,000 OTE", "Fixum 48.000 €, Zielgehalt 65.000 €": each figure has a word of its own.
  const own = /[^\d]*$/.exec(near)?.[0] ?? '';
  if (TARGET_AFTER.test(after) || (ON_TARGET.test(own) && !BASE.test(own))) return true;
  return (
    (ON_TARGET.test(near) || (ON_TARGET.test(after.slice(0, 30)) && !TARGET_OF_NEXT.test(after))) &&
    !BASE.test(near.slice(-30))
  );
}

/** True for figures that the site or somebody else guessed: "(Glassdoor est.)", "(estimated)". */
export function isEstimate({ after }: PayContext): boolean {
  return /^[^\n]{0,25}\(\s?(?:\w{1,12} ){0,2}est(?:\.|imate|imated)?\s?\)/i.test(after);
}

/** True for "$5M" and the like, which are pay only where the currency's unit is small. */
export function isTooBig(range: PayRange, currency: string): boolean {
  return range.huge && !isSmallUnitCurrency(currency);
}
