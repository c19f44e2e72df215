import { describe, expect, it } from 'vitest';
import { buildFigure, buildPercentiles, buildSalaries } from '../../builders/pay';
import { askBenchmark, choose } from './ask-benchmark';

describe('chooseBenchmark', () => {
  it('says why there is none', () => {
    expect(askBenchmark({ salaries: undefined })).toHaveProperty('unavailable');
    expect(askBenchmark({ salaries: buildSalaries({ none: 'Nobody publishes a figure.' }) })).toEqual({
      unavailable: 'Nobody publishes a figure.',
    });
  });

  it.each([
    ['a floor', buildFigure({ kind: 'floor', max: undefined })],
    ['a conversion', buildFigure({ kind: 'conversion' })],
    ['an example sum', buildFigure({ kind: 'example-ask' })],
    ['one employer', buildFigure({ place: { label: 'Large labs', scope: 'employers', country: 'US' } })],
  ])('never takes %s for the benchmark, and still lists it beside one', (_what, figure) => {
    expect(askBenchmark({ salaries: buildSalaries({ figures: [figure] }) })).toHaveProperty('unavailable');
    const { sources } = choose({ salaries: buildSalaries({ figures: [figure], percentiles: [buildPercentiles()] }) });
    expect(sources.map(({ chosen }) => chosen)).toEqual([true, false]);
  });

  it('never leads with a group of mostly other jobs, and with a wider one only where the role has none of its own', () => {
    const other = buildPercentiles({ population: 'other', n: 900, p25: 50_000 });
    const wider = buildPercentiles({ population: 'wider', n: 500, p25: 60_000 });
    const own = buildPercentiles({ n: 30, p25: 70_000 });
    const lowOf = (percentiles: (typeof own)[]) => choose({ salaries: buildSalaries({ percentiles }) }).low;
    expect(lowOf([other, wider, own])).toBe(70_000);
    expect(lowOf([other, wider])).toBe(60_000);
    expect(askBenchmark({ salaries: buildSalaries({ percentiles: [other] }) })).toHaveProperty('unavailable');
    expect(choose({ salaries: buildSalaries({ percentiles: [other, own] }) }).sources).toHaveLength(2);
  });

  it('prefers percentiles of many postings to a range of one article', () => {
    const salaries = buildSalaries({ figures: [buildFigure()], percentiles: [buildPercentiles()] });
    expect(choose({ salaries })).toMatchObject({ basis: 'posted-range', low: 110_000, mid: 150_000, high: 190_000 });
  });

  it('prefers the wanted level, and says so where there is none', () => {
    const percentiles = [buildPercentiles(), buildPercentiles({ level: 'senior', p50: 170_000 })];
    expect(choose({ salaries: buildSalaries({ percentiles }), level: 'senior' }).mid).toBe(170_000);
    const entry = choose({ salaries: buildSalaries({ percentiles }), level: 'entry' });
    expect(entry.level).toBe('all');
    expect(entry.notes).toContain('No figures for entry level alone: these are for all levels.');
  });

  it('prefers the country of the posting, and falls back to the United States with a warning', () => {
    const percentiles = [buildPercentiles(), buildPercentiles({ country: 'GB', currency: 'GBP', p50: 70_000 })];
    expect(choose({ salaries: buildSalaries({ percentiles }), country: 'GB' })).toMatchObject({
      currency: 'GBP',
      mid: 70_000,
    });
    const german = choose({ salaries: buildSalaries({ percentiles }), country: 'DE' });
    expect(german.place.country).toBe('US');
    expect(german.notes.join(' ')).toContain('No figures for Germany');
  });

  it('prefers a steady sample to a newer thin one', () => {
    const percentiles = [buildPercentiles({ n: 24, p50: 1 }), buildPercentiles({ years: '2023-2025', n: 300 })];
    expect(choose({ salaries: buildSalaries({ percentiles }) }).mid).toBe(150_000);
  });

  it('never averages: low, mid and high are those of the chosen source', () => {
    const figures = [buildFigure({ basis: 'total', min: 300_000, max: 500_000 }), buildFigure({ basis: 'base' })];
    const benchmark = choose({ salaries: buildSalaries({ figures }) });
    expect(benchmark).toMatchObject({ basis: 'base', low: 100_000, mid: 120_000, high: 140_000 });
    expect(benchmark.notes).toContain('Another figure for this level says $300k–$500k; it differs in basis.');
  });

  it('counts pay by the month as a year, and shows it as it is written', () => {
    const salaries = buildSalaries({ figures: [buildFigure({ period: 'month', min: 10_000, max: 12_000 })] });
    const { period, low, mid, high, sources } = choose({ salaries });
    expect([period, low, mid, high]).toEqual(['year', 120_000, 132_000, 144_000]);
    expect(sources[0]).toMatchObject({ period: 'month', min: 10_000, max: 12_000 });
  });
});
