import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCards } from '../../../lib/page/read-cards';
import { readPosting } from '../../../lib/page/read-posting';
import type { ReadOutcome } from '../../../lib/posting/raw-posting';
import { parsePage } from '../../commands/parse-page';
import { inRoot } from '../../commands/paths';

// In the fixture the pane shows this posting.
const SHOWN = 'b74e1d5a90c3f268';
const OTHER = '27f0ba94c35d18e6';
const ON_NO_CARD = '1111222233334445';

/** The search page with the keys taken out of its pane, opened for a key. */
function openWithoutKeys(key: string): { page: Document; url: URL } {
  const url = new URL(`https://www.indeed.com/jobs?q=data&vjk=${key}`);
  const page = parsePage(readFileSync(inRoot('tests/fixtures/pages/indeed-search.html'), 'utf8'), url);
  for (const link of page.querySelectorAll('#jobsearch-ViewjobPaneWrapper [href]')) link.removeAttribute('href');
  return { page, url };
}

function readOutcome({ page, url }: { page: Document; url: URL }): string | undefined {
  const outcome: ReadOutcome = readPosting(page, url);
  return outcome.posting ? outcome.posting.sourceId : outcome.reason;
}

describe('a pane that names no posting', () => {
  it('is current when the chosen card says the same', () => {
    expect(readOutcome(openWithoutKeys(SHOWN))).toBe(SHOWN);
  });

  it('is late when the chosen card says something else', () => {
    expect(readOutcome(openWithoutKeys(OTHER))).toBe('loading');
  });

  it('is late when only the company tells the two postings apart', () => {
    const opened = openWithoutKeys(OTHER);
    const title = opened.page.querySelector(`a[data-jk="${OTHER}"] span[title]`);
    title?.setAttribute('title', 'Senior Data Engineer');
    expect(readOutcome(opened)).toBe('loading');
  });

  it('is current when no card has the posting: it came with the page', () => {
    expect(readOutcome(openWithoutKeys(ON_NO_CARD))).toBe(ON_NO_CARD);
  });

  it('takes the key of the one highlighted card where the address has none', () => {
    const { page } = openWithoutKeys(SHOWN);
    const url = new URL('https://www.indeed.com/q-data-jobs.html');
    expect(readPosting(page, url).posting?.sourceId).toBe(SHOWN);
    for (const card of page.querySelectorAll('.cardOutline')) card.classList.add('vjs-highlight');
    expect(readPosting(page, url).posting?.sourceId).toBeUndefined();
  });
});

describe('the trap card', () => {
  it('is left out by its pattern when it is no longer hidden', () => {
    const { page, url } = openWithoutKeys(SHOWN);
    const trap = page.querySelector('[aria-hidden="true"].tapItem');
    trap?.removeAttribute('aria-hidden');
    expect(trap).not.toBeNull();
    expect(readCards(page, url).map(({ element }) => element)).not.toContain(trap);
  });

  it('is left out when it is hidden under an ordinary key', () => {
    const { page, url } = openWithoutKeys(SHOWN);
    const trap = page.querySelector('[aria-hidden="true"].tapItem');
    trap?.querySelector('a')?.setAttribute('data-jk', '8c1f0a6e35d97b24');
    expect(JSON.stringify(readCards(page, url))).not.toContain('8c1f0a6e35d97b24');
  });
});
