import { describe, expect, it } from 'vitest';
import { buildFigure, buildPercentiles, buildSalaries } from '../../builders/pay';
import { choose, DOLLARS } from './ask-benchmark';

describe('posted pay in a benchmark', () => {
  const salaries = buildSalaries({ percentiles: [buildPercentiles()] });

  it('is placed in its own currency only, over the same period', () => {
    expect(choose({ salaries, posted: DOLLARS }).posted?.position).toBe(50);
    const hourly = choose({ salaries, posted: { ...DOLLARS, min: 60, max: 80, period: 'hour' } });
    expect(hourly.posted).toMatchObject({ min: 124_800, max: 166_400 });
    expect(hourly.notes).toContain(
      'Posted pay of $60–$80 an hour counts as $125k–$166k a year here: 2,080 paid hours, 52 weeks of 40.',
    );
    const euro = choose({ salaries, posted: { ...DOLLARS, currency: 'EUR' } });
    expect(euro.posted).toBeUndefined();
    expect(euro.notes).toContain('The posting pays in EUR; it is not converted to USD.');
  });

  it.each([
    ['another country', { country: 'DE' }],
    ['a region', { country: undefined, region: 'EMEA' }],
    ['a place that could not be read', { country: undefined, isPlaceUnread: true }],
  ])('is not placed for %s, whatever its currency', (_what, place) => {
    expect(choose({ salaries, posted: DOLLARS, ...place }).posted).toBeUndefined();
  });

  it('is placed for a posting without any place by its currency', () => {
    expect(choose({ salaries, posted: DOLLARS, country: undefined }).posted?.position).toBe(50);
  });

  it.each([
    [90_000, 'below'],
    [100_000, 'inside'],
    [140_000, 'inside'],
    [150_000, 'above'],
  ])('of %d is %s a cited range, without a percentile', (amount, relation) => {
    const posted = { ...DOLLARS, min: amount, max: amount };
    const benchmark = choose({ salaries: buildSalaries({ figures: [buildFigure()] }), posted });
    expect(benchmark.posted).toEqual({ min: amount, max: amount, relation });
  });

  it('is never above a range whose upper end is open', () => {
    const figures = [buildFigure({ openEnded: true })];
    const benchmark = choose({ salaries: buildSalaries({ figures }), posted: DOLLARS });
    expect(benchmark.posted).toMatchObject({ relation: 'inside' });
    expect(benchmark.notes.join(' ')).toContain('leaves the upper end open');
  });

  it.each([
    ['a narrow middle half', { p25: 149_000, p75: 155_000 }, 150_000],
    ['equal percentiles that it equals', { p10: 110_000 }, 110_000],
    ['equal outer percentiles beyond which it lies', { p10: 110_000 }, 90_000],
    ['equal upper percentiles that it equals', { p90: 190_000 }, 190_000],
  ])('gets no percentile in %s, and the reason is said', (_what, percentiles, amount) => {
    const banded = buildSalaries({ percentiles: [buildPercentiles(percentiles)] });
    const benchmark = choose({ salaries: banded, posted: { ...DOLLARS, min: amount, max: amount } });
    expect(benchmark.posted).toEqual({ min: amount, max: amount });
    expect(benchmark.notes.join(' ')).toContain('One pay band dominates');
  });

  it.each(['total', 'base-and-equity'] as const)('is not compared with %s pay, and the reason is said', (basis) => {
    const benchmark = choose({ salaries: buildSalaries({ figures: [buildFigure({ basis })] }), posted: DOLLARS });
    expect(benchmark.posted).toBeUndefined();
    expect(benchmark.notes.join(' ')).toContain('The posted pay is not compared with them.');
  });

  it('of an internship is not compared with the pay of jobs', () => {
    const benchmark = choose({ salaries, posted: DOLLARS, isInternship: true });
    expect(benchmark.posted).toBeUndefined();
    expect(benchmark.notes).toContain(
      'These figures are for jobs, not for an internship, so the posted pay is not compared with them.',
    );
  });
});
