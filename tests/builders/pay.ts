import type { PayFigure, PayPercentiles, RoleSalaries } from '../../lib/knowledge/schemas';

/** A US pay figure of one article, 100k to 140k; override what a test is about. */
export function buildFigure(overrides: Partial<PayFigure> = {}): PayFigure {
  return {
    id: 'figure',
    level: 'all',
    min: 100_000,
    max: 140_000,
    openEnded: false,
    currency: 'USD',
    period: 'year',
    basis: 'unstated',
    place: { label: 'United States', country: 'US', scope: 'country' },
    year: 2026,
    yearInferred: false,
    kind: 'range',
    cite: [{ source: 'guide', lines: [7] }],
    ...overrides,
  };
}

/** US percentiles of 400 postings; override what a test is about. */
export function buildPercentiles(overrides: Partial<PayPercentiles> = {}): PayPercentiles {
  return {
    source: 'survey',
    group: 'Data Scientist',
    country: 'US',
    currency: 'USD',
    years: '2025',
    level: 'all',
    n: 400,
    p10: 80_000,
    p25: 110_000,
    p50: 150_000,
    p75: 190_000,
    p90: 240_000,
    ...overrides,
  };
}

/** The pay of one role. */
export function buildSalaries(overrides: Partial<RoleSalaries> = {}): RoleSalaries {
  return { role: 'data-scientist', figures: [], percentiles: [], ...overrides };
}
