import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_LIMIT } from '../../../lib/posting/blank-markup';
import { parsePosting } from '../../../lib/posting/parse-posting';
import { parseSeniority } from '../../../lib/posting/parse-seniority';
import { parseYearsMin } from '../../../lib/posting/parse-years';
import type { RawPosting } from '../../../lib/posting/raw-posting';
import { SAMPLE_PLACES } from './sample-places';

function makeRaw(fields: Partial<RawPosting> = {}): RawPosting {
  return {
    site: 'linkedin',
    layout: 'linkedin-guest',
    url: 'https://www.linkedin.com/jobs/view/1234567890/',
    title: 'Senior Data Engineer',
    description: 'We move parcels.',
    layers: {},
    ...fields,
  };
}

function parse(fields: Partial<RawPosting>) {
  return parsePosting(makeRaw(fields), SAMPLE_PLACES);
}

describe('parsePosting', () => {
  it('puts the parts together and keeps the texts as they are', () => {
    const description = '**Salary:** $120k – $140k\r\n\tThis role is hybrid.\u00a0Job type: Full-time';
    const posting = parse({
      title: ' Data  Engineer ',
      location: 'Toronto, ON',
      description,
      sourceId: '7',
      company: 'Northwind',
    });
    expect(posting).toEqual({
      source: 'linkedin',
      sourceId: '7',
      url: 'https://www.linkedin.com/jobs/view/1234567890/',
      title: ' Data  Engineer ',
      company: 'Northwind',
      location: 'Toronto, ON',
      country: 'CA',
      workplace: 'hybrid',
      employmentType: 'full-time',
      salary: { min: 120_000, max: 140_000, currency: 'CAD', period: 'year', text: '$120k – $140k' },
      description,
    });
  });

  it('finds the country through the host of a national site as a last resort', () => {
    expect(parse({ url: 'https://de.indeed.com/viewjob?jk=1', location: 'Musterstadt' }).country).toBe('DE');
    expect(parse({ url: 'no address', location: 'Musterstadt' }).country).toBeUndefined();
  });

  it.each([
    ['Canada,United States', { countries: ['CA', 'US'] }],
    ['EMEA', { region: 'EMEA' }],
    ['Musterstadt', { isPlaceUnread: true }],
    ['Remote', {}],
  ])('tells what "%s" names instead of a country', (location, named) => {
    const { country, countries, region, isPlaceUnread } = parse({ location });
    expect({ country, countries, region, isPlaceUnread }).toEqual(named);
  });

  it('reads pay in the title when nothing else states any', () => {
    expect(parse({ title: 'ML Engineer - $150k-$190k' }).salary).toMatchObject({ min: 150_000, max: 190_000 });
    const both = { title: 'ML Engineer - $150k-$190k', description: 'Base salary: $160,000 - $180,000' };
    expect(parse(both).salary?.min).toBe(160_000);
  });

  it('takes any strings without throwing, the same way each time, and leaves title and description alone', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(text, text, text, text, (title, description, location, salaryText) => {
        const fields = { title, description, location, salaryText, workplaceText: location, employmentText: title };
        const posting = parse(fields);
        expect(posting).toMatchObject({ title, description, location });
        expect(parse(fields)).toEqual(posting);
        parseSeniority(title, parseYearsMin(description), description);
      }),
    );
  });

  it.each([
    ['digits', '1'],
    ['money', '$1,000-'],
    ['spaces', ' '],
    ['grouped digits', '1 000 '],
    ['years', '5+ years or '],
    ['lines of years', '5+ years with a degree, or\n'],
    ['lines of one letter', 'a\n'],
    ['remote', 'not remote hybrid '],
    ['half emoji', '\ud83d'],
    ['dotted capital I', 'İ'],
    ['unclosed brackets', '(('],
    ['words before pay', 'salary of up to '],
    ['days in the office', '3 days per week in the '],
  ])('reads 2 MB of %s in under a second', (_, piece) => {
    const long = piece.repeat(Math.ceil(2_000_000 / piece.length));
    const start = performance.now();
    parse({ title: long, description: long, location: long, salaryText: long, workplaceText: long });
    parseSeniority(long, parseYearsMin(long), long);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('reads no further than the limit', () => {
    const pay = 'Base salary: $120,000 - $140,000';
    expect(parse({ description: `${'x\n'.repeat(1_000)}${pay}` }).salary?.min).toBe(120_000);
    expect(parse({ description: `${'x\n'.repeat(TEXT_LIMIT)}${pay}` }).salary).toBeUndefined();
  });
});
