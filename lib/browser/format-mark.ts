import type { Analysis, Benchmark, BenchmarkOutcome } from '../analysis';
import { findBand } from '../coverage/coverage-band';
import { formatMoney, formatRange } from '../salary/format-money';
import type { PostingMark } from './messages';

/** Narrows an analysis to what a mark in the page shows: counts and display text, no word of the resume. */
export function formatMark({ role, benchmark, coverage, posting, skills }: Analysis, hasResume: boolean): PostingMark {
  const { salary } = posting;
  const position = 'unavailable' in benchmark ? undefined : benchmark.posted?.position;
  return {
    role: role && { name: role.name, confidence: role.confidence },
    pay: formatPay(benchmark),
    posted: salary && { text: `${formatRange(salary.min, salary.max, salary.currency)} a ${salary.period}`, position },
    coverage: coverage && {
      score: coverage.score,
      band: findBand(coverage.score),
      missingRequired: coverage.required.of - coverage.required.have,
    },
    hasResume,
    skillCount: skills.filter(({ kind }) => kind === 'hard').length,
  };
}

function formatPay(benchmark: BenchmarkOutcome): PostingMark['pay'] {
  if ('unavailable' in benchmark) return undefined;
  const { low, high, currency, period } = benchmark;
  const unit = period === 'hour' ? '/h' : '';
  return { text: `${formatRange(low, high, currency)}${unit}`, detail: describePay(benchmark) };
}

function describePay({ mid, currency, level, place, sources: [chosen] }: Benchmark): string {
  const who = `${level === 'all' ? 'all levels' : `${level} level`}, ${place.label}`;
  if (chosen?.n === undefined) return `range cited from one article, ${who}${chosen?.year ? `, ${chosen.year}` : ''}`;
  return `median ${formatMoney(mid, currency)} of ${chosen.n} postings, ${who}, ${chosen.year}`;
}
