import type { Analysis, Benchmark } from '../analysis';
import { findBand } from '../coverage/coverage-band';
import { describeOffer } from '../salary/describe-position';
import { formatCount, formatMoney, formatRange } from '../salary/format-money';
import { formatPosted } from '../salary/format-posted';
import { isOwnCountry } from '../salary/own-country';
import { findPayLevel } from '../salary/pay-level';
import { namePlace, tagPay } from '../salary/place-words';
import { formatBand } from './mark-band';
import { listMarkedSkills, listMissing } from './mark-skills';
import type { PostingMark } from './messages';

/**
 * Narrows an analysis to what a mark in the page shows: counts, display text and the posting's own skills, no word of
 * the resume.
 */
export function formatMark(analysis: Analysis, hasResume: boolean): PostingMark {
  const { role, benchmark, coverage, skills } = analysis;
  return {
    role: role && { name: role.name, confidence: role.confidence },
    pay: 'unavailable' in benchmark ? undefined : formatPay(analysis, benchmark),
    posted: formatOffer(analysis),
    coverage: coverage && {
      score: coverage.score,
      band: findBand(coverage.score),
      missingRequired: coverage.required.of - coverage.required.have,
    },
    hasResume,
    skillCount: skills.filter(({ kind }) => kind === 'hard').length,
    band: 'unavailable' in benchmark ? undefined : formatBand(benchmark),
    skills: listMarkedSkills(skills),
    missing: listMissing(analysis),
  };
}

function formatOffer({ posting: { salary }, benchmark, seniority }: Analysis): PostingMark['posted'] {
  if (!salary) return undefined;
  const standing = 'unavailable' in benchmark ? undefined : benchmark.posted;
  const { position, relation } = standing ?? {};
  const offer = describeOffer({ position, relation });
  const among = 'unavailable' in benchmark ? '' : describeMismatch(benchmark, findPayLevel(seniority));
  return { text: formatPosted(salary), position, relation, offer: offer && `${offer}${among}` };
}

/** The level that an offer is compared with, where it is not its own. */
function describeMismatch({ level, posted }: Benchmark, own: Benchmark['level']): string {
  if (level === own) return '';
  if (level !== 'all') return ` for ${level} level`;
  return posted?.relation ? ' for all levels' : ' among all levels';
}

function formatPay(analysis: Analysis, benchmark: Benchmark): PostingMark['pay'] {
  const { low, high, currency, period, place } = benchmark;
  const unit = period === 'hour' ? '/h' : '';
  const isOwn = isOwnCountry(analysis.posting, benchmark);
  const abroad = tagPay(place);
  const detail = describePay(benchmark);
  return {
    text: `${formatRange(low, high, currency)}${unit}`,
    detail: isOwn ? detail : `${abroad} and no guide to local pay, ${detail}`,
    aside: isOwn ? (formatOffer(analysis)?.offer ?? describeKind(benchmark)) : abroad,
  };
}

/** What the figures are, where nothing can be said of the offer. */
function describeKind({ basis, sources: [chosen] }: Benchmark): string {
  if (basis === 'total') return 'with bonus and equity';
  if (basis === 'base-and-equity') return 'with equity';
  return chosen?.n === undefined ? 'published range' : 'typical';
}

function describePay({ mid, currency, level, place, sources: [chosen] }: Benchmark): string {
  const who = `${level === 'all' ? 'all levels' : `${level} level`}, ${namePlace(place.label)}`;
  if (chosen?.n === undefined) return `range cited from one article, ${who}${chosen?.year ? `, ${chosen.year}` : ''}`;
  return `median ${formatMoney(mid, currency)} of ${formatCount(chosen.n)} postings, ${who}, ${chosen.year}`;
}
