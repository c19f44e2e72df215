import type { Analysis, Benchmark, NoBenchmark } from '../analysis';
import { findBand } from '../coverage/coverage-band';
import { extractAsks } from '../coverage/extract-asks';
import type { SkillLinks } from '../knowledge/skill-links';
import { namePosition } from '../salary/describe-position';
import { isOwnCountry } from '../salary/own-country';
import { findPayLevel } from '../salary/pay-level';
import { formatBand } from './mark-band';
import { countKinds, listMarkedSkills, listMissing } from './mark-skills';
import { formatMarkTexts } from './mark-texts';
import type { PostingMark } from './messages';
import type { PageWords, PayWords } from './page-words/page-words';

/** What a mark says beyond the analysis. */
export type MarkOptions = {
  readonly hasResume: boolean;
  readonly words: PageWords;
  /** Wider skills by id, by which a kind and its examples count as one; without it each counts. */
  readonly wider?: SkillLinks;
  /** Whether the page's highlights may tell what the resume has and lacks. */
  readonly withOwn?: boolean;
  /** When the job was first seen, in words. */
  readonly seen?: string;
};

/**
 * Narrows an analysis to what a mark in the page shows: counts, display text and the posting's own skills, no word of
 * the resume.
 */
export function formatMark(analysis: Analysis, { hasResume, words, wider, withOwn, seen }: MarkOptions): PostingMark {
  const { role, benchmark, coverage, skills } = analysis;
  const mark = {
    role: role && { name: role.name, confidence: role.confidence },
    pay: 'unavailable' in benchmark ? undefined : formatPay(analysis, benchmark, words.pay),
    nearest: 'unavailable' in benchmark ? formatNearest(analysis, benchmark, words.pay) : undefined,
    posted: formatOffer(analysis, words.pay),
    coverage: coverage && {
      score: coverage.score,
      band: findBand(coverage.score),
      missingRequired: coverage.required.of - coverage.required.have,
    },
    hasResume,
    skillCount: skills.filter(({ kind }) => kind === 'hard').length,
    band: 'unavailable' in benchmark ? undefined : formatBand(benchmark, words.pay),
    skills: listMarkedSkills(analysis, withOwn),
    counts: countKinds(analysis, extractAsks(skills, analysis.posting, wider), withOwn),
    missing: listMissing(analysis),
  };
  return { ...mark, words: words.script, texts: { ...formatMarkTexts(mark, words.chip), seen } };
}

function formatOffer({ posting: { salary }, benchmark, seniority }: Analysis, words: PayWords): PostingMark['posted'] {
  if (!salary) return undefined;
  const standing = 'unavailable' in benchmark ? undefined : benchmark.posted;
  const { position, relation } = standing ?? {};
  const place = namePosition({ position, relation });
  const among = 'unavailable' in benchmark ? '' : describeMismatch(benchmark, findPayLevel(seniority), words);
  const text = `${words.money.exact(salary.min, salary.max, salary.currency)} ${words.per[salary.period]}`;
  return { text, position, relation, offer: place && `${words.offer(place)}${among}` };
}

/** The level that an offer is compared with, where it is not its own. */
function describeMismatch({ level, posted }: Benchmark, own: Benchmark['level'], words: PayWords): string {
  if (level === own) return '';
  return level === 'all' && !posted?.relation ? words.amongAll : words.forLevel(level);
}

function formatPay(analysis: Analysis, benchmark: Benchmark, words: PayWords): PostingMark['pay'] {
  const { low, high, currency, period, place } = benchmark;
  const unit = period === 'hour' ? words.hour : '';
  const isOwn = isOwnCountry(analysis.posting, benchmark);
  const abroad = words.tag(place);
  const detail = describePay(benchmark, words);
  return {
    text: `${words.money.range(low, high, currency)}${unit}`,
    detail: isOwn ? detail : words.noGuide(abroad, detail),
    aside: isOwn ? (formatOffer(analysis, words)?.offer ?? describeKind(benchmark, words)) : abroad,
  };
}

function formatNearest(analysis: Analysis, { nearest }: NoBenchmark, words: PayWords): PostingMark['nearest'] {
  const pay = nearest && formatPay(analysis, nearest.benchmark, words);
  return pay && { role: nearest.role.name, text: pay.text, detail: pay.detail };
}

/** What the figures are, where nothing can be said of the offer. */
function describeKind({ basis, sources: [chosen] }: Benchmark, words: PayWords): string {
  if (basis === 'total') return words.total;
  if (basis === 'base-and-equity') return words.equity;
  return chosen?.n === undefined ? words.published : words.typical;
}

function describePay({ mid, currency, level, place, sources: [chosen] }: Benchmark, words: PayWords): string {
  const who = `${words.level(level)}, ${words.place(place)}`;
  if (chosen?.n === undefined) return words.cited(who, chosen?.year);
  return words.median(words.money.amount(mid, currency), chosen.n, who, chosen.year);
}
