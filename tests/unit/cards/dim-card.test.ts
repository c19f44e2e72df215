import { describe, expect, it } from 'vitest';
import { type DimCard, findDimReason, indexDimRules } from '../../../lib/cards/dim-card';
import { canDim, type DimRules, NO_DIM_RULES, parseDimRules } from '../../../lib/cards/dim-rules';

const CARD: DimCard = {
  title: 'Senior Data Engineer (m/w/d), Internal Tools',
  company: 'Larkfield GmbH',
  isPromoted: true,
  pay: { max: 90_000, currency: 'EUR', period: 'year' },
  status: 'applied',
  isSeen: true,
};

function find(change: Partial<DimRules>, card: Partial<DimCard> = {}) {
  return findDimReason({ ...CARD, ...card }, indexDimRules({ ...NO_DIM_RULES, ...change }));
}

describe('findDimReason', () => {
  it('dims nothing without a rule', () => {
    expect(find({})).toBeUndefined();
  });

  it.each([
    ['viewed', { viewed: true }, { kind: 'viewed' }],
    ['promoted', { promoted: true }, { kind: 'promoted' }],
    ['applied', { applied: true }, { kind: 'applied', status: 'applied' }],
    ['the company without its legal form', { companies: ['larkfield'] }, { kind: 'company', name: 'larkfield' }],
    ['a word of the title', { words: ['INTERNAL tools'] }, { kind: 'word', name: 'INTERNAL tools' }],
  ] as const)('dims by %s', (_what, rules, reason) => {
    expect(find(rules)).toEqual(reason);
  });

  it.each([
    ['a posting that is saved and no more', { applied: true }, { status: 'saved' }],
    ['a posting that is not saved', { applied: true }, { status: undefined }],
    ['a part of a word', { words: ['intern'] }, {}],
    ['a part of a company', { companies: ['Lark', 'Field'] }, {}],
    ['a card without a company', { companies: ['Larkfield'] }, { company: undefined }],
    ['signs alone', { words: ['...'], companies: ['&'] }, { title: '...', company: '&' }],
  ] as const)('does not dim by %s', (_what, rules, card) => {
    expect(find(rules, card)).toBeUndefined();
  });

  it('finds words in titles that have no spaces', () => {
    expect(find({ words: ['データ'] }, { title: '上級データエンジニア' })).toMatchObject({ kind: 'word' });
  });

  const least = { amount: 100_000, currency: 'EUR', period: 'year' } as const;
  it.each([
    ['below', { max: 99_999, currency: 'EUR', period: 'year' }, true],
    ['at the minimum', { max: 100_000, currency: 'EUR', period: 'year' }, false],
    ['of another currency', { max: 1, currency: 'USD', period: 'year' }, false],
    ['of another period', { max: 45, currency: 'EUR', period: 'hour' }, false],
    ['unknown', undefined, false],
  ] as const)('pay %s: %j is dimmed: %s', (_what, pay, isDimmed) => {
    expect(find({ leastPay: least }, { pay })?.kind === 'pay').toBe(isDimmed);
  });

  it('says what the user did before what is only known of the card', () => {
    const all = { viewed: true, applied: true, promoted: true, companies: ['Larkfield'], words: ['tools'] };
    expect(find(all)?.kind).toBe('applied');
    expect(find(all, { status: 'saved' })?.kind).toBe('company');
    expect(find({ ...all, companies: [] }, { status: undefined })?.kind).toBe('word');
    expect(find({ viewed: true, promoted: true })?.kind).toBe('promoted');
  });
});

describe('canDim', () => {
  it('is true where any rule is on and the site is not left out', () => {
    expect(canDim(NO_DIM_RULES, 'linkedin')).toBe(false);
    expect(canDim({ ...NO_DIM_RULES, viewed: true }, 'linkedin')).toBe(true);
    expect(canDim({ ...NO_DIM_RULES, viewed: true, sites: ['indeed'] }, 'linkedin')).toBe(false);
    expect(canDim({ ...NO_DIM_RULES, words: ['intern'] }, undefined)).toBe(false);
  });
});

describe('parseDimRules', () => {
  it('gives back what was stored', () => {
    const rules: DimRules = {
      sites: ['indeed'],
      viewed: true,
      applied: false,
      promoted: true,
      leastPay: { amount: 60, currency: 'USD', period: 'hour' },
      companies: ['Larkfield'],
      words: ['intern'],
    };
    expect(parseDimRules(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
  });

  it.each([undefined, null, 7, 'all', [], { viewed: 1, words: 'intern', leastPay: { amount: '1' } }])(
    'dims nothing by %j',
    (value) => {
      expect(parseDimRules(value)).toEqual(NO_DIM_RULES);
    },
  );

  it('keeps lists short, each entry once', () => {
    const words = Array.from({ length: 500 }, (_, at) => `word ${at}`);
    expect(parseDimRules({ words: [...words, ...words] }).words).toHaveLength(200);
    expect(parseDimRules({ words: [' intern ', 'intern', 'x'.repeat(300)] }).words).toEqual([
      'intern',
      'x'.repeat(100),
    ]);
  });
});
