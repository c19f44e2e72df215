import { readCards } from '../../lib/page/read-cards';
import { findAdapter, readPosting } from '../../lib/page/read-posting';
import type { CardOnPage } from '../../lib/page/site-adapter';

/** What one reading found, as far as it shows that there was something to read. */
export type Found = { readonly cards: number; readonly description: number; readonly runs: number };

/** Everything that a content script may want of a page after one change of it: posting, places, cards. */
export function readWholePage(page: Document, url: URL): Found {
  const { posting } = readPosting(page, url);
  const adapter = findAdapter(page, url);
  adapter?.isSettled(page);
  adapter?.findAnchor(page, url);
  const map = adapter?.mapDescription(page, url);
  return {
    cards: readCards(page, url).length,
    description: posting?.description.length ?? 0,
    runs: map?.runs.length ?? 0,
  };
}

/** The cards with their elements, to grow a list from. */
export function listCards(page: Document, url: URL): readonly CardOnPage[] {
  return readCards(page, url);
}

/** The element that the description begins in, to grow it from. */
export function findDescription(page: Document, url: URL): Element | undefined {
  return findAdapter(page, url)?.mapDescription(page, url)?.runs.at(-1)?.node.parentElement ?? undefined;
}
