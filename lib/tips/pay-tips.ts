import type { Benchmark, PostedSalary, TailoringTip } from '../analysis';
import { findBand } from '../coverage/coverage-band';
import { convertPeriod } from '../salary/annual-pay';
import { isLowOffer, namePosition } from '../salary/describe-position';
import { isOwnCountry } from '../salary/own-country';
import { findPayLevel, isInternship } from '../salary/pay-level';
import { countsMoreThanBase } from '../salary/rank-readings';
import type { Amount, Market, PayAnswer, PayOffer, PayRequest } from '../sentences/pay-sentences';
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
export function choosePayTips({ benchmark, role, posting, seniority, coverage, words }: TipContext): TailoringTip[] {
  if ('unavailable' in benchmark || !role || !isOwnCountry(posting, benchmark)) return [];
  if (isInternship(posting, seniority) && benchmark.period === 'year') return [];
  const isThin = coverage !== undefined && findBand(coverage.score) === 'thin';
  const { salary } = posting;
  const facts = { benchmark, role: role.name, salary, level: findPayLevel(seniority), isThin };
  if (benchmark.level !== 'all' && benchmark.level !== facts.level) return [];
  const [chosen] = benchmark.sources;
  const because = { source: chosen?.source, line: chosen?.line };
  const market = collectMarket(facts);
  if (!salary) {
    return [{ id: 'pay', kind: 'pay', text: words.pay.expected(market, chooseAnswer(facts)), because }];
  }
  const offer = placeOffer(facts, salary);
  if (!offer) return [];
  return [{ id: 'pay', kind: 'pay', text: words.pay.posted(offer, market, chooseRequest(facts, salary)), because }];
}

/** The posting states no pay: what to say when asked for a figure. */
function chooseAnswer({ benchmark, level, isThin }: PayFacts): PayAnswer {
  const { mid, high, currency, basis } = benchmark;
  if (countsMoreThanBase(basis)) return { kind: 'extras' };
  if (benchmark.level === 'all') return { kind: 'no-level', level };
  const [middle, upper] = [
    { amount: mid, currency },
    { amount: high, currency },
  ];
  if (isThin) return { kind: 'about', middle };
  return isFromData(benchmark) ? { kind: 'upper', upper, middle } : { kind: 'least', middle };
}

/** The posting states its pay: what it is worth; undefined where it cannot be compared. */
function placeOffer({ benchmark, level }: PayFacts, salary: PostedSalary): PayOffer | undefined {
  const position = benchmark.posted && namePosition(benchmark.posted);
  if (position === undefined) return undefined;
  if (benchmark.level !== 'all') return { salary, position };
  return { salary, position, peers: { level, isFromData: isFromData(benchmark) } };
}

/** What to ask for: a question where the level is not known to fit, nothing where that would gain little. */
function chooseRequest({ benchmark, salary, level, isThin }: PayFacts, posted: PostedSalary): PayRequest | undefined {
  const { mid, high, posted: standing = { min: 0, max: 0 } } = benchmark;
  const isRange = posted.max > posted.min;
  const isLow = isLowOffer(standing);
  // At the beginning of a career, pay below the middle of all levels is what one expects.
  if (benchmark.level === 'all') return isLow && level !== 'entry' ? { kind: 'how-set', isRange } : undefined;
  if (isLow) {
    return isFromData(benchmark) ? { kind: 'near', middle: toOwn(mid, benchmark, salary) } : { kind: 'inside' };
  }
  if (!isRange || standing.max > high || isThin) return undefined;
  return { kind: 'upper', upper: { amount: posted.max, currency: posted.currency, period: posted.period } };
}

function collectMarket({ benchmark, role, salary }: PayFacts): Market {
  const { low, high, currency, period, level, place, basis } = benchmark;
  const isOther = salary !== undefined && salary.period !== period;
  const convert = (amount: number) => toOwn(amount, benchmark, salary).amount;
  return {
    ...{ role, low, high, currency, period, level, place, isFromData: isFromData(benchmark) },
    ...(isOther ? { own: { min: convert(low), max: convert(high), currency, period: salary.period } } : {}),
    ...(countsMoreThanBase(basis) ? { extras: basis } : {}),
  };
}

/** True where low, middle and high are percentiles of postings, and not the ends of a range in an article. */
function isFromData({ sources: [chosen] }: Benchmark): boolean {
  return chosen?.n !== undefined;
}

/** An amount of the benchmark over the period that the posting pays for, in whole units when converted. */
function toOwn(amount: number, { period, currency }: Benchmark, salary: PostedSalary | undefined): Amount {
  if (!salary || salary.period === period) return { amount, currency };
  return { amount: Math.round(convertPeriod(amount, period, salary.period)), currency, period: salary.period };
}
