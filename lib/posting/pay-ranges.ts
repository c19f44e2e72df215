import type { PayPeriod } from '../analysis';
import type { CurrencyMark } from './currencies';
import { type Amount, scaleAmount } from './money-tokens';
import { findPeriodAfter } from './pay-periods';

/** One figure or two joined ones, with the currency and period that are written on either. */
export type PayRange = {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly mark?: CurrencyMark;
  readonly period?: PayPeriod;
  readonly isRange: boolean;
  /** True when a multiplier is written ("k"), which makes a bare figure pay-like. */
  readonly scaled: boolean;
  readonly huge: boolean;
  /** True for years of the calendar ("2024 – 2025"), which are money only with a currency. */
  readonly isYears: boolean;
};

// joint = (unit? words?) separator (words?), as in "$50/hr - $60/hr", "120k bis 150k", "100,000 and 130,000".
const UNIT = String.raw`(?:\s{0,2}\/\s?[a-zé]{1,6}\.?|\s(?:per|an?|pro|par)\s[a-zé]{2,6}|\s(?:gross|base|brut\w{0,4}|annually|yearly|hourly|monthly))?`;
const SEPARATOR = String.raw`(?:[-–—―~～〜−]{1,3}|\b(?:(?:up )?to|bis|hasta|tot|fino a)\b|\baté(?= )|(?<= )[àa](?= )|→)`;
const JOINT = new RegExp(String.raw`^\+?${UNIT}\s{0,3}${SEPARATOR}\s{0,3}(?:up\s)?(?:to\s)?$`, 'i');
const PAIRED = new RegExp(String.raw`^${UNIT}\s{0,3}(?:and|und|et|y|e|en)\s{0,3}$`, 'i');
const PAIR_OPENS = /\b(?:between|zwischen|entre|tussen|tra|fra)\b[^\n\d]{0,20}$/i;
/** "Pay Range - Start: $121,030 Pay Range - End: $224,770" in tables. */
const LABELLED_END =
  /^[\s:|#]{0,8}(?:(?:pay|salary|compensation) range\s{0,2}-?\s{0,2})?(?:end|max(?:imum)?|high|mid(?:point)?)\b[\s:|-]{1,5}$/i;

// "$143,000$281,000", "60K/65K", "42/48 k€", "450/550 €": nothing, or a slash, between two amounts of one kind.
function isRunTogether(between: string, low: Amount, high: Amount): boolean {
  const isSlash = /^ ?\/ ?$/.test(between);
  if (!isSlash && (between !== '' || low.mark === undefined || high.mark === undefined)) return false;
  const [min, max] = [scaleAmount(low, low.times ?? (isSlash ? high.times : undefined)), scaleAmount(high)];
  const isMoney = min >= 10_000 || (isSlash && min >= 100 && high.mark !== undefined && !isYear(high));
  return isMoney && max > min && max <= min * 3;
}

function isYear({ digits, times }: Amount): boolean {
  return times === undefined && digits >= 1_990 && digits < 2_100;
}

function isJoined(text: string, low: Amount, high: Amount): boolean {
  const between = text.slice(low.end, high.start);
  if (between.length > 40) return false;
  if (JOINT.test(between) || LABELLED_END.test(between) || isRunTogether(between, low, high)) return true;
  return PAIRED.test(between) && PAIR_OPENS.test(text.slice(Math.max(0, low.start - 40), low.start));
}

// "120-150k", "85-125,000" and slips such as "170,000-185,00": the smaller side lost its thousands.
function alignThousands(low: number, high: number): readonly [number, number] {
  if (low < 1_000 && high >= 10_000 && low * 1_000 <= high) return [low * 1_000, high];
  if (high < low && high < 1_000 && high * 1_000 >= low) return [low, high * 1_000];
  return [low, high];
}

function joinAmounts(low: Amount, high: Amount, between: string): PayRange {
  const times = low.times ?? (low.digits < 1_000 || (high.times ?? 0) >= 1e5 ? high.times : undefined);
  const highTimes = high.times ?? (high.digits < 1_000 && high.digits >= low.digits ? low.times : undefined);
  const [min, max] = alignThousands(scaleAmount(low, times), scaleAmount(high, highTimes));
  return {
    start: low.start,
    end: high.end,
    min,
    max,
    mark: pickMark(low.mark, high.mark),
    period: low.perYear || high.perYear ? 'year' : findPeriodAfter(between),
    isRange: true,
    scaled: times !== undefined || highTimes !== undefined,
    huge: low.huge || high.huge,
    isYears: isYear(low) && isYear(high),
  };
}

function pickMark(low: CurrencyMark | undefined, high: CurrencyMark | undefined): CurrencyMark | undefined {
  return [low, high].find((mark) => mark !== undefined && 'code' in mark) ?? low ?? high;
}

function isOneCurrency(low: Amount, high: Amount): boolean {
  if (low.mark === undefined || high.mark === undefined) return true;
  if ('code' in low.mark && 'code' in high.mark) return low.mark.code === high.mark.code;
  return true;
}

function toSingle(amount: Amount): PayRange {
  const value = scaleAmount(amount);
  return {
    start: amount.start,
    end: amount.end,
    min: value,
    max: value,
    mark: amount.mark,
    period: amount.perYear ? 'year' : undefined,
    isRange: false,
    scaled: amount.times !== undefined,
    huge: amount.huge,
    isYears: isYear(amount),
  };
}

function isContinued(text: string, low: Amount, high: Amount | undefined): high is Amount {
  return high !== undefined && isJoined(text, low, high) && isOneCurrency(low, high);
}

/** The amounts of a text as ranges and single figures, in order; a range that runs backwards is left out. */
export function joinRanges(text: string, amounts: readonly Amount[]): PayRange[] {
  const ranges: PayRange[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const low = amounts[i];
    if (low === undefined) break;
    let last = i;
    for (let high = amounts[last + 1]; isContinued(text, amounts[last] ?? low, high); high = amounts[last + 1]) last++;
    const high = amounts[last] ?? low;
    const range = last === i ? toSingle(low) : joinAmounts(low, high, text.slice(low.end, high.start));
    if (range.min <= range.max) ranges.push(range);
    i = last;
  }
  return ranges;
}
