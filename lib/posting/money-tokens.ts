import { CURRENCY_CODES, type CurrencyMark, parseCurrencyMark } from './currencies';

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

// money    = currency{0,2} number multiplier? currency?
// number   = grouped | indian | spaced | plain, with at most two decimals
// currency = symbol | lettered dollar | ISO-like code | word
// Every repetition is bounded and starts at a digit or a currency, so a scan is linear.
const ISO = `${CURRENCY_CODES.join('|')}|${CURRENCY_CODES.map((code) => code.toLowerCase()).join('|')}`;
const LETTERED = String.raw`(?<![A-Za-z])(?:USD|US|U|CDN|CAD|CAN|CA|C|AUD|AU|A|NZD|NZ|SGD|SG|S|HKD|HK|NT|R|MX)\s?\$|\$`;
const SYMBOL = String.raw`${LETTERED}|[€£₹¥₩₪₱₺₴]`;
const CODE = String.raw`(?<![A-Za-z])(?:[Rr]s\.?|INR\.|SFr|CHF|${ISO})`;
const GROUPED = String.raw`\d{1,3}(?:,\s?\d{3}(?!\d)|[.'’]\d{3}(?!\d)){1,4}(?:[.,]\d{1,2}(?!\d))?`;
const INDIAN = String.raw`\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)(?:\.\d{1,2}(?!\d))?`;
const SPACED = String.raw`\d{1,3}(?: \d{3}(?!\d)){1,3}(?:[.,]\d{1,2}(?!\d))?`;
const PLAIN = String.raw`\d{1,9}(?:[.,]\d{1,2}(?!\d))?`;
const WORDS = String.raw`[Mm]io\.?|[Mm]il|[Mm]illions?|MILLIONS?|[Bb]illions?|BILLIONS?|[Tt]rillions?|[Tt]sd\.?|[Tt]housand|[Ll]akhs?|[Ll]acs?|LAKHS?|LPA|lpa|L\.P\.A\.?|[Cc]rores?`;
const TIMES = String.raw`(?:[kKmMbBtTL]|mm|MM|mn|bn|Bn|BN|[Cc]r|${WORDS})(?![A-Za-z\d])|[万萬만]|[kK](?=${ISO})`;
const AFTER = String.raw`[€£₹$円元]|(?:zł|zl|PLN|Kč|kr\.?|[Ee]uros?|dollars|pounds|rupees|${ISO})(?![A-Za-z])`;
const MONEY = new RegExp(
  String.raw`(?:(?<first>${CODE})\s{0,2})?(?:(?<second>${SYMBOL})\s{0,2})?(?<![\d.,'’])` +
    String.raw`(?<number>${INDIAN}|${GROUPED}|${SPACED}|${PLAIN})(?!\d)` +
    String.raw`(?:\s?(?<times>${TIMES}))?(?:\s?(?<after>${AFTER}))?`,
  'g',
);

const THOUSANDS = new Set(['k', 'tsd', 'tsd.', 'thousand', 'mil']);
const LAKHS = /^l(?:akh|ac|pa|\.p\.a)/;
const MYRIADS = new Set(['万', '萬', '만']);

function parseTimes(written: string): number {
  const word = written.toLowerCase();
  if (THOUSANDS.has(word)) return 1e3;
  if (LAKHS.test(word)) return 1e5;
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

function findMark(groups: Readonly<Record<string, string | undefined>>): CurrencyMark | undefined {
  const marks = [groups.first, groups.second, groups.after]
    .map((written) => (written === undefined ? undefined : parseCurrencyMark(written)))
    .filter((mark) => mark !== undefined);
  return marks.find((mark) => 'code' in mark) ?? marks[0];
}

function toAmount(match: RegExpMatchArray): Amount {
  const groups = match.groups ?? {};
  const written = groups.times;
  const times = written === undefined ? undefined : parseTimes(written);
  return {
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
    digits: parseDigits(groups.number ?? ''),
    times,
    perYear: written !== undefined && /^l\.?p/i.test(written),
    mark: findMark(groups),
    huge: times !== undefined && times >= 1e6 && !/^cr/i.test(written ?? ''),
  };
}

/** Every figure of the text in order, with or without a currency; empty when there is none. */
export function extractAmounts(text: string): Amount[] {
  return Array.from(text.matchAll(MONEY), toAmount);
}

/** The amount in whole units; a thousand mark on a figure that already has thousands ("94,000k") is ignored. */
export function scaleAmount(amount: Amount, times: number | undefined = amount.times): number {
  if (times === undefined || (times === 1e3 && amount.digits >= 10_000)) return amount.digits;
  return Math.round(amount.digits * times * 100) / 100;
}
