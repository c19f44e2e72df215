import { type CurrencyMark, parseCurrencyMark } from './currencies';

/** One figure in a text: offsets in UTF-16 units, its value, and what was written around it. */
export type Amount = {
  readonly start: number;
  readonly end: number;
  /** The digits as a number, before the multiplier. */
  readonly digits: number;
  /** 1,000 for "k", 100,000 for "lakh"; undefined when none is written. */
  readonly times?: number;
  /** "LPA" says the period as well. */
  readonly perYear: boolean;
  readonly mark?: CurrencyMark;
  /** "million" or more: pay only in currencies of small units. */
  readonly huge: boolean;
};

// money    = prefix? number suffix?
// number   = indian | grouped | spaced | plain, with at most two decimals
// prefix   = code? (symbol | lettered dollar)? | word, read backwards from the digits
// suffix   = dash? multiplier? (symbol | code | word), the dash as in "110'000.–", "4.200,-", "50,000/-"
// The scan stops at digits only and looks a bounded way to both sides, so it is linear.
const GROUPED = String.raw`\d{1,3}(?:, ?\d{3}(?!\d)|[.'’]\d{3}(?!\d)){1,4}(?:[.,]\d{1,2}(?!\d))?`;
const INDIAN = String.raw`\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)(?:\.\d{1,2}(?!\d))?`;
const SPACED = String.raw`\d{1,3}(?: \d{3}(?!\d)){1,3}(?:[.,]\d{1,2}(?!\d))?`;
const PLAIN = String.raw`\d{1,9}(?:[.,]\d{1,2}(?!\d))?`;
const NUMBER = new RegExp(String.raw`(?=\d)(?<![\d.,'’])(?:${INDIAN}|${GROUPED}|${SPACED}|${PLAIN})(?!\d)`, 'g');

const REACH = 12;
const LETTERED = '(?:USD|US|U|CDN|CAD|CAN|CA|C|AUD|AU|A|NZD|NZ|SGD|SG|S|HKD|HK|NT|R|MX)';
const PREFIX = new RegExp(
  String.raw`(?:(?<![A-Za-z])(?<code>[A-Z]{3}|[a-z]{3}|[Rr]s\.?|SFr|Fr\.) {0,2})?(?<symbol>(?:(?<![A-Za-z])${LETTERED} ?)?\$|[€£₹¥₩₪₱₺₴])? {0,2}$`,
);
const WORDS = String.raw`[Mm]io\.?|[Mm]il|[Mm]illions?|MILLIONS?|[Bb]illions?|BILLIONS?|[Tt]rillions?|[Tt]sd\.?|[Tt]housand|[Ll]akhs?|[Ll]acs?|LAKHS?|LPA|lpa|L\.P\.A\.?|[Cc]rores?`;
const TIMES = `(?:[kKmMbBtTL]|mm|MM|mn|bn|Bn|BN|[Cc]r|${WORDS})(?![A-Za-z\\d])|[万萬만]|[kKT](?=€|[A-Z]{3}(?![A-Za-z]))`;
const SUFFIX = new RegExp(
  String.raw`(?<dash>(?:[.,][-–—]{1,2}|\/-{1,2}|\/=)(?![-\d]))? ?(?<times>${TIMES})? {0,3}(?<after>[€£₹$円元]|(?:zł|zl|Kč|kr\.?|[Ee]uros?|EUROS?|dollars|pounds|rupees|yen|[A-Z]{3}|[a-z]{3})(?![A-Za-z]))?`,
  'y',
);

const THOUSANDS = new Set(['k', 'tsd', 'tsd.', 'thousand', 'mil']);
const LAKH = 1e5;
const LAKHS = /^l(?:akh|ac|pa|\.p\.a|$)/;
const MYRIADS = new Set(['万', '萬', '만']);

