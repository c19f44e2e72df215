import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findJobKey, findJobKeys, findSiteKey, type JobNames } from '../../../lib/saved/job-key';

const BASE: JobNames = {
  site: 'linkedin',
  sourceId: '4100000001',
  title: 'Senior Machine Learning Engineer',
  company: 'Tallywren',
  location: 'Berlin, Germany',
};

test.each<[string, Partial<JobNames>]>([
  ['the other site, another id', { site: 'indeed', sourceId: '0a1b2c3d4e5f6071' }],
  ['a gender note', { title: 'Senior Machine Learning Engineer (m/w/d)' }],
  ['another gender note', { title: 'Senior Machine Learning Engineer [f/m/x]' }],
  ['short forms', { title: 'Sr. ML Engineer' }],
  ['another order', { title: 'Engineer, Machine Learning - Senior' }],
  ['a number of the job', { title: 'Senior Machine Learning Engineer - Req #48213' }],
  ['a bare number', { title: 'Senior Machine Learning Engineer (R-0048213)' }],
  ['workplace and place in the title', { title: 'Senior Machine Learning Engineer - Remote, Berlin' }],
  ['noise', { title: '🚀 URGENT: Senior Machine Learning Engineer' }],
  ['a legal form', { company: 'Tallywren GmbH & Co. KG' }],
  ['case and spaces', { company: 'Tally Wren' }],
  ['a postcode', { location: '10115 Berlin' }],
  ['a state', { location: 'Berlin, BE' }],
  ['a region', { location: 'Greater Berlin Area' }],
  ['a workplace word', { location: 'Hybrid work in Berlin 10115' }],
  ['brackets', { location: 'Berlin (Hybrid)' }],
])('is the same job with %s', (_what, change) => {
  expect(findJobKey({ ...BASE, ...change })).toBe(findJobKey(BASE));
});

test.each<[string, Partial<JobNames>]>([
  ['another level', { title: 'Machine Learning Engineer' }],
  ['another subject', { title: 'Senior Machine Learning Engineer (NLP)' }],
  ['another language', { title: 'Senior Machine Learning Engineer C++' }],
  ['another company', { company: 'Tallywren Health' }],
  ['another town', { location: 'Munich, Germany' }],
])('is another job with %s', (_what, change) => {
  expect(findJobKey({ ...BASE, ...change })).not.toBe(findJobKey(BASE));
});

describe('the keys of a job', () => {
  it('takes a whole country for no place, as where only remote is said', () => {
    const far = findJobKey({ ...BASE, location: 'United States (Remote)' });
    expect(far).toBe(findJobKey({ ...BASE, location: 'Remote' }));
  });

  it('never takes two postings without a company for one by their title', () => {
    const { company: _company, ...nameless } = BASE;
    expect(findJobKey(nameless)).toBe('linkedin:4100000001');
    expect(findJobKey({ ...nameless, sourceId: undefined, url: 'https://jobs.example/a#top' })).toBe(
      'page:https://jobs.example/a',
    );
  });

  it('has a site key only where the page names an id', () => {
    expect(findSiteKey(BASE)).toBe('linkedin:4100000001');
    expect(findJobKeys({ ...BASE, sourceId: undefined })).not.toHaveProperty('siteKey');
  });

  it.each(['Constructor Engineer', '__proto__', 'toString valueOf', 'hasOwnProperty'])(
    'takes %j for words',
    (title) => {
      expect(findJobKey({ ...BASE, title })).toMatch(/\|tallywren\|berlin$/);
    },
  );

  it('keeps a title that is all noise', () => {
    expect(findJobKey({ ...BASE, title: 'Remote' })).toContain('remote|');
  });

  it('gives a short key for any text, and the same whatever stands around it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 1_000 });
    const names = fc.string({ unit: fc.constantFrom(...'abcz éñ+#'), minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(text, text, text, (title, company, location) => {
        expect(findJobKey({ site: 'other', title, company, location }).length).toBeLessThanOrEqual(300);
      }),
    );
    fc.assert(
      fc.property(names, (title) => {
        expect(findJobKey({ ...BASE, title: ` ${title.toUpperCase()} (m/w/d)` })).toBe(findJobKey({ ...BASE, title }));
      }),
    );
  });
});
