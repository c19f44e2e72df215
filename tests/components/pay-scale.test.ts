import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPayScale } from '../../components/pay/pay-scale';

const amounts = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 12 });

test('a scale holds every amount in order and has two to seven ticks from end to end', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const scale = createPayScale(values);
      const sorted = [...values].sort((a, b) => a - b);
      const places = sorted.map((value) => scale?.place(value) ?? Number.NaN);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const ticks = scale?.ticks ?? [];
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks[0]).toBeLessThanOrEqual(sorted[0] ?? 0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(sorted.at(-1) ?? 0);
      expect(ticks.map((tick) => scale?.place(tick))).toEqual(
        ticks.map((_, index) => expect.closeTo((100 * index) / (ticks.length - 1), 6)),
      );
    }),
  );
});

test.each([
  [
    [128000, 310000],
    [100000, 150000, 200000, 250000, 300000, 350000],
  ],
  [
    [62.5, 140],
    [60, 80, 100, 120, 140],
  ],
  [[150000], [150000, 160000]],
])('the ticks for %o are round', (values, ticks) => {
  expect(createPayScale(values)?.ticks).toEqual(ticks);
});

test('no amounts, no scale', () => {
  expect(createPayScale([])).toBeUndefined();
});
