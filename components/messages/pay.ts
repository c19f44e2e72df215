import type { PayRelation } from '../../lib/analysis';
import { describePosition, POSITION_WORDS, type PositionName } from '../../lib/salary/describe-position';

/** What the role pays. */
export const pay = {
  heading: 'What this role pays',
  headingIn: (place: string) => `What this role pays in ${place}`,
  per: { year: 'a year', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour' },
  basis: {
    base: 'base pay',
    total: 'total pay',
    'base-and-equity': 'base and equity',
    unstated: 'basis not stated',
    'posted-range': 'posted ranges',
  },
  level: { entry: 'entry', mid: 'mid', senior: 'senior', executive: 'executive', all: 'all levels' },
  n: (n: string) => `n\u00a0=\u00a0${n}`,
  range: (low: string, high: string) => (low === high ? low : `${low} – ${high}`),
  openRange: (low: string) => `${low} or more`,
  upTo: (high: string) => `up to ${high}`,
  middle: (mid: string) => `Middle ${mid}`,
  posted: 'Posted',
  postedAs: { year: 'Posted, counted over a year', hour: 'Posted, counted by the hour' },
  postedPay: (range: string, per: string) => `Posted: ${range} ${per}`,
  position: (percentile: number, isRange: boolean) =>
    `${postedSubject(isRange)} is ${percentileText(percentile)}: ${describePosition({ position: percentile })}.`,
  relation: (relation: PayRelation, isRange: boolean) =>
    `${postedSubject(isRange)} is ${describePosition({ relation })}.`,
  standings: POSITION_WORDS as Readonly<Record<PositionName, string>>,
  oneBand: 'One pay band dominates these figures, so it is given no percentile.',
  otherCurrency: 'It is in another currency, so it is not drawn on this scale.',
  otherPlace: 'These figures are for another place, so it is not compared with them.',
  otherKind: 'These figures count something else, so it is not compared with them.',
  noPosted: 'The posting states no pay.',
  choose: { level: 'Level', place: 'Place', basis: 'What the pay counts', period: 'Counted by' },
  counted: 'Counted with 2,080 paid hours a year, 52 weeks of 40.',
  chosen: 'used for the benchmark',
  benchmark: 'Benchmark',
  chart: (role: string) => `Pay benchmark for ${role}, with its sources on one scale`,
  table: 'The same figures as a table',
  columns: { what: 'What', low: 'Low', middle: 'Middle', high: 'High' },
  notStated: 'not stated',
  assumed: (place: string) => `${place}, assumed`,
  sources: 'Sources',
  line: (line: number) => `line ${line}`,
  offScale: (value: string) => `${value}, not drawn: other currency or period`,
  showAll: (n: number) => `Show all ${n} sources`,
  showFewer: 'Show fewer',
  unavailable: 'No pay figures for this role',
  unavailableOf: (role: string) => `No pay figures for ${role}`,
  noFiguresShort: 'no figures for this role',
  noFigures: 'None of our sources gives a fitting pay range for this role.',
  nearest: (role: string) => `Nearest role with figures: ${role}`,
  notes: 'Good to know',
  sentence: 'What to say',
  outlook: 'Growth and demand',
};

function ordinal(n: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${n}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]}`;
}

function postedSubject(isRange: boolean): string {
  return isRange ? 'The middle of the posted range' : 'The posted pay';
}

function percentileText(percentile: number): string {
  if (percentile <= 1) return 'at or below the 1st percentile';
  return percentile >= 99 ? 'at or above the 99th percentile' : `at the ${ordinal(percentile)} percentile`;
}
