import { describe, expect, it } from 'vitest';
import type { Benchmark, BenchmarkOutcome, PostedSalary } from '../../../lib/analysis';
import { type BenchmarkRequest, chooseBenchmark } from '../../../lib/salary/choose-benchmark';
import { buildFigure, buildPercentiles, buildSalaries } from '../../builders/pay';

const NAMES: Record<string, string> = {
  US: 'United States',
  GB: 'United Kingdom',
  DE: 'Germany',
  london: 'London',
  manchester: 'Manchester',
};
const DOLLARS: PostedSalary = { min: 150_000, max: 150_000, currency: 'USD', period: 'year', text: '$150k' };
const LONDON = { label: 'London, UK', country: 'GB', metro: 'london', scope: 'metro' } as const;
const UNSTATED = { label: 'United States (not stated)', country: 'US', scope: 'unstated' } as const;

function ask(overrides: Partial<BenchmarkRequest>): BenchmarkOutcome {
  return chooseBenchmark({
    salaries: buildSalaries(),
    level: 'all',
    country: 'US',
    countryName: (id) => NAMES[id] ?? id,
    metroName: (id) => NAMES[id] ?? id,
    ...overrides,
  });
}

function choose(overrides: Partial<BenchmarkRequest>): Benchmark {
  const outcome = ask(overrides);
  if ('unavailable' in outcome) throw new Error(outcome.unavailable);
  return outcome;
}

