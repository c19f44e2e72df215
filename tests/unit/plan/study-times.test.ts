import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WEEK_DAYS } from '../../../lib/plan/format-calendar';
import { addDays } from '../../../lib/plan/plan-dates';
import { chooseStudyTimes } from '../../../lib/plan/study-times';

const EVENING = 18 * 60;

describe('times to study', () => {
  test.each([
    ['2026-11-23', 1, '2026-11-23', EVENING, 60, ['MO']],
    ['2026-11-23', 10, '2026-11-23', EVENING, 120, ['MO', 'TU', 'WE', 'TH', 'FR']],
    ['2026-11-25', 4, '2026-11-30', EVENING, 120, ['MO', 'TU']],
    ['2026-11-24', 5, '2026-11-24', EVENING, 100, ['MO', 'TU', 'WE']],
    ['2026-11-29', 15, '2026-11-29', EVENING, 130, ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']],
    ['2026-11-28', 40, '2026-11-28', 9 * 60, 345, ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']],
  ] as const)('from %s on, %i hours a week begin on %s', (start, hours, day, from, minutes, days) => {
    expect(chooseStudyTimes(start, hours, 4)).toEqual({ day, times: { from, minutes, days, weeks: 4 } });
  });

  test('come to the hours of a week, begin on a day of theirs within a week, and end before midnight', () => {
    const start = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (first, hours) => {
        const { day, times } = chooseStudyTimes(first, hours, 1);
        expect(Math.abs(times.minutes * times.days.length - hours * 60)).toBeLessThanOrEqual(20);
        expect(times.from + times.minutes).toBeLessThan(24 * 60);
        expect(times.days).toContain(WEEK_DAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]);
        expect(day >= first && day < addDays(first, 7)).toBe(true);
      }),
    );
  });
});
