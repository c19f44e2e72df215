import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPosition } from '../../../lib/salary/pay-position';

const CURVE = [
  { percentile: 10, amount: 80 },
  { percentile: 25, amount: 100 },
  { percentile: 50, amount: 150 },
  { percentile: 75, amount: 200 },
  { percentile: 90, amount: 260 },
];

describe('findPosition', () => {
  it.each([
    [80, 10],
    [100, 25],
    [125, 38],
    [200, 75],
    [0, 1],
    [9_999, 99],
  ])('%d is at percentile %d', (amount, percentile) => {
    expect(findPosition(CURVE, amount)).toBe(percentile);
  });

  it('knows nothing from less than two rising points', () => {
    expect(findPosition([], 5)).toBeUndefined();
    expect(findPosition(CURVE.slice(0, 1), 5)).toBeUndefined();
    expect(
      findPosition(
        [CURVE[1], CURVE[1]].flatMap((point) => point ?? []),
        100,
      ),
    ).toBeUndefined();
  });

  it('rises with the amount and stays within 1 and 99', () => {
    const amount = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [low, high] = [findPosition(CURVE, Math.min(a, b)) ?? 0, findPosition(CURVE, Math.max(a, b)) ?? 0];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(1);
        expect(high).toBeLessThanOrEqual(99);
      }),
    );
  });
});
