import { describe, expect, it } from 'vitest';
import { readAnyPage, readSelected } from '../../../lib/page/read-any-page';
import { parseDocument, parseInert } from './parse-html';

const ELSEWHERE = new URL('https://careers.example.org/jobs/7');
const LINKEDIN = new URL('https://www.linkedin.com/jobs/view/4410000001/');
const SELECTED = `About the work\n${'You will keep our pipelines in Python and SQL in good order. '.repeat(4)}`.trim();
const POSTING = {
  '@type': 'JobPosting',
  title: 'Data Engineer',
  description: '<p>Words &amp; more.</p>',
  identifier: 'SM-7',
};

function pageOf(json: unknown, title = ''): Document {
  const data = json === undefined ? '' : `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
  return parseDocument(`<title>${title}</title>${data}<p>News</p>`);
}

describe('schema.org data', () => {
  it('gives the posting, each field with its layer', () => {
    const { posting } = readAnyPage(pageOf(POSTING), ELSEWHERE, { parseHtml: parseInert });
    expect(posting).toEqual({
      site: 'other',
      layout: 'json-ld',
      url: ELSEWHERE.href,
      sourceId: 'SM-7',
      title: 'Data Engineer',
      description: 'Words & more.',
      layers: { sourceId: 'json-ld', title: 'json-ld', description: 'json-ld' },
    });
  });

  it('gives lines without the escapes that some sites print', () => {
    const posting = { ...POSTING, title: 'R&amp;D Engineer &lt;b&gt;', hiringOrganization: 'Fern &#38; Co' };
    const read = readAnyPage(pageOf(posting), ELSEWHERE, { parseHtml: parseInert });
    expect(read.posting).toMatchObject({ title: 'R&D Engineer <b>', company: 'Fern & Co' });
  });

  it('gives a description with markup only through the parser it is given', () => {
    expect(readAnyPage(pageOf(POSTING), ELSEWHERE, {})).toMatchObject({ reason: 'no-description' });
    expect(readAnyPage(pageOf({ ...POSTING, description: 'Plain.' }), ELSEWHERE, {}).posting).toBeDefined();
  });

  it('gives a reason for a page without data, title or words', () => {
    expect(readAnyPage(pageOf(undefined), ELSEWHERE, {})).toEqual({ posting: undefined, reason: 'no-posting-open' });
    expect(readAnyPage(pageOf({ '@type': 'JobPosting' }), ELSEWHERE, {})).toMatchObject({ reason: 'no-title' });
  });

  it('is left alone on the two sites, where it may be of a posting that was open before', () => {
    const read = readAnyPage(pageOf(POSTING), LINKEDIN, { parseHtml: parseInert });
    expect(read).toEqual({ posting: undefined, reason: 'no-posting-open' });
  });

  it('leaves the page as it was', () => {
    const page = pageOf(POSTING, 'Data Engineer');
    const before = page.documentElement.cloneNode(true);
    readAnyPage(page, ELSEWHERE, { parseHtml: parseInert, selection: SELECTED });
    expect(page.documentElement.isEqualNode(before)).toBe(true);
  });
});

describe('the selection', () => {
  it('is a posting where the page has none, on any site', () => {
    const { posting } = readAnyPage(pageOf(undefined, '(2) Data Engineer | Larkfield | Jobs'), LINKEDIN, {
      selection: SELECTED,
    });
    expect(posting).toEqual({
      site: 'linkedin',
      layout: 'selection',
      url: LINKEDIN.href,
      title: 'Data Engineer',
      description: SELECTED,
      layers: { title: 'document-title', description: 'selection' },
    });
  });

  it.each([
    ['Data Engineer - Larkfield', 'Data Engineer'],
    ['Data Engineer – Larkfield – Jobs', 'Data Engineer'],
    ['Data Engineer|Larkfield', 'Data Engineer'],
    ['Full-stack ML Engineer', 'Full-stack ML Engineer'],
    ['', 'About the work'],
  ])('has its title from "%s"', (title, expected) => {
    expect(readAnyPage(pageOf(undefined, title), ELSEWHERE, { selection: SELECTED }).posting?.title).toBe(expected);
  });

  it('counts only where nothing better does', () => {
    const extras = { parseHtml: parseInert, selection: SELECTED };
    expect(readAnyPage(pageOf(POSTING), ELSEWHERE, extras).posting?.description).toBe('Words & more.');
  });

  it('stands beside the data of a page that publishes no text', () => {
    const page = pageOf({ ...POSTING, description: '', hiringOrganization: 'Larkfield' }, 'Jobs');
    const { posting } = readAnyPage(page, ELSEWHERE, { parseHtml: parseInert, selection: SELECTED });
    expect(posting).toMatchObject({ title: 'Data Engineer', company: 'Larkfield', description: SELECTED });
    expect(posting?.layers).toMatchObject({ title: 'json-ld', description: 'selection' });
  });

  it('is no posting while it is short', () => {
    expect(readAnyPage(pageOf(undefined), ELSEWHERE, { selection: 'Data Engineer' }).posting).toBeUndefined();
  });
});

describe('the selection that was asked for', () => {
  const extras = { parseHtml: parseInert, selection: SELECTED };

  it('counts before what the page publishes, which fills in the rest', () => {
    const page = pageOf({ ...POSTING, hiringOrganization: 'Larkfield' }, 'Jobs at Larkfield | Board');
    const { posting } = readSelected(page, ELSEWHERE, extras);
    expect(posting).toMatchObject({ title: 'Jobs at Larkfield', company: 'Larkfield', description: SELECTED });
    expect(posting).toMatchObject({ layout: 'selection', layers: { title: 'document-title', company: 'json-ld' } });
  });

  it('takes nothing from the data of the two sites', () => {
    const page = pageOf({ ...POSTING, hiringOrganization: 'Another' }, 'Data Engineer | Larkfield');
    expect(readSelected(page, LINKEDIN, extras).posting?.company).toBeUndefined();
  });

  it.each([undefined, '', 'Data Engineer'])('is no posting while it is short: %s', (selection) => {
    const read = readSelected(pageOf(POSTING), ELSEWHERE, { parseHtml: parseInert, selection });
    expect(read).toEqual({ posting: undefined, reason: 'no-posting-open' });
  });
});