// "60 T€" and "60 TEUR" are thousands, "$1T" is a trillion.
function parseTimes(written: string, after: CurrencyMark | undefined): number {
  const word = written.toLowerCase();
  const isGermanThousand = written === 'T' && after !== undefined && 'code' in after && after.code === 'EUR';
  if (THOUSANDS.has(word) || isGermanThousand) return 1e3;
  if (LAKHS.test(word)) return LAKH;
  if (word.startsWith('cr')) return 1e7;
  if (MYRIADS.has(word)) return 1e4;
  if (word.startsWith('b')) return 1e9;
  return word.startsWith('t') ? 1e12 : 1e6;
}

// The last mark decides: two digits after it are decimals, three are a group.
function parseDigits(written: string): number {
  const tight = written.replace(/[\s'’]/g, '');
  const decimals = /[.,](\d{1,2})$/.exec(tight);
  const whole = decimals === null ? tight : tight.slice(0, decimals.index);
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals?.[1] ?? '0'}`);
}

function toMark(written: string | undefined): CurrencyMark | undefined {
  return written === undefined ? undefined : parseCurrencyMark(written);
}

// "USD $5", "$5 USD": the mark that names one currency decides over the one that several share.
function chooseMark(marks: readonly (CurrencyMark | undefined)[]): CurrencyMark | undefined {
  return marks.find((mark) => mark !== undefined && 'code' in mark) ?? marks.find((mark) => mark !== undefined);
}

function toAmount(text: string, match: RegExpExecArray): Amount {
  const digitsEnd = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - REACH), match.index);
  const prefix = PREFIX.exec(before)?.groups ?? {};
  SUFFIX.lastIndex = digitsEnd;
  const suffix = SUFFIX.exec(text)?.groups ?? {};
  const code = toMark(prefix.code);
  const symbol = toMark(prefix.symbol);
  const after = toMark(suffix.after);
  const written = suffix.times;
  const times = written === undefined ? undefined : parseTimes(written, after);
  // "LPA" is said of rupees alone.
  const isPerAnnum = written !== undefined && /^l\.?p/i.test(written);
  return {
    start: match.index - lengthOfPrefix(before, code && prefix.code, symbol && prefix.symbol),
    end: digitsEnd + lengthOfSuffix(text.slice(digitsEnd, digitsEnd + 2 * REACH), suffix, after && suffix.after),
    digits: parseDigits(match[0]),
    times,
    perYear: isPerAnnum,
    mark: chooseMark([
      code,
      symbol,
      after,
      isPerAnnum ? { code: 'INR' } : undefined,
      // "10L" may be litres; "10 lakh" is rupees.
      times === LAKH && written !== 'L' ? { shared: 'lakh' } : undefined,
    ]),
    huge: times !== undefined && times >= 1e6 && !/^cr/i.test(written ?? ''),
  };
}

function lengthOfPrefix(before: string, code: string | undefined, symbol: string | undefined): number {
  const first = code ?? symbol;
  if (first === undefined || first === '') return 0;
  const end = code !== undefined && symbol !== undefined ? before.lastIndexOf(symbol) - 1 : before.length;
  return before.length - before.lastIndexOf(first, end);
}

type Suffix = { readonly dash?: string; readonly times?: string };

function lengthOfSuffix(after: string, { dash, times }: Suffix, mark: string | undefined): number {
  const timesEnd = times === undefined ? (dash?.length ?? 0) : after.indexOf(times) + times.length;
  return mark === undefined ? timesEnd : after.indexOf(mark, timesEnd) + mark.length;
}

/** Every figure of the text in order, with or without a currency; empty when there is none. */
export function extractAmounts(text: string): Amount[] {
  return Array.from(text.matchAll(NUMBER), (match) => toAmount(text, match));
}

/** The amount in whole units; a thousand mark on a figure that already has thousands ("94,000k") is ignored. */
export function scaleAmount(amount: Amount, times: number | undefined = amount.times): number {
  if (times === undefined || (times === 1e3 && amount.digits >= 10_000)) return amount.digits;
  return Math.round(amount.digits * times * 100) / 100;
}
