import { describe, expect, it, test } from 'vitest';
import { readCards } from '../../../lib/page/read-cards';
import { findAdapter, readPosting } from '../../../lib/page/read-posting';
import { SITE_ADAPTERS } from '../../../lib/page/sites/index';
import { EXAMPLE_URLS } from './example-urls';
import { parseDocument } from './parse-html';

// A page with the markers of every layout at once, so that only the address can tell.
const EVERY_MARKER = `
  <meta name="pageKey" content="d_jobs_guest_details">
  <main id="workspace"><div data-sdui-screen="JobDetails"></div></main>
  <div class="job-view-layout jobs-details"></div>
  <div class="top-card-layout__title"></div>
  <div id="viewJobSSRRoot"></div>
  <div id="job-full-details"></div>
  <div id="mosaic-provider-jobcards"></div>`;

const everyMarker = parseDocument(EVERY_MARKER);
const FOREIGN = [
  'https://example.org/jobs/view/4410000001/',
  'https://linkedin.com.example.org/jobs/view/4410000001/',
  'https://notlinkedin.com/jobs/view/4410000001/',
  'https://notindeed.com/viewjob?jk=00c0ffee00c0ffee',
  'https://www.linkedin.com/preload/?currentJobId=4410000001',
  'ftp://www.linkedin.com/jobs/view/4410000001/',
  'about:blank',
];

test('every layout has example addresses, and no other', () => {
  expect(Object.keys(EXAMPLE_URLS).sort()).toEqual(SITE_ADAPTERS.map(({ layout }) => layout).sort());
});

describe.each(SITE_ADAPTERS.map((adapter) => [adapter.layout, adapter] as const))('%s', (layout, adapter) => {
  const examples = EXAMPLE_URLS[layout] ?? [];

  it.each(examples)('takes %s', (address) => {
    expect(adapter.isShown(everyMarker, new URL(address))).toBe(true);
  });

  const others = SITE_ADAPTERS.filter(({ site }) => site !== adapter.site).flatMap(
    (other) => EXAMPLE_URLS[other.layout] ?? [],
  );

  it.each([...others, ...FOREIGN])('refuses %s', (address) => {
    const url = new URL(address);
    expect(adapter.isShown(everyMarker, url)).toBe(false);
    expect(adapter.findPostingId(url)).toBeUndefined();
  });

  it('reads nothing out of an empty page', () => {
    const page = parseDocument('');
    for (const address of examples) {
      const url = new URL(address);
      expect(adapter.isShown(page, url)).toBe(false);
      expect(adapter.readPosting(page, url).posting).toBeUndefined();
      expect(adapter.readCards(page, url)).toEqual([]);
      expect(adapter.mapDescription(page, url)).toBeUndefined();
      expect(adapter.findAnchor(page, url)).toBeUndefined();
    }
  });
});

describe('an adapter is found', () => {
  it('by what is shown: two layouts at one address', () => {
    const url = new URL('https://www.linkedin.com/jobs/view/4410000001/');
    const classic = parseDocument('<div class="job-view-layout jobs-details"></div>');
    const sdui = parseDocument('<div componentkey="JobDetails_AboutTheJob_4410000001"></div>');
    expect(findAdapter(classic, url)?.layout).toBe('linkedin-classic');
    expect(findAdapter(sdui, url)?.layout).toBe('linkedin-sdui');
  });

  it('for no other site', () => {
    const url = new URL('https://example.org/');
    expect(readPosting(everyMarker, url)).toEqual({ posting: undefined, reason: 'no-adapter' });
    expect(readCards(everyMarker, url)).toEqual([]);
  });
});

describe('a site has settled', () => {
  const [sdui, indeed] = ['linkedin-sdui', 'indeed-search'].map((layout) =>
    SITE_ADAPTERS.find((adapter) => adapter.layout === layout),
  );

  it.each([
    [false, '<script id="rehydrate-data" type="application/json"></script>'],
    [true, '<body data-rehydrated="true"><script id="rehydrate-data" type="application/json"></script>'],
    [true, '<p>no data left</p>'],
  ])('%s for LinkedIn: %s', (isSettled, html) => {
    expect(sdui?.isSettled(parseDocument(html))).toBe(isSettled);
  });

  it.each([
    [false, '<div class="fastviewjob"></div>'],
    [true, '<div class="fastviewjob hydrated"></div>'],
    [false, '<div id="mosaic-provider-jobcards"></div>'],
    [true, '<div id="mosaic-provider-jobcards" class="mosaic-provider-hydrated"></div>'],
    [false, '<div id="viewJobSSRRoot"></div>'],
    [true, '<body class="host-hydrated"><div id="viewJobSSRRoot"></div>'],
  ])('%s for Indeed: %s', (isSettled, html) => {
    expect(indeed?.isSettled(parseDocument(html))).toBe(isSettled);
  });
});
