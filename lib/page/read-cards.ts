import { attempt } from './find-element';
import { findAdapter } from './read-posting';
import type { CardOnPage } from './site-adapter';

/** The result cards of the page's layout in document order; empty on a page without a list or an adapter. */
export function readCards(page: ParentNode, url: URL): readonly CardOnPage[] {
  return attempt(() => findAdapter(page, url)?.readCards(page, url)) ?? [];
}
