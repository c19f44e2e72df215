import { describe, expect, it } from 'vitest';
import { buildFigure } from '../builders/pay';
import { findCiting, findUncited } from './citing';
import { isSamePay } from './is-same-pay';
import type { PayFact } from './shared-facts';

const RECORD = { cite: [{ source: 'guide', lines: [3, 7] }, { source: 'survey' }] };
const OTHER = { cite: [{ source: 'guide', lines: [9] }] };

describe('lines of an article', () => {
  it.each([
    [[{ seed: 'guide', lines: [3, 7] }], []],
    [[{ seed: 'guide', lines: [3, 8] }], ['guide:8']],
    [[{ seed: 'news', lines: [3] }], ['news:3']],
    [[{ seed: 'guide', lines: [7, 9] }], []],
  ])('%j are cited but for %j', (places, uncited) => {
    expect(findUncited(places, [RECORD, OTHER])).toEqual(uncited);
  });

  it('that two records cite together are cited by neither', () => {
    expect(findCiting([{ seed: 'guide', lines: [7, 9] }], [RECORD, OTHER])).toEqual([]);
    expect(findCiting([{ seed: 'guide', lines: [7] }], [RECORD, OTHER])).toEqual([RECORD]);
  });
});

describe('a figure', () => {
  const fact: PayFact = {
    id: 'sal-1',
    seed: 'guide',
    line: 7,
    role_canonical: 'data-scientist',
    scope: 'role',
    level: 'all',
    years: null,
    min: 100_000,
    max: 140_000,
    open_ended: false,
    currency: 'USD',
    period: 'year',
    basis: 'unspecified',
    geo: 'US',
    year_of_data: 2026,
    year_inferred: false,
    kind: 'range',
  };

  it('is that of a note which says the same', () => {
    expect(isSamePay(fact, buildFigure())).toBe(true);
    expect(isSamePay({ ...fact, max: null, open_ended: true }, buildFigure({ max: undefined, openEnded: true }))).toBe(
      true,
    );
    expect(isSamePay({ ...fact, level: 'staff' }, buildFigure({ level: 'senior', levelLabel: 'staff' }))).toBe(true);
  });

  it.each<Partial<PayFact>>([
    { line: 8 },
    { seed: 'news' },
    { min: 1 },
    { max: 1 },
    { open_ended: true },
    { currency: 'GBP' },
    { period: 'hour' },
    { basis: 'base' },
    { geo: 'London, UK' },
    { geo: 'nowhere' },
    { level: 'mid' },
    { level: 'staff' },
    { years: '0-2' },
    { year_of_data: 2025 },
    { year_inferred: true },
    { kind: 'floor' },
  ])('is not that of a note with %j', (change) => {
    expect(isSamePay({ ...fact, ...change }, buildFigure())).toBe(false);
  });
});
