import { readAnyPage } from '../../lib/page/read-any-page';
import { readCards } from '../../lib/page/read-cards';
import { readPosting } from '../../lib/page/read-posting';
import { parseInert, parsePage } from '../commands/parse-page';
import type { PageReading, PageSample } from './page-samples';

// What a site's next releases may do to a page, each on top of the one before.

export const DRIFTS = ['plain', 'classes', 'keys', 'ids'] as const;
/** As it is; all classes renamed; keys and data attributes gone as well; ids gone as well. */
export type Drift = (typeof DRIFTS)[number];

const CHANGES: Record<Drift, (element: Element) => void> = {
  plain: () => undefined,
  classes: renameClasses,
  keys: dropKeys,
  ids: (element) => element.removeAttribute('id'),
};

function renameClasses(element: Element): void {
  const names = element.getAttribute('class')?.split(/\s+/) ?? [];
  // Different from name to name and the same at every place, as a build's hashes are.
  const renamed = names.map(
    (name) => `c${[...name].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) >>> 0, 7)}`,
  );
  if (names.length > 0) element.setAttribute('class', renamed.join(' '));
}

function dropKeys(element: Element): void {
  const keys = element.getAttributeNames().filter((name) => name.startsWith('data-') || name === 'componentkey');
  for (const key of keys) element.removeAttribute(key);
}

/** What is read from a page after each of the changes. */
export function readDrifting({ html, url }: Pick<PageSample, 'html' | 'url'>): Readonly<Record<Drift, PageReading>> {
  const page = parsePage(html, url);
  const readings = DRIFTS.map((drift) => {
    for (const element of page.querySelectorAll('*')) CHANGES[drift](element);
    return [drift, readPage(page, url)] as const;
  });
  return Object.fromEntries(readings) as Record<Drift, PageReading>;
}

function readPage(page: Document, url: URL): PageReading {
  const { posting } = readPosting(page, url);
  return {
    posting: posting ?? readAnyPage(page, url, { parseHtml: parseInert }).posting,
    cards: readCards(page, url).map(({ card }) => card),
  };
}
