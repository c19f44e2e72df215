import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAnyPage } from '../../../lib/page/read-any-page';
import { readCards } from '../../../lib/page/read-cards';
import { readPosting } from '../../../lib/page/read-posting';
import { TEXT_LIMIT } from '../../../lib/page/text-rules';
import { listFixtures, openFixture } from './fixture-pages';
import { parseDocument } from './parse-html';

const SAMPLES = [
  'linkedin-guest-view',
  'linkedin-classic-search',
  'linkedin-sdui-search',
  'indeed-search',
  'indeed-viewjob',
];

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a page that throws', () => {
  it.each(SAMPLES)('from all its members gives no posting and no exception: %s', (name) => {
    const { url } = openFixture(name);
    const page = new Proxy({} as Document, {
      get: () => {
        throw new Error('hostile');
      },
    });
    expect(readPosting(page, url).posting).toBeUndefined();
    expect(readAnyPage(page, new URL('https://careers.example.org/'), {}).posting).toBeUndefined();
    expect(readCards(page, url)).toEqual([]);
  });

  it('from the element of one field still gives the others', () => {
    const { page, url } = openFixture('linkedin-guest-view');
    const place = page.querySelector('.topcard__flavor--bullet');
    Object.defineProperty(place, 'firstChild', {
      get: () => {
        throw new Error('hostile');
      },
    });
    const { posting } = readPosting(page, url);
    expect(posting?.title).toBe('Senior Machine Learning Engineer, Recommendations');
    // The document's title says the place as well.
    expect(posting?.location).toBe('San Francisco, CA');
    expect(posting?.layers.location).toBe('document-title');
  });

  it('because a form has taken the names of its members', () => {
    const { page, url } = openFixture('indeed-viewjob');
    const form = page.createElement('form');
    form.setAttribute('name', 'querySelectorAll');
    page.body.prepend(form);
    expect(() => readPosting(page, url)).not.toThrow();
  });
});

const STRANGE = '\u200b\u202e\u2066\u00ad';

/** Puts code, invisible characters and hidden copies into everything that has text. */
function litter(page: Document): void {
  const walker = page.createTreeWalker(page.body, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    // Indeed's own way to write nothing, known by its letters.
    const isNothing = text.data === '&nbsp;' || !text.data.trim();
    const isShown = !isNothing && !text.parentElement?.closest('script, style, code');
    if (!isShown) continue;
    const middle = text.data.length >> 1;
    // Half of a character beyond the basic plane would not be text.
    if (!/[\ud800-\udfff]/.test(text.data)) text.data = text.data.slice(0, middle) + STRANGE + text.data.slice(middle);
    const script = page.createElement('script');
    script.textContent = 'document.title = "Director, Everything"';
    const hidden = page.createElement('span');
    hidden.hidden = true;
    hidden.textContent = 'Kubernetes, $900,000 a year, Remote';
    text.after(script, hidden);
  }
}

describe('a page littered with code, hidden copies and characters that show nothing', () => {
  it.each(listFixtures().filter((name) => !name.startsWith('other')))('reads as it did without: %s', (name) => {
    const { page, url } = openFixture(name);
    const read = () => ({ outcome: readPosting(page, url), cards: readCards(page, url).map(({ card }) => card) });
    const before = read();
    litter(page);
    expect(read()).toEqual(before);
  });
});

describe("slots that stand in each other's way", () => {
  it('are read once each, whatever is shown of them', () => {
    const { page, url } = openFixture('indeed-viewjob');
    const host = page.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const outer = page.createElement('slot');
    outer.name = 'a';
    const inner = page.createElement('slot');
    inner.name = 'a';
    outer.append(inner);
    root.append(outer, page.createElement('slot'), page.createElement('slot'));
    for (const slot of ['a', 'a', 'nowhere', '']) {
      const child = page.createElement('p');
      child.slot = slot;
      child.textContent = `Quixotic${slot}`;
      host.append(child);
    }
    host.querySelector('p')?.append(page.createElement('slot'));
    page.querySelector('#jobDescriptionText')?.append(host);
    expect(readPosting(page, url).posting?.description.match(/Quixotic/g)).toHaveLength(4);
  });
});

describe('a large page', () => {
  it('with 2 MB of description is cut at the limit', () => {
    const { page, url } = openFixture('linkedin-guest-view');
    page.querySelector('.show-more-less-html__markup')?.append('word '.repeat(400_000));
    const { posting } = readPosting(page, url);
    expect(posting?.description.length).toBeGreaterThan(TEXT_LIMIT - 10);
    expect(posting?.description.length).toBeLessThanOrEqual(TEXT_LIMIT);
  });

  it('with 5,000 cards gives every one once', () => {
    const card = (at: number) =>
      `<div class="base-search-card" data-entity-urn="urn:li:jobPosting:${4410000000 + at}"><h3>Job ${at}</h3></div>`;
    const page = parseDocument(
      `<ul class="jobs-search__results-list">${Array.from({ length: 5000 }, (_, at) => card(at)).join('')}</ul>`,
    );
    const cards = readCards(page, new URL('https://www.linkedin.com/jobs/search?keywords=x'));
    expect(cards).toHaveLength(5000);
    expect(new Set(cards.map(({ card: { id } }) => id)).size).toBe(5000);
  });

  it('with a hostile title of the document is read in time', () => {
    const page = parseDocument(
      `<title>${' hiring '.repeat(20_000)} in | LinkedIn</title><meta name="pageKey" content="d_jobs_guest_details">`,
    );
    const start = performance.now();
    readPosting(page, new URL('https://www.linkedin.com/jobs/view/4410000001/'));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('reading', () => {
  it.each(SAMPLES)('leaves the page as it was and is the same again: %s', (name) => {
    const { page, url } = openFixture(name);
    const before = page.documentElement.outerHTML;
    const first = readPosting(page, url);
    readCards(page, url);
    expect(readPosting(page, url)).toEqual(first);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it.each(SAMPLES)('survives the loss of any element: %s', (name) => {
    const { url, page: whole } = openFixture(name);
    const count = whole.querySelectorAll('body *').length;
    fc.assert(
      fc.property(fc.nat(count - 1), fc.nat(count - 1), (one, other) => {
        const page = whole.cloneNode(true) as Document;
        for (const at of [one, other]) page.querySelectorAll('body *')[at]?.remove();
        const { posting } = readPosting(page, url);
        readCards(page, url);
        // With its id gone or its title lost there is nothing, never another posting.
        if (posting) expect(url.href).toContain(posting.sourceId);
      }),
      { numRuns: 40 },
    );
  });
});
