import type { NoPostingReason, ReadOutcome } from '../posting/raw-posting';
import { attempt } from './find-element';
import type { SiteAdapter } from './site-adapter';
import { findIndeedKey, findLinkedInId, findSite } from './site-url';
import { SITE_ADAPTERS } from './sites/index';

/** The adapter of the layout that the page shows now; undefined on other sites and on layouts not known. */
export function findAdapter(page: ParentNode, url: URL): SiteAdapter | undefined {
  return SITE_ADAPTERS.find((adapter) => attempt(() => adapter.isShown(page, url)));
}

function explainNoAdapter(url: URL): NoPostingReason {
  if (!findSite(url)) return 'no-adapter';
  return (findLinkedInId(url) ?? findIndeedKey(url)) ? 'layout-unknown' : 'no-posting-open';
}

/**
 * The posting that the page has open, by the adapter of the layout it shows; else the reason why there
 * is none. Never throws: a field whose reading throws is not found.
 */
export function readPosting(page: ParentNode, url: URL): ReadOutcome {
  const adapter = findAdapter(page, url);
  if (!adapter) return { posting: undefined, reason: explainNoAdapter(url) };
  return attempt(() => adapter.readPosting(page, url)) ?? { posting: undefined, reason: 'layout-unknown' };
}