describe('chooseBenchmark', () => {
  it('says why there is none', () => {
    expect(ask({ salaries: undefined })).toHaveProperty('unavailable');
    expect(ask({ salaries: buildSalaries({ none: 'Nobody publishes a figure.' }) })).toEqual({
      unavailable: 'Nobody publishes a figure.',
    });
  });

  it.each([
    ['a floor', buildFigure({ kind: 'floor', max: undefined })],
    ['a conversion', buildFigure({ kind: 'conversion' })],
    ['an example sum', buildFigure({ kind: 'example-ask' })],
    ['one employer', buildFigure({ place: { label: 'Large labs', scope: 'employers', country: 'US' } })],
  ])('never takes %s for the benchmark, and still lists it beside one', (_what, figure) => {
    expect(ask({ salaries: buildSalaries({ figures: [figure] }) })).toHaveProperty('unavailable');
    const { sources } = choose({ salaries: buildSalaries({ figures: [figure], percentiles: [buildPercentiles()] }) });
    expect(sources.map(({ chosen }) => chosen)).toEqual([true, false]);
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

describe('the place of a benchmark', () => {
  const british = buildPercentiles({ country: 'GB', currency: 'GBP', p50: 70_000 });
  const london = buildFigure({ id: 'london', currency: 'GBP', place: LONDON, level: 'mid' });

  it('is never another city of the same country', () => {
    const salaries = buildSalaries({ figures: [london], percentiles: [british] });
    const ask = (metro: string | undefined) => choose({ salaries, level: 'mid', country: 'GB', metro });
    expect(ask('manchester')).toMatchObject({ basis: 'posted-range', level: 'all' });
    expect(ask(undefined)).toMatchObject({ basis: 'posted-range', level: 'all' });
    expect(ask('london')).toMatchObject({ place: { metro: 'london' }, level: 'mid' });
    expect(ask('manchester').notes).toContain('Figures are for all of the United Kingdom, not for Manchester alone.');
    expect(ask(undefined).notes.join(' ')).not.toContain('all of');
  });

  it('is said to be missing truly where only another city has figures', () => {
    const salaries = buildSalaries({ figures: [london, buildFigure()] });
    expect(choose({ salaries, country: 'GB', metro: 'manchester' }).notes).toContain(
      'No range for the United Kingdom as a whole: these figures are for the United States and are no guide to local pay.',
    );
    expect(ask({ salaries: buildSalaries({ figures: [london] }), country: 'GB' })).toEqual({
      unavailable: 'No source gives a pay range for this role in this place.',
    });
  });

  it('prefers the city of the posting, and a country to its tech hubs', () => {
    const hubs = buildFigure({
      place: { label: 'Tech hubs (United States, not stated)', country: 'US', scope: 'hubs' },
    });
    const boston = buildFigure({ place: { label: 'Boston, MA', country: 'US', metro: 'boston', scope: 'metro' } });
    const country = buildFigure({ place: UNSTATED, year: 2024 });
    const salaries = buildSalaries({ figures: [hubs, country, boston] });
    expect(choose({ salaries, metro: 'boston' }).place.label).toBe('Boston, MA');
    expect(choose({ salaries }).place.label).toBe('United States (not stated)');
  });

  it('is the first named country that has figures, and one whose currency is paid before others', () => {
    const salaries = buildSalaries({ percentiles: [buildPercentiles(), british] });
    const several = { salaries, country: undefined, countries: ['DE', 'GB', 'US'] };
    const first = choose(several);
    expect(first.place.country).toBe('GB');
    expect(first.notes).toContain('The posting names several countries: these figures are for the United Kingdom.');
    expect(choose({ ...several, posted: DOLLARS })).toMatchObject({
      place: { country: 'US' },
      posted: { position: 50 },
    });
    expect(choose({ ...several, countries: ['DE', 'JP'] }).notes).toContain(
      'The posting names several countries and there are no figures for any of them: these are for the United States and are no guide to local pay.',
    );
  });

  it.each([
    [
      { region: 'EMEA' },
      'The posting names a region, “EMEA”, and no country: these figures are for the United States and are no guide to pay elsewhere.',
    ],
    [{}, 'The posting names no country that could be read: figures are for the United States.'],
  ])('is the United States for a posting that names %o, and says so', (named, note) => {
    const salaries = buildSalaries({ percentiles: [buildPercentiles()] });
    expect(choose({ salaries, country: undefined, ...named }).notes).toContain(note);
  });
});

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

describe('what other figures say', () => {
  const chosen = buildFigure({ basis: 'base', min: 100_000, max: 140_000 });
  const noteOf = (figures: ReturnType<typeof buildFigure>[], overrides: Partial<BenchmarkRequest> = {}) =>
    choose({ salaries: buildSalaries({ figures: [chosen, ...figures] }), ...overrides }).notes.find((note) =>
      note.includes('for this level say'),
    );

  it('ranges over all of them and never over the benchmark itself', () => {
    const others = [
      buildFigure({ basis: 'total', min: 150_000, max: 180_000, year: 2024 }),
      buildFigure({ basis: 'total', min: 160_000, max: 220_000 }),
    ];
    expect(noteOf(others)).toBe('Other figures for this level say $150k–$220k; they differ in basis and year.');
  });

  it.each([
    ['another country', buildFigure({ min: 1, place: { ...LONDON, label: 'London' } })],
    ['another city', buildFigure({ min: 1, place: { ...UNSTATED, metro: 'boston', scope: 'metro' } })],
    ['another currency', buildFigure({ min: 1, currency: 'CAD' })],
    ['another period', buildFigure({ min: 1, max: 90, period: 'hour' })],
    ['another level', buildFigure({ min: 1, level: 'senior' })],
    ['a conversion', buildFigure({ min: 1, kind: 'conversion' })],
    ['a floor', buildFigure({ min: 900_000, max: undefined, kind: 'floor' })],
    ['some employers', buildFigure({ min: 1, place: { ...UNSTATED, scope: 'employers' } })],
  ])('leaves out %s', (_what, figure) => {
    expect(noteOf([figure])).toBeUndefined();
  });

  it('is not worth a note where they agree', () => {
    expect(noteOf([buildFigure({ min: 95_000, max: 150_000, year: 2024 })])).toBeUndefined();
  });
});

describe('the sentences of a benchmark', () => {
  it('say what a cited article leaves unsaid, and no label in brackets', () => {
    const { notes } = choose({ salaries: buildSalaries({ figures: [buildFigure({ place: UNSTATED })] }) });
    expect(notes[0]).toBe(
      'A range cited from one article of 2026; its middle is the midpoint of the range, not a median.',
    );
    expect(notes[1]).toBe(
      'The article names no country (it is read as pay in the United States) and does not say whether bonus and equity count.',
    );
    expect(notes.join(' ')).not.toContain('not stated)');
  });

  it('give the number of salaries', () => {
    const salaries = buildSalaries({ percentiles: [buildPercentiles({ n: 1402, years: '2023-2025' })] });
    expect(choose({ salaries }).notes[0]).toBe(
      'Middle half of 1,402 posted salaries in the United States, 2023 to 2025.',
    );
  });
});
