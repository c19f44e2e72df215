import { readAnyPage } from '../../lib/page/read-any-page';
import { readCards } from '../../lib/page/read-cards';
import { readPosting } from '../../lib/page/read-posting';
import type { RawCard, ReadOutcome } from '../../lib/posting/raw-posting';
import { parseInert, parsePage } from './parse-page';

/** What the extension reads from a saved page: its open posting, or why there is none, and the cards of its list. */
export function readSavedPage(html: string, url: URL): { outcome: ReadOutcome; cards: readonly RawCard[] } {
  const page = parsePage(html, url);
  return { outcome: readOpenPosting(page, url), cards: readCards(page, url).map(({ card }) => card) };
}

// As in the popup: a page of any other site may publish its posting as data.
function readOpenPosting(page: Document, url: URL): ReadOutcome {
  const bySite = readPosting(page, url);
  if (bySite.posting || bySite.reason !== 'no-adapter') return bySite;
  const published = readAnyPage(page, url, { parseHtml: parseInert });
  return published.posting || published.reason !== 'no-posting-open' ? published : bySite;
}
