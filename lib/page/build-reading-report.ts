import { attempt } from './find-element';
import { readCards } from './read-cards';
import { findAdapter, readPosting } from './read-posting';
import type { ReadingReport } from './reading-report';
import { findSite } from './site-url';
import { SITE_ADAPTERS } from './sites/index';

/** What is and is not found on a page as it is now; never throws. */
export function buildReadingReport(page: ParentNode, url: URL): ReadingReport {
  const outcome = readPosting(page, url);
  const cards = readCards(page, url);
  const adapters = SITE_ADAPTERS.filter(({ site }) => site === findSite(url));
  return {
    layout: findAdapter(page, url)?.layout,
    reason: outcome.posting ? undefined : outcome.reason,
    isNamed: adapters.some((adapter) => adapter.findPostingId(url)),
    layers: (outcome.posting ?? outcome).layers ?? {},
    cards: cards.length,
    cardsWithId: cards.filter(({ card }) => card.id).length,
    markers: adapters.map(({ layout, markers }) => ({
      layout,
      present: markers.filter((marker) => attempt(() => page.querySelector(marker))),
      of: markers.length,
    })),
  };
}
