import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLocation } from '../../../lib/posting/parse-location';
import { SAMPLE_PLACES } from './sample-places';

type Row = readonly [location: string, country: string | undefined, metro: string | undefined];

const LINES: readonly Row[] = [
  ['San Francisco, CA', 'US', 'san-francisco-bay-area'],
  ['San Francisco Bay Area', 'US', 'san-francisco-bay-area'],
  ['Palo Alto, California, United States', 'US', 'san-francisco-bay-area'],
  ['New York, NY 10001', 'US', 'new-york'],
  ['New York, New York, United States', 'US', 'new-york'],
  ['New York City Metropolitan Area', 'US', 'new-york'],
  ['Greater Boston Area', 'US', 'boston'],
  ['Greater London, England, United Kingdom', 'GB', 'london'],
  ['London Area, United Kingdom', 'GB', 'london'],
  ['London', 'GB', 'london'],
  ['London, ON', 'CA', undefined],
  ['London, Ontario, Canada', 'CA', undefined],
  ['Cambridge, MA', 'US', 'boston'],
  ['Cambridge, England', 'GB', undefined],
  ['Toronto, ON, CA', 'CA', undefined],
  ['Berlin, DE', 'DE', undefined],
  ['Wilmington, DE', 'US', undefined],
  ['Bangalore, IN', 'IN', undefined],
  ['Gary, IN', 'US', undefined],
  ['Atlanta, Georgia', 'US', undefined],
  ['Tbilisi, Georgia', 'GE', undefined],
  ['München, Bayern, Deutschland', 'DE', undefined],
  ['Austin TX', 'US', undefined],
  ['Remote - US', 'US', undefined],
  ['Remote in Austin, TX', 'US', undefined],
  ['Remote, India', 'IN', undefined],
  ['Hybrid remote in Boston, MA 02110', 'US', 'boston'],
  ['Germany (Remote)', 'DE', undefined],
  ['US,Remote,Palo Alto, CA,Austin, TX', 'US', 'san-francisco-bay-area'],
  ['San Francisco, CA or New York, NY', 'US', undefined],
  // A state that is named like a metro is not that metro.
  ['Rochester, New York, United States', 'US', undefined],
  ['Hybrid remote in Rochester, New York', 'US', undefined],
  ['Remote, New York, NY', 'US', 'new-york'],
  ['United States, Boston', 'US', 'boston'],
  // Several countries, parts of the world and unknown names give no country.
  ['Canada,United States', undefined, undefined],
  ['Remote (US/UK/Canada)', undefined, undefined],
  ['EMEA', undefined, undefined],
  ['Worldwide', undefined, undefined],
  ['North America', undefined, undefined],
  ['Springfield', undefined, undefined],
  ['join us in the office', undefined, undefined],
  ['', undefined, undefined],
];

describe('parseLocation', () => {
  it.each(LINES)('%s', (location, country, metro) => {
    const place = parseLocation(location, undefined, SAMPLE_PLACES);
    expect([place.country, place.metro]).toEqual([country, metro]);
  });

  it.each([
    ['Canada,United States', ['CA', 'US']],
    ['Remote (US/UK/Canada)', ['US', 'GB', 'CA']],
    ['London or Berlin', ['GB', 'DE']],
    ['Toronto, Berlin', ['CA', 'DE']],
    ['Berlin, Germany; London, UK; Munich, Germany', ['DE', 'GB']],
    ['Berlin, Germany', undefined],
    ['EMEA', undefined],
    ['Springfield', undefined],
  ])('%s names the countries %o', (location, countries) => {
    const place = parseLocation(location, undefined, SAMPLE_PLACES);
    expect(place.countries).toEqual(countries);
    if (countries) expect(place.country).toBeUndefined();
  });

  it.each([
    ['EMEA', 'EMEA'],
    ['Remote, Europe', 'Europe'],
    ['Worldwide', 'Worldwide'],
    ['EMEA, United Kingdom', undefined],
    ['Europe (UK or Germany)', undefined],
    ['Berlin, Germany', undefined],
    ['', undefined],
  ])('%s names the region %s', (location, region) => {
    expect(parseLocation(location, undefined, SAMPLE_PLACES).region).toBe(region);
  });

  it.each([
    ['Springfield', true],
    ['Remote - Springfield', true],
    ['Ciudad Perdida', true],
    ['', false],
    ['Remote', false],
    ['100% Remote (work from home)', false],
    ['Hybrid', false],
    ['On-site', false],
    ['Berlin, Germany', false],
    ['EMEA', false],
  ])('%s names a place that is not known: %s', (location, isUnread) => {
    expect(parseLocation(location, undefined, SAMPLE_PLACES).isUnread).toBe(isUnread);
  });

  it.each([
    ['Remote', true],
    ['Remote in Austin, TX', true],
    ['Home office, Germany', true],
    ['Anywhere', true],
    ['Berlin, Germany', false],
    ['Hybrid remote in Austin, TX', false],
    ['Not remote', false],
  ])('%s is remote: %s', (location, remote) => {
    expect(parseLocation(location, undefined, SAMPLE_PLACES).remote).toBe(remote);
  });

  it.each([
    [undefined, 'de.indeed.com', 'DE'],
    ['Remote', 'uk.linkedin.com', 'GB'],
    ['Berlin', 'uk.linkedin.com', 'DE'],
    ['Remote', 'www.linkedin.com', undefined],
    ['Worldwide', 'de.indeed.com', undefined],
    ['Canada,United States', 'ca.indeed.com', undefined],
    ['Remote', 'de', undefined],
  ])('%s on %s lies in %s', (location, host, country) => {
    expect(parseLocation(location, host, SAMPLE_PLACES).country).toBe(country);
  });

  it('never gives a metro of another country, whatever the words', () => {
    const word = fc.constantFrom(
      'London',
      'ON',
      'CA',
      'Cambridge',
      'MA',
      ',',
      ' - ',
      'or',
      'UK',
      'Remote',
      'Boston',
      'IN',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const { country, metro } = parseLocation(words.join(' '), undefined, SAMPLE_PLACES);
        const home = SAMPLE_PLACES.metros.find(({ id }) => id === metro)?.country;
        expect(home ?? country).toBe(country);
      }),
    );
  });
});
