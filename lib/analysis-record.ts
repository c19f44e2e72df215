import type { Analysis, Benchmark, BenchmarkOutcome, JobPosting, PostedInBenchmark, TailoringTip } from './analysis';
import type { RawCard } from './posting/raw-posting';

/** What the record says beside the analysis: the id it was asked under, and the cards of the page. */
export type RecordExtras = { readonly id?: string; readonly cards?: readonly RawCard[] };

/** The printed form of an analysis: fields in a fixed order, null for what is not known, nothing of the inside. */
export function formatRecord(analysis: Analysis, { id, cards }: RecordExtras = {}): Record<string, unknown> {
  const { version, posting, role, alternatives, seniority, yearsMin, skills, benchmark, coverage, tips } = analysis;
  return {
    id: id ?? posting.sourceId ?? null,
    version,
    posting: formatPosting(posting),
    ...(cards ? { cards: cards.map(formatCard) } : {}),
    role: role ?? null,
    alternatives,
    seniority: seniority ?? null,
    yearsMin: yearsMin ?? null,
    skills,
    benchmark: formatBenchmark(benchmark),
    coverage: coverage ?? null,
    tips: tips.map(formatTip),
  };
}

/** One card of a result list, null for what it does not say. */
export function formatCard({ id, title, company, location, salaryText }: RawCard): Record<string, unknown> {
  return {
    id: id ?? null,
    title,
    company: company ?? null,
    location: location ?? null,
    salary: salaryText ?? null,
  };
}

function formatPosting(posting: JobPosting): Record<string, unknown> {
  return {
    source: posting.source,
    sourceId: posting.sourceId ?? null,
    url: posting.url ?? null,
    title: posting.title,
    company: posting.company ?? null,
    location: posting.location ?? null,
    country: posting.country ?? null,
    workplace: posting.workplace ?? null,
    employmentType: posting.employmentType ?? null,
    datePosted: posting.datePosted ?? null,
    salary: posting.salary ?? null,
    description: posting.description,
  };
}

function formatBenchmark(outcome: BenchmarkOutcome): Record<string, unknown> {
  if (!('unavailable' in outcome)) return formatFigures(outcome);
  const { unavailable, nearest } = outcome;
  return nearest ? { unavailable, nearest: { ...nearest, benchmark: formatFigures(nearest.benchmark) } } : outcome;
}

/** What else could have been asked for is no part of the record. */
function formatFigures({ posted, options: _options, ...rest }: Benchmark): Record<string, unknown> {
  return { ...rest, posted: posted ? formatPostedPay(posted) : null };
}

/** Which part of a tip stands in the knowledge base is for those who read the rest in another language. */
function formatTip({ fact: _fact, item: _item, ...tip }: TailoringTip): Omit<TailoringTip, 'fact' | 'item'> {
  return tip;
}

/** `relation` is printed only where it stands in for the percentile. */
function formatPostedPay({ min, max, position, relation }: PostedInBenchmark): Record<string, unknown> {
  return { min, max, position: position ?? null, ...(relation ? { relation } : {}) };
}
