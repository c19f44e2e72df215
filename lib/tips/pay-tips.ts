import type { Benchmark, PostedSalary, TailoringTip } from '../analysis';
import { findBand } from '../coverage/coverage-band';
import { convertPeriod } from '../salary/annual-pay';
import { describePosition, isLowOffer } from '../salary/describe-position';
import { formatExact, formatMoney, formatRange } from '../salary/format-money';
import { formatPer, formatPosted } from '../salary/format-posted';
import { isOwnCountry } from '../salary/own-country';
import { findPayLevel, isInternship } from '../salary/pay-level';
import { sayPlace } from '../salary/place-words';
import { countsMoreThanBase } from '../salary/rank-readings';
import type { TipContext } from './tip-context';

/** What the sentences are made of. */
type PayFacts = {
  readonly benchmark: Benchmark;
  readonly role: string;
  readonly salary: PostedSalary | undefined;
  /** The posting's level in the pay data, "all" where it states none. */
  readonly level: Benchmark['level'];
  /** The resume shows little of what is asked for: no time to ask for more than the middle. */
  readonly isThin: boolean;
};

/**
 * A sentence to negotiate with, filled with this benchmark's figures. Nothing where the figures are no guide to this
 * job: another country, an internship, another level, pay that is stated and cannot be compared.
 */
export function choosePayTips({ benchmark, role, posting, seniority, coverage }: TipContext): TailoringTip[] {
  if ('unavailable' in benchmark || !role || !isOwnCountry(posting, benchmark)) return [];
  if (isInternship(posting, seniority) && benchmark.period === 'year') return [];
  const isThin = coverage !== undefined && findBand(coverage.score) === 'thin';
  const facts = { benchmark, role: role.name, salary: posting.salary, level: findPayLevel(seniority), isThin };
  if (benchmark.level !== 'all' && benchmark.level !== facts.level) return [];
  const text = posting.salary ? postedText(facts, posting.salary) : expectedText(facts);
  const [chosen] = benchmark.sources;
  return text === undefined
    ? []
    : [{ id: 'pay', kind: 'pay', text, because: { source: chosen?.source, line: chosen?.line } }];
}

/** The posting states no pay: what to say when asked for a figure. */
function expectedText(facts: PayFacts): string {
  const { benchmark, level, isThin } = facts;
  const { mid, high, currency, basis } = benchmark;
  const market = describeMarket(facts);
  if (countsMoreThanBase(basis)) {
    return `Asked what you expect, answer with a range and say what it counts: “${market}.” Base pay alone is lower.`;
  }
  if (benchmark.level === 'all') {
    const caution =
      level === 'all'
        ? 'The posting states no level, so ask for it before you name a figure.'
        : `There are no figures for ${level} level alone, so name no single figure from it.`;
    return `Asked what you expect, answer with a range from research: “${market}.” ${caution}`;
  }
  const [middle, upper] = [formatMoney(mid, currency), formatMoney(high, currency)];
  if (isThin) return `Asked what you expect, answer from research: “${market}; I am looking for about ${middle}.”`;
  return isFromData(benchmark)
    ? `Asked what you expect, answer from research: “${market}; with what I bring I am looking for ${upper}.” Leave yourself room down to ${middle}.`
    : `Asked what you expect, answer from research: “${market}; with what I bring I am looking for ${middle} or more.”`;
}

/** The posting states its pay: what it is worth, and what may be asked for. */
function postedText(facts: PayFacts, salary: PostedSalary): string | undefined {
  const { benchmark } = facts;
  const words = benchmark.posted && describePosition(benchmark.posted);
  if (words === undefined) return undefined;
  const opening = `The posted ${formatPosted(salary)} is ${words} ${describePeers(facts)}.`;
  const request = chooseRequest(facts, salary);
  const market = describeMarket(facts);
  return request === undefined
    ? `${opening} For comparison: ${market.charAt(0).toLowerCase()}${market.slice(1)}.`
    : `${opening} A sentence to negotiate with: “${market}; ${request}”`;
}

/** What the posted pay is measured against. */
function describePeers({ benchmark, level }: PayFacts): string {
  if (benchmark.level !== 'all') return 'for the role';
  const missing = level === 'all' ? '' : `; there are no figures for ${level} level alone`;
  return `${isFromData(benchmark) ? 'among' : 'for'} roles of all levels${missing}`;
}

/** What to ask for: a question where the level is not known to fit, nothing where that would gain little. */
function chooseRequest({ benchmark, salary, isThin }: PayFacts, posted: PostedSalary): string | undefined {
  const { mid, high, posted: standing = { min: 0, max: 0 } } = benchmark;
  const isRange = posted.max > posted.min;
  const isLow = isLowOffer(standing);
  if (benchmark.level === 'all') {
    return isLow ? `how did you set the ${isRange ? 'range' : 'pay'} for this level?` : undefined;
  }
  if (isLow) {
    return isFromData(benchmark)
      ? `I would need to be near ${formatOwn(mid, benchmark, salary)}.`
      : 'I would need to be inside it.';
  }
  if (!isRange || standing.max > high || isThin) return undefined;
  const upper = `${formatExact(posted.max, posted.currency)} ${formatPer(posted.period)}`;
  return `with what I bring I am looking for the upper end of your range, ${upper}.`;
}

/** What the figures say, as one would say it aloud. */
function describeMarket({ benchmark, role, salary }: PayFacts): string {
  const { low, high, currency, period, level, place } = benchmark;
  const roles = `${role} roles ${level === 'all' ? 'of all levels' : `at ${level} level`} in ${sayPlace(place.label)}`;
  const per = formatPer(period);
  const converted = salary && salary.period !== period ? `, about ${formatOwnRange(benchmark, salary)}` : '';
  if (!isFromData(benchmark)) {
    const counted = countsMoreThanBase(benchmark.basis) ? ` with ${describeExtras(benchmark)}` : '';
    return `A published range for ${roles} is ${formatRange(low, high, currency)} ${per}${converted}${counted}`;
  }
  const [from, to] = [formatMoney(low, currency), formatMoney(high, currency)];
  const span = from === to ? `about ${from}` : `between ${from} and ${to}`;
  return `Half of the posted salaries for ${roles} are ${span} ${per}${converted}`;
}

function describeExtras({ basis }: Benchmark): string {
  return basis === 'total' ? 'bonus and equity' : 'equity';
}

/** True where low, middle and high are percentiles of postings, and not the ends of a range in an article. */
function isFromData({ sources: [chosen] }: Benchmark): boolean {
  return chosen?.n !== undefined;
}

/** An amount of the benchmark over the period that the posting pays for, in whole units when converted. */
function formatOwn(amount: number, { period, currency }: Benchmark, salary: PostedSalary | undefined): string {
  if (!salary || salary.period === period) return formatMoney(amount, currency);
  const own = Math.round(convertPeriod(amount, period, salary.period));
  return `${formatMoney(own, currency)} ${formatPer(salary.period)}`;
}

function formatOwnRange({ low, high, period, currency }: Benchmark, salary: PostedSalary): string {
  const convert = (amount: number) => Math.round(convertPeriod(amount, period, salary.period));
  return `${formatRange(convert(low), convert(high), currency)} ${formatPer(salary.period)}`;
}
