import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBand } from '../../../lib/browser/mark-band';
import { PAGE_WORDS } from '../../../lib/browser/page-words/choose-words';
import { buildBenchmark } from '../../fixtures/example-analysis';

describe('formatBand', () => {
  it('puts benchmark and offer on one scale, with the amounts in words', () => {
    const band = formatBand(
      buildBenchmark({ low: 100_000, mid: 150_000, high: 200_000, posted: { min: 150_000, max: 200_000 } }),
      PAGE_WORDS.en.pay,
    );
    expect(band).toMatchObject({ lowText: '$100k', midText: '$150k', highText: '$200k', mid: 0.5 });
    expect(band?.posted).toEqual([band?.mid, band?.high]);
  });

  it('has no offer where none is comparable, and is undefined where the figures span nothing', () => {
    expect(formatBand(buildBenchmark({ posted: undefined }), PAGE_WORDS.en.pay)?.posted).toBeUndefined();
    expect(
      formatBand(buildBenchmark({ low: 5, mid: 5, high: 5, posted: undefined }), PAGE_WORDS.en.pay),
    ).toBeUndefined();
    expect(formatBand(buildBenchmark({ low: Number.NaN }), PAGE_WORDS.en.pay)).toBeUndefined();
  });

  it('keeps the order of all amounts, and all of them on the scale', () => {
    const amounts = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(amounts, fc.boolean(), (five, isHigh) => {
        const [a = 0, b = 0, c = 0, d = 0, e = 0] = [...five].sort((one, other) => one - other);
        const [low, mid, high, min, max] = isHigh ? [a, b, c, d, e] : [c, d, e, a, b];
        const band = formatBand(buildBenchmark({ low, mid, high, posted: { min, max } }), PAGE_WORDS.en.pay);
        if (!band?.posted) throw new Error('no band');
        const ends = isHigh
          ? [band.low, band.mid, band.high, ...band.posted]
          : [...band.posted, band.low, band.mid, band.high];
        expect(ends).toEqual([...ends].sort((one, other) => one - other));
        expect(ends[0]).toBeGreaterThan(0);
        expect(ends[4]).toBeLessThan(1);
      }),
    );
  });
});
