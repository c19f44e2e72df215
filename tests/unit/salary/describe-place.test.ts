import { describe, expect, it } from 'vitest';
import { buildFigure, buildPercentiles, buildSalaries } from '../../builders/pay';
import { askBenchmark, choose, DOLLARS, LONDON, UNSTATED } from './ask-benchmark';

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
    expect(askBenchmark({ salaries: buildSalaries({ figures: [london] }), country: 'GB' })).toEqual({
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
