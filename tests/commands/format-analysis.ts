import type { Analysis, Benchmark, Coverage, PayBasis } from '../../lib/analysis';
import { describePosition } from '../../lib/salary/describe-position';
import { formatRange } from '../../lib/salary/format-money';
import { formatPer, formatPosted } from '../../lib/salary/format-posted';
import { namePlace } from '../../lib/salary/place-words';

const WIDTH = 96;
const LABEL_WIDTH = 10;

const BASIS: Record<PayBasis, string> = {
  base: 'base pay',
  total: 'total pay',
  'base-and-equity': 'base and equity',
  unstated: 'basis not stated',
  'posted-range': 'posted ranges',
};

/** An analysis as a table for the terminal: a label and its value a line, long values wrapped. */
export function formatAnalysis(heading: string, analysis: Analysis): string {
  const rows: [string, string][] = [
    ['title', analysis.posting.title],
    ['company', analysis.posting.company ?? 'not stated'],
    ['role', describeRole(analysis)],
    ['level', describeLevel(analysis)],
    ['pay', describePay(analysis)],
    ['posted', describePosted(analysis)],
    ['coverage', analysis.coverage ? describeCoverage(analysis.coverage) : 'no resume'],
    ['missing', describeMissing(analysis)],
    ...analysis.tips.map(({ text }, index): [string, string] => [index === 0 ? 'tips' : '', `• ${text}`]),
  ];
  return [heading, '─'.repeat(WIDTH), ...rows.flatMap(([label, value]) => formatRow(label, value))].join('\n');
}

function describeRole({ role, alternatives }: Analysis): string {
  if (!role) return 'no AI, ML or data role';
  const others = alternatives.map(({ name }) => name);
  const rest = others.length > 0 ? `; could also be ${others.join(', ')}` : '';
  return `${role.name}, ${formatPercent(role.confidence)} sure${rest}`;
}

function describeLevel({ seniority, yearsMin }: Analysis): string {
  const years = yearsMin === undefined ? '' : `, ${yearsMin}+ years`;
  return `${seniority ?? 'not stated'}${years}`;
}

function describePay({ benchmark }: Analysis): string {
  if ('unavailable' in benchmark) return benchmark.unavailable;
  const { low, high, currency, period, level, place, basis } = benchmark;
  const range = formatRange(low, high, currency);
  const levelText = level === 'all' ? 'all levels' : `${level} level`;
  return `${range} ${formatPer(period)}, middle ${formatMiddle(benchmark)} (${BASIS[basis]}, ${levelText}, ${namePlace(place.label)})`;
}

function formatMiddle({ mid, currency }: Benchmark): string {
  return formatRange(mid, mid, currency);
}

function describePosted({ posting: { salary }, benchmark }: Analysis): string {
  if (!salary) return 'the posting states no pay';
  const standing = 'unavailable' in benchmark ? undefined : benchmark.posted;
  const words = standing && describePosition(standing);
  const percentile = standing?.position === undefined ? '' : `at percentile ${standing.position}, `;
  return [formatPosted(salary), words && `its middle is ${percentile}${words}`].filter(Boolean).join('; ');
}

function describeCoverage({ score, required, preferred }: Coverage): string {
  return `${score} of 100: ${required.have} of ${required.of} required, ${preferred.have} of ${preferred.of} preferred`;
}

/** Required skills the resume lacks; those of which one would do stand together. */
function describeMissing({ coverage, skills }: Analysis): string {
  const asks = new Map<string, string[]>();
  for (const { skill, requirement } of coverage?.missing ?? []) {
    if (requirement !== 'required') continue;
    const { name = skill, group = skill } = skills.find(({ id }) => id === skill) ?? {};
    asks.set(group, [...(asks.get(group) ?? []), name]);
  }
  return [...asks.values()].map((names) => names.join(' or ')).join(', ') || 'nothing that is required';
}

function formatPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function formatRow(label: string, value: string): string[] {
  const lines = wrap(value, WIDTH - LABEL_WIDTH - 2);
  return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`);
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines[lines.length - 1] ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
