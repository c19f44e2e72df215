import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonLdPosting, readHtmlText } from '../../../lib/page/json-ld';
import { parseDocument, parseInert } from './parse-html';

const POSTING = { '@type': 'JobPosting', title: 'Data Engineer', description: 'Plain words.' };

function pageOf(...blocks: readonly string[]): Document {
  return parseDocument(blocks.map((text) => `<script type="application/ld+json">${text}</script>`).join(''));
}

function findIn(json: unknown): ReturnType<typeof findJsonLdPosting> {
  return findJsonLdPosting(pageOf(JSON.stringify(json)));
}

describe('findJsonLdPosting', () => {
  it.each([
    ['alone', POSTING],
    ['in a list', [{ '@type': 'WebSite' }, POSTING]],
    ['in a graph', { '@graph': [{ '@type': 'Organization' }, POSTING] }],
    ['inside another thing', { '@type': 'WebPage', mainEntity: { item: [POSTING] } }],
    ['with several types', { ...POSTING, '@type': ['Thing', 'JobPosting'] }],
    ['with a type by its address', { ...POSTING, '@type': 'https://schema.org/JobPosting' }],
  ])('finds a posting %s', (_place, json) => {
    expect(findIn(json)?.title).toBe('Data Engineer');
  });

  it.each([
    ['another type', { ...POSTING, '@type': 'JobPostings' }],
    ['a type that is no text', { ...POSTING, '@type': { toString: 'JobPosting' } }],
    ['null', null],
    ['text', 'JobPosting'],
  ])('finds none in %s', (_what, json) => {
    expect(findIn(json)).toBeUndefined();
  });

  it('reads what sites print against the rules', () => {
    const page = parseDocument(
      `<script type="Application/LD+JSON; charset=utf-8">{"@type":"JobPosting","title":"Data\n\tEngineer"}</script>`,
    );
    expect(findJsonLdPosting(page)?.title).toBe('Data Engineer');
  });

  it('goes on after a block that cannot be parsed or is too large', () => {
    const large = JSON.stringify({ ...POSTING, title: 'x'.repeat(1_100_000) });
    expect(findJsonLdPosting(pageOf('{"@type": "JobPosting",', large, JSON.stringify(POSTING)))?.title).toBe(
      'Data Engineer',
    );
  });

  it.each([
    ['a place with address', { address: { addressLocality: 'Lyon', addressCountry: 'FR' } }, 'Lyon, FR'],
    ['a country with a name', { address: { addressRegion: 'TX', addressCountry: { name: 'US' } } }, 'TX, US'],
    ['one name for all parts', { address: { addressLocality: 'Singapore', addressCountry: 'Singapore' } }, 'Singapore'],
    ['an address in words', { address: '1 High St,  London' }, '1 High St, London'],
    ['several places', [{}, { address: { addressLocality: 'Oslo' } }], 'Oslo'],
    ['a number', 7, undefined],
  ])('reads %s', (_what, jobLocation, location) => {
    expect(findIn({ ...POSTING, jobLocation })?.location).toBe(location);
  });

  it.each([
    [
      { currency: 'USD', value: { minValue: 120000, maxValue: 150000, unitText: 'YEAR' } },
      'USD 120,000 - USD 150,000 per year',
    ],
    [{ currency: 'USD', value: { value: '62.5', unitText: 'HOUR' } }, 'USD 62.5 per hour'],
    [{ currency: 'EUR', value: 70000 }, 'EUR 70,000'],
    [[{ currency: 'EUR', value: { minValue: 70000 } }], 'EUR 70,000'],
    [{ value: { currency: 'GBP', minValue: 1, maxValue: 2, unitText: 'DAY' } }, 'GBP 1 - GBP 2 per day'],
    [{ currency: 'USD', value: { minValue: 0, maxValue: 0 } }, undefined],
    [{ currency: '<b>', value: 5 }, undefined],
    [{ currency: 'USD', value: { minValue: 'lots' } }, undefined],
    ['$5', undefined],
  ])('reads pay %j', (baseSalary, text) => {
    expect(findIn({ ...POSTING, baseSalary })?.salary).toBe(text);
  });

  it('takes nothing from a prototype and leaves none behind', () => {
    const text = '{"@type": "JobPosting", "__proto__": {"title": "Polluted"}, "constructor": {"prototype": {"x": 1}}}';
    const found = findJsonLdPosting(pageOf(text));
    expect(found).toBeDefined();
    expect(found?.title).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue(), fc.jsonValue(), (json, value, place) => {
        findIn(json);
        findIn({
          ...POSTING,
          title: value,
          baseSalary: value,
          jobLocation: place,
          hiringOrganization: place,
          identifier: value,
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('readHtmlText', () => {
  it.each([
    ['<p>a</p><ul><li>b</li></ul>', 'a\n\nb'],
    ['&lt;p&gt;a &amp;amp; b&lt;/p&gt;&lt;p&gt;c&lt;/p&gt;', 'a & b\n\nc'],
    ['a<script>alert(1)</script><img src=x onerror=alert(2)>', 'a'],
    ['p &lt; 0.05 and R&amp;D', 'p < 0.05 and R&D'],
    [
      'One R&amp;D line.\nAnother,  with spaces.\n\nA paragraph.',
      'One R&D line.\nAnother, with spaces.\n\nA paragraph.',
    ],
    ['<p>one\nline</p>', 'one line'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(readHtmlText(html, parseInert)).toBe(text);
  });
});
