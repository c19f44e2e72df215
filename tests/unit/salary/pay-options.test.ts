import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { convertBenchmark } from '../../../lib/salary/convert-benchmark';
import { askBenchmark, choose } from './ask-benchmark';

const { salaries } = loadKnowledge();

describe('what a reader of pay can choose between', () => {
  test.each([...salaries.keys()])('every option of %s is met by a benchmark of that kind', (role) => {
    const ask = { salaries: salaries.get(role), country: 'US' };
    const first = askBenchmark(ask);
    if ('unavailable' in first) return;
    const { levels, places, bases } = first.options;
    expect(levels).toContain(first.level);
    expect(bases).toContain(first.basis);
    expect(places.map(({ country }) => country)).toContain(first.place.country);
    for (const basis of bases) expect(choose({ ...ask, basis }).basis).toBe(basis);
    for (const level of levels) expect(choose({ ...ask, level }).level).toBe(level);
    for (const { country } of places) expect(choose({ ...ask, country }).place.country).toBe(country);
  });

  test('a chosen basis goes before the best supported one', () => {
    const ask = { salaries: salaries.get('data-scientist'), country: 'US', level: 'senior' } as const;
    const usual = choose(ask);
    const other = usual.options.bases.find((basis) => basis !== usual.basis);
    expect(other).toBeDefined();
    expect(choose({ ...ask, basis: other })).toMatchObject({ basis: other });
  });
});

describe('convertBenchmark', () => {
  const yearly = choose({
    salaries: salaries.get('data-scientist'),
    posted: { min: 104_000, max: 208_000, currency: 'USD', period: 'year', text: '' },
  });

  test('counts 2,080 hours a year, for sources and posted pay too', () => {
    const hourly = convertBenchmark(yearly, 'hour');
    expect(hourly).toMatchObject({ period: 'hour', posted: { min: 50, max: 100 } });
    expect(hourly.posted?.position).toBe(yearly.posted?.position);
    expect(hourly.mid).toBe(Math.round(yearly.mid / 2080));
    expect(hourly.sources.every(({ period }) => period === 'hour')).toBe(true);
    expect(hourly.sources[0]?.p50).toBe(Math.round((yearly.sources[0]?.p50 ?? 0) / 2080));
  });

  test('to the period it has changes nothing', () => {
    expect(convertBenchmark(yearly, 'year')).toBe(yearly);
  });
});
