import { describe, expect, it } from 'vitest';
import { nameLocalPlace } from '../../../lib/salary/local-place';
import * as de from '../../../lib/sentences/de/places';
import * as fr from '../../../lib/sentences/fr/places';
import { KNOWLEDGE } from '../sample-postings';

const LABELS = [...KNOWLEDGE.salaries.values()].flatMap(({ figures }) => figures.map(({ place }) => place));

describe('where figures are from', () => {
  it.each([
    ['United States', 'US', 'in den USA', 'aux États-Unis'],
    ['United States (not stated)', 'US', 'in den USA', 'aux États-Unis'],
    ['Switzerland', 'CH', 'in der Schweiz', 'en Suisse'],
    ['Canada', 'CA', 'in Kanada', 'au Canada'],
    ['Netherlands', 'NL', 'in den Niederlanden', 'aux Pays-Bas'],
    ['Singapore', 'SG', 'in Singapur', 'à Singapour'],
    ['Mexico', 'MX', 'in Mexiko', 'au Mexique'],
    ['Israel', 'IL', 'in Israel', 'en Israël'],
    ['London, UK', 'GB', 'in London', 'à Londres'],
    ['Startups (United States, not stated)', 'US', 'bei Start-ups in den USA', 'dans les start-up aux États-Unis'],
    ['Remote, anywhere', undefined, 'bei Remote-Arbeit von überall', 'en télétravail depuis n’importe où'],
  ])('%s', (label, country, german, french) => {
    const place = { label, ...(country === undefined ? {} : { country }) };
    expect(de.inPlace(place)).toBe(german);
    expect(fr.inPlace(place)).toBe(french);
  });

  it('has words for every kind of place that a source names', () => {
    const said = LABELS.flatMap((place) => [de.inPlace(place), fr.inPlace(place)]);
    expect(said.filter((each) => /[„«(]|\b(?:and|of|the|firms|companies|hubs|Large)\b/.test(each))).toEqual([]);
    expect(said.length).toBeGreaterThan(100);
    const named = LABELS.flatMap((place) => [nameLocalPlace('de', place), nameLocalPlace('fr', place)]);
    expect(named.filter((each) => /United|\b(?:and|of|firms|companies|hubs|Large|anywhere)\b/.test(each))).toEqual([]);
  });

  it('names every city with its own word for "in"', () => {
    for (const { id, name } of KNOWLEDGE.places.metros) {
      expect(de.inCity({ name })).toMatch(/^in (?!.* and )[^()]+$/);
      expect(fr.inCity({ name })).toMatch(/^(?:à|au|dans la) (?!.* and )[^()]+$/);
      expect(id).not.toBe('');
    }
  });
});
