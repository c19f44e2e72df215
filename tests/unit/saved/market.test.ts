import { describe, expect, it, test } from 'vitest';
import { chooseCurrency, comparePay } from '../../../lib/saved/compare-postings';
import { countSkills, countTrend, groupPay, joinMarket, listRoles, type MarketJob } from '../../../lib/saved/market';
import { SAVED_SKILLS, savedRow, seenRow } from '../../builders/saved-row';

const AT = '2026-10-01T08:00:00.000Z';

function job(change: Partial<MarketJob> = {}): MarketJob {
  return { jobKey: 'a', at: AT, isSaved: false, roleId: 'data-engineer', asked: [], ...change };
}

function paid(min: number, max: number, change: Partial<MarketJob> = {}): MarketJob {
  return job({ pay: { min, max, currency: 'EUR', period: 'year' }, ...change });
}

describe('the jobs of a market', () => {
  it('are counted once where they were seen and saved, from the first day on', () => {
    const [only, ...others] = joinMarket({
      seen: [seenRow({ firstSeen: '2026-09-01T00:00:00.000Z' })],
      saved: [savedRow()],
      asks: [
        { jobKey: savedRow().jobKey, skills: [...SAVED_SKILLS, { id: 'x', name: 'X', requirement: 'mentioned' }] },
      ],
    });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ at: '2026-09-01T00:00:00.000Z', isSaved: true, asked: SAVED_SKILLS });
  });

  it('come in order of time, with no skills where none are kept', () => {
    const jobs = joinMarket({
      seen: [seenRow({ jobKey: 'late', firstSeen: '2026-11-01T00:00:00.000Z' }), seenRow({ jobKey: 'early' })],
      saved: [],
      asks: [],
    });
    expect(jobs.map(({ jobKey, asked }) => [jobKey, asked])).toEqual([
      ['early', []],
      ['late', []],
    ]);
  });
});

test('skills are counted by how many ask for them, and by what a resume lacked where one was compared', () => {
  const [python, pytorch, sql] = SAVED_SKILLS as [MarketJob['asked'][0], MarketJob['asked'][0], MarketJob['asked'][0]];
  const { state: _state, ...blind } = pytorch;
  const counts = countSkills([job({ asked: [python, pytorch] }), job({ asked: [blind, sql] }), job()]);
  expect(counts).toEqual([
    { id: 'pytorch', name: 'PyTorch', asked: 2, required: 2, lacked: 1, compared: 1 },
    { id: 'python', name: 'Python', asked: 1, required: 1, lacked: 0, compared: 1 },
    { id: 'sql', name: 'SQL', asked: 1, required: 0, lacked: 0, compared: 1 },
  ]);
});

describe('pay by role', () => {
  it('is that of the middle of each range over a year, by currency', () => {
    const hourly = job({ pay: { min: 40, max: 60, currency: 'EUR', period: 'hour' } });
    const dollars = job({ pay: { min: 1, max: 3, currency: 'USD', period: 'year' } });
    expect(groupPay([paid(80_000, 100_000), hourly, dollars, paid(10_000, 10_000), job()])).toEqual([
      expect.objectContaining({
        currency: 'EUR',
        amounts: [10_000, 90_000, 104_000],
        median: 90_000,
        low: 50_000,
        high: 97_000,
      }),
      expect.objectContaining({ currency: 'USD', amounts: [2], low: 2, median: 2, high: 2 }),
    ]);
  });

  it('keeps roles apart, the one with the most postings first', () => {
    const pays = groupPay([paid(1, 1), paid(2, 2, { roleId: 'none' }), paid(3, 3, { roleId: 'none' })]);
    expect(pays.map(({ roleId, amounts }) => [roleId, amounts.length])).toEqual([
      ['none', 2],
      ['data-engineer', 1],
    ]);
  });
});

describe('the trend', () => {
  const on = (...days: string[]) =>
    days.map((day) => job({ at: `${day}T10:00:00.000Z`, asked: SAVED_SKILLS.slice(0, 1) }));

  it('counts weeks from Monday, empty ones too', () => {
    const { unit, periods } = countTrend(on('2026-10-04', '2026-10-05', '2026-10-20'));
    expect(unit).toBe('week');
    expect(periods.map(({ from, count }) => [from, count])).toEqual([
      ['2026-09-28', 1],
      ['2026-10-05', 1],
      ['2026-10-12', 0],
      ['2026-10-19', 1],
    ]);
    expect(periods[1]?.asked.get('python')).toBe(1);
  });

  it('counts months over a longer span, across the turn of a year', () => {
    const { unit, periods } = countTrend(on('2026-11-30', '2026-12-01', '2027-04-02'));
    expect(unit).toBe('month');
    expect(periods.map(({ from, count }) => `${from} ${count}`)).toEqual([
      '2026-11-01 1',
      '2026-12-01 1',
      '2027-01-01 0',
      '2027-02-01 0',
      '2027-03-01 0',
      '2027-04-01 1',
    ]);
  });

  it('is counted for more jobs than a call takes arguments', () => {
    const many = Array.from({ length: 200_000 }, () => job());
    expect(countTrend(many).periods).toMatchObject([{ from: '2026-09-28', count: 200_000 }]);
  });

  it('has each month of thousands of years once, where a clock was wrong', () => {
    const { unit, periods } = countTrend([job({ at: '0001-01-01T00:00:00Z' }), job({ at: '9999-12-31T00:00:00Z' })]);
    expect(unit).toBe('month');
    expect(new Set(periods.map(({ from }) => from)).size).toBe(9_999 * 12);
    expect([periods[0], periods.at(-1)]).toMatchObject([
      { from: '0001-01-01', count: 1 },
      { from: '9999-12-01', count: 1 },
    ]);
  });

  it('of nothing is empty', () => {
    expect(countTrend([])).toEqual({ unit: 'week', periods: [] });
  });
});

test('roles are listed by how many jobs they have, none last', () => {
  const roles = listRoles([{ roleId: 'none' }, { roleId: 'none' }, { roleId: 'b', roleName: 'B' }]);
  expect(roles).toEqual([
    { id: 'b', name: 'B', count: 1 },
    { id: 'none', name: undefined, count: 2 },
  ]);
});

describe('comparing postings', () => {
  it('puts pay on a scale of the currency that most have, over a year', () => {
    const hourly = savedRow({ pay: { min: 50, max: 60, currency: 'EUR', period: 'hour' }, benchmark: undefined });
    const yen = savedRow({ pay: { min: 5e6, max: 6e6, currency: 'JPY', period: 'year' }, benchmark: undefined });
    expect(chooseCurrency([yen, hourly, savedRow()])).toBe('EUR');
    expect(chooseCurrency([])).toBeUndefined();
    expect(comparePay(hourly, 'EUR')).toEqual({ posted: { min: 104_000, max: 124_800 } });
    expect(comparePay(yen, 'EUR')).toEqual({});
    expect(comparePay(savedRow(), 'EUR')).toEqual({
      posted: { min: 70_000, max: 90_000 },
      role: { min: 60_000, mid: 75_000, max: 95_000 },
    });
  });
});
