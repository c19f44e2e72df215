import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readAnyPage } from '../lib/page/read-any-page';
import { readCards } from '../lib/page/read-cards';
import { findAdapter, readPosting } from '../lib/page/read-posting';
import type { RawCard, RawPosting } from '../lib/posting/raw-posting';
import { parsePage } from './commands/parse-page';
import { inRoot } from './commands/paths';

type ExpectedFields = Omit<RawPosting, 'site' | 'layout' | 'layers'>;

type Expected = {
  readonly url: string;
  readonly layout?: string;
  readonly posting?: ExpectedFields;
  readonly layers?: RawPosting['layers'];
  readonly reason?: string;
  readonly cards: readonly RawCard[];
  readonly decoys: readonly string[];
  readonly jsonLd?: ExpectedFields;
};

const FIXTURES = inRoot('tests/fixtures/pages');

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8')) as Content;
}

function openFixture(name: string): { page: Document; url: URL; expected: Expected } {
  const expected = readJson<Expected>(`${FIXTURES}/${name}.json`);
  const url = new URL(expected.url);
  return { page: parsePage(readFileSync(`${FIXTURES}/${name}.html`, 'utf8'), url), url, expected };
}

function parseHtml(html: string): Document {
  return new new JSDOM('').window.DOMParser().parseFromString(html, 'text/html');
}

/** The fields that were read, without those that were not. */
function keepFields({ site, layout, layers, ...fields }: RawPosting): ExpectedFields {
  return JSON.parse(JSON.stringify(fields)) as ExpectedFields;
}

const names = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''));

describe('fixture pages', () => {
  it('stand beside their expected results', () => {
    const expected = readdirSync(FIXTURES).filter((file) => file.endsWith('.json'));
    expect(expected.map((file) => file.replace(/\.json$/, '')).sort()).toEqual([...names].sort());
    expect(names.length).toBeGreaterThan(25);
  });

  describe.each(names)('%s', (name) => {
    const { page, url, expected } = openFixture(name);
    const outcome = readPosting(page, url);
    const cards = readCards(page, url).map(({ card }) => JSON.parse(JSON.stringify(card)));

    it('is taken by the adapter of its layout', () => {
      expect(findAdapter(page, url)?.layout).toBe(expected.layout);
    });

    it('gives the posting or the reason', () => {
      expect(outcome.posting && keepFields(outcome.posting)).toEqual(expected.posting);
      expect(outcome.posting ? undefined : outcome.reason).toBe(expected.reason);
      expect(outcome.posting?.layers ?? {}).toMatchObject(expected.layers ?? {});
    });

    it('names a layer for every field that was read, and no other', () => {
      const { url: _url, ...fields } = expected.posting ?? { url: '' };
      expect(Object.keys(outcome.posting?.layers ?? {})).toHaveLength(Object.keys(fields).length);
    });

    it('gives the cards in order and no decoy', () => {
      expect(cards).toEqual(expected.cards);
      for (const decoy of expected.decoys) expect(JSON.stringify([cards, outcome])).not.toContain(decoy);
    });

    it('maps the description to the page', () => {
      const map = findAdapter(page, url)?.mapDescription(page, url);
      if (outcome.posting) expect(map?.text).toBe(outcome.posting.description);
    });

    it('has a place for the mark where there is a posting', () => {
      const anchor = findAdapter(page, url)?.findAnchor(page, url);
      if (outcome.posting) expect(anchor?.after.textContent).toContain(outcome.posting.title.split(' ')[0]);
    });

    it('loads nothing', () => {
      const loading = 'img, link[rel="stylesheet"], script[src], source, object, embed, iframe:not([src="/preload/"])';
      expect(page.querySelectorAll(loading)).toHaveLength(0);
    });

    if (expected.jsonLd) {
      it('gives the posting of its schema.org data', () => {
        const found = readAnyPage(page, url, { parseHtml });
        expect(found.posting && keepFields(found.posting)).toEqual(expected.jsonLd);
        expect(found.posting).toMatchObject({ site: 'other', layout: 'json-ld' });
      });
    }
  });
});

type RealPage = {
  readonly file: string;
  readonly url: string;
  readonly noPosting: boolean;
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
  readonly salary?: { readonly min: number; readonly max: number };
  readonly descLen?: number;
  readonly descHead?: string;
  readonly descTail?: string;
  readonly cards: readonly RawCard[];
  readonly decoys: readonly string[];
};

const REAL_PAGES = inRoot('../shared/pages');

function squeeze(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, '');
}

function squeezeCard({ id, title, company, location }: RawCard): RawCard {
  return { id, title: squeeze(title) ?? '', company: squeeze(company), location: squeeze(location) };
}

function compareFields(posting: RawPosting, real: RealPage): void {
  expect(squeeze(posting.title)).toBe(squeeze(real.title));
  expect(squeeze(posting.company)).toBe(squeeze(real.company));
  expect(squeeze(posting.location)).toBe(squeeze(real.location));
  const pay = posting.salaryText?.replaceAll(',', '').match(/\d+(?:\.\d+)?/g);
  expect(pay?.map(Number)).toEqual(real.salary && [real.salary.min, real.salary.max]);
}

function compareDescription(posting: RawPosting, real: RealPage): void {
  expect(squeeze(posting.description)).toContain(squeeze(real.descHead));
  expect(squeeze(posting.description)).toContain(squeeze(real.descTail));
  expect(posting.description.length).toBeLessThanOrEqual(1.15 * (real.descLen ?? 0));
}

if (existsSync(`${REAL_PAGES}/expected.json`)) {
  describe('real pages', () => {
    it.each(readJson<RealPage[]>(`${REAL_PAGES}/expected.json`))('$file', (real) => {
      const url = new URL(real.url);
      const page = parsePage(readFileSync(`${REAL_PAGES}/${real.file}`, 'utf8'), url);
      const { posting } = readPosting(page, url);
      const cards = readCards(page, url).map(({ card }) => card);
      expect(posting === undefined).toBe(real.noPosting);
      if (posting) compareFields(posting, real);
      if (posting) compareDescription(posting, real);
      expect(cards.map(squeezeCard)).toEqual(real.cards.map(squeezeCard));
      for (const decoy of real.decoys) expect(JSON.stringify([cards, posting])).not.toContain(decoy);
    });
  });
} else {
  process.stdout.write('Real pages: none beside the checkout, so only the fixtures are read.\n');
}
