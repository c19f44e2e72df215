import type { PayPeriod, PostedSalary } from '../analysis';
import { blankMarkup } from './blank-markup';
import { findOwnCurrency, isPeso, resolveCurrency } from './currencies';
import { extractAmounts } from './money-tokens';
import {
  cutPayday,
  isBare,
  isByPiece,
  isEstimate,
  isOfHome,
  isOfOther,
  isOnTarget,
  isOtherMoney,
  isPaidOut,
  isPayLed,
  isPayStated,
  isStipend,
  isTooBig,
  isUnderPerk,
  isWholeLine,
  isWholeRate,
  type PayContext,
  readContext,
} from './pay-context';
import {
  findPeriodAfter,
  findPeriodBefore,
  findPeriodBySize,
  isKindOfHour,
  isLiving,
  isPlausiblePay,
  isTooLittle,
} from './pay-periods';
import { joinRanges, type PayRange } from './pay-ranges';

/** What a posting offers for reading its pay; `country` (ISO 3166) settles bare `$`, `kr` and unmarked figures. */
export type SalaryInput = {
  readonly salaryText?: string;
  readonly description: string;
  readonly country?: string;
};

type Candidate = {
  readonly range: PayRange;
  readonly currency: string;
  readonly period: PayPeriod;
  readonly onTarget: boolean;
};

/** "401k" is a retirement plan. */
const RETIREMENT_PLAN = 401_000;
const ESTIMATE = /\best(?:\.|imated?\b)|\bglassdoor\b/i;

/** A text with what is known about it: the posting's country, and whether it is the pay line. */
type PayText = { readonly text: string; readonly country?: string; readonly isField: boolean };

// A figure without a currency counts where the country has one and the words right before it leave no doubt.
function findCurrency(range: PayRange, { text, country, isField }: PayText): string | undefined {
  if (range.mark !== undefined) return resolveCurrency(range.mark, country);
  if (range.isYears && !isField) return undefined;
  const isMoney = range.isRange || (range.scaled ? range.min !== RETIREMENT_PLAN : range.min >= 10_000 && !isField);
  return isMoney && (isField || isPayLed(text, range.start)) ? findOwnCurrency(country) : undefined;
}

function findWrittenPeriod(range: PayRange, context: PayContext): PayPeriod | undefined {
  return (
    range.period ?? findPeriodAfter(cutPayday(context).slice(0, 45)) ?? findPeriodBefore(context.before.slice(-80))
  );
}

// Under a line that says nothing of pay only a contractor's day is worth so much that it can be no perk.
function isRate({ min }: PayRange, period: PayPeriod, currency: string, context: PayContext): boolean {
  if (!isOfOther(context)) return isLiving(min, period, currency);
  return period === 'day' && !isUnderPerk(context) && isLiving(min / 3, period, currency);
}

// A lone figure, or one of a size that other money has too, must be called pay.
function isSurelyPay({ range, period, currency }: Candidate, isWritten: boolean, context: PayContext): boolean {
  if (isPayStated(context)) return true;
  if (range.mark === undefined || isKindOfHour(context.after)) return false;
  if (isStipend(context)) return isWritten;
  if (isWritten && isWholeRate(context, period) && isRate(range, period, currency, context)) return true;
  if (isWholeLine(context) && (range.isRange || 'code' in range.mark)) return true;
  if (period === 'year') return range.isRange ? range.min >= 10_000 : isWritten && range.min >= 15_000;
  return isWritten && (range.isRange || period === 'hour');
}

// An intern may get two thirds of what others live on.
function isPerk({ range, period, currency }: Candidate, context: PayContext): boolean {
  return isStipend(context)
    ? !isLiving(range.min * 1.5, period, currency)
    : isOtherMoney(context) || (period !== 'year' && isOfHome(context));
}

// "Salary: 30 – 40 hours", "$30 per 1000 labels": only size would make a period of it.
function isUnclear(range: PayRange, currency: string, isWritten: boolean, context: PayContext): boolean {
  const isSmall = range.mark === undefined && !range.scaled && range.max < 1_000;
  if (isSmall && !isWritten && !isBare(context, range)) return true;
  const size = findPeriodBySize(range.min, range.max, currency);
  return isByPiece(context) && size !== 'year' && !(size === 'hour' && isPaidOut(context));
}

// "$4,000 a month" in Mexico is paid in US dollars, "$18,000 mensuales" in pesos.
function settlePeso(range: PayRange, currency: string, period: PayPeriod = 'year'): string {
  const isBare = range.mark !== undefined && 'shared' in range.mark;
  return isBare && isPeso(currency) && isTooLittle(range.max, period, currency) ? 'USD' : currency;
}

function toCandidate(range: PayRange, source: PayText): Candidate | undefined {
  const likely = findCurrency(range, source);
  if (likely === undefined || isTooBig(range, likely)) return undefined;
  const context = readContext(source.text, range.start, range.end);
  if (isEstimate(context)) return undefined;
  const written = findWrittenPeriod(range, context);
  const isWritten = written !== undefined;
  const guessed = written ?? findPeriodBySize(range.min, range.max, likely);
  const currency = settlePeso(range, likely, guessed);
  const period = written ?? findPeriodBySize(range.min, range.max, currency);
  if (period === undefined || !isPlausiblePay(range.min, range.max, period, currency)) return undefined;
  const candidate = { range, currency, period, onTarget: isOnTarget(context) };
  if (isPerk(candidate, context) || isUnclear(range, currency, isWritten, context)) return undefined;
  return source.isField || isSurelyPay(candidate, isWritten, context) ? candidate : undefined;
}

function preferSome<T>(items: readonly T[], isPreferred: (item: T) => boolean): readonly T[] {
  const preferred = items.filter(isPreferred);
  return preferred.length > 0 ? preferred : items;
}

// A second figure far from the first is other money; ranges may lie as far apart as places do.
function isLike({ range }: Candidate, { range: first }: Candidate): boolean {
  return range.isRange || (range.max <= first.max * 3 && range.min * 3 >= first.min);
}

// Base pay before on-target earnings, ranges before single figures, the country's currency, one period.
function chooseCandidates(all: readonly Candidate[], country: string | undefined): readonly Candidate[] {
  const own = findOwnCurrency(country);
  const base = preferSome(all, ({ onTarget }) => !onTarget);
  const ranges = preferSome(base, ({ range }) => range.isRange);
  const local = preferSome(ranges, ({ currency }) => currency === own);
  const first = local[0];
  if (first === undefined) return [];
  return local.filter(
    (other) => other.currency === first.currency && other.period === first.period && isLike(other, first),
  );
}

function parseText(original: string, country: string | undefined, isField: boolean): PostedSalary | undefined {
  const text = blankMarkup(original);
  const all = joinRanges(text, extractAmounts(text))
    .map((range) => toCandidate(range, { text, country, isField }))
    .filter((candidate) => candidate !== undefined);
  const chosen = chooseCandidates(all, country);
  const first = chosen[0];
  if (first === undefined) return undefined;
  const texts = new Set(chosen.map(({ range }) => original.slice(range.start, range.end)));
  return {
    min: Math.min(...chosen.map(({ range }) => range.min)),
    max: Math.max(...chosen.map(({ range }) => range.max)),
    currency: first.currency,
    period: first.period,
    text: [...texts].join('; '),
  };
}

/**
 * The pay a posting states: the widest of its ranges, base pay before on-target earnings; one figure is both ends.
 * The pay line outside the description counts only when the description states none. Undefined when nothing is
 * stated, when it is somebody's estimate, and when amount, currency or period stay ambiguous.
 */
export function parseSalary({ salaryText, description, country }: SalaryInput): PostedSalary | undefined {
  const stated = parseText(description, country, false);
  if (stated !== undefined || salaryText === undefined || ESTIMATE.test(salaryText)) return stated;
  return parseText(salaryText, country, true);
}
