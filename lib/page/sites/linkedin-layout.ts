import type { ReadOutcome } from '../../posting/raw-posting';
import { findFirst } from '../find-element';
import { assemblePosting, type FieldReadings } from '../read-fields';
import type { SiteAdapter } from '../site-adapter';
import { findLinkedInId, formatLinkedInUrl, isLinkedInView, isPageOf } from '../site-url';
import type { TextMap } from '../text-map';

/** What one of LinkedIn's layouts has of its own. */
export type LinkedInLayout<Root extends ParentNode> = Pick<SiteAdapter, 'layout' | 'markers' | 'readCards'> & {
  /** The part of the page with the open posting; undefined where none is open. */
  readonly findRoot: (page: ParentNode, url: URL) => Root | undefined;
  /** The id of the posting in that part, whatever the address says. */
  readonly findShownId: (root: Root) => string | undefined;
  /** True while the part shows title and text of different postings; never where that cannot be told. */
  readonly isMixed?: (root: Root) => boolean;
  readonly findTitle: (root: Root, url: URL) => Element | undefined;
  readonly mapDescription: (root: Root) => TextMap | undefined;
  readonly readFields: (root: Root, page: ParentNode, url: URL) => FieldReadings;
  readonly isSettled?: (page: ParentNode) => boolean;
};

/** A pane follows the address by up to four seconds and shows the posting before until then. */
function isStale(wanted: string | undefined, shown: string | undefined, url: URL): boolean {
  if (!wanted) return false;
  // A page of its own is never late, and does not always name its posting; a pane that names none may be.
  return shown ? shown !== wanted : !isLinkedInView(url);
}

function readLayout<Root extends ParentNode>(layout: LinkedInLayout<Root>, page: ParentNode, url: URL): ReadOutcome {
  const wanted = findLinkedInId(url);
  const root = layout.findRoot(page, url);
  if (!root) return { posting: undefined, reason: wanted ? 'loading' : 'no-posting-open' };
  const shown = layout.findShownId(root);
  const isMixed = !isLinkedInView(url) && layout.isMixed?.(root);
  if (isStale(wanted, shown, url) || isMixed) return { posting: undefined, reason: 'loading' };
  const id = wanted ?? shown;
  return assemblePosting(
    { site: 'linkedin', layout: layout.layout, url: formatLinkedInUrl(url, id) },
    { ...layout.readFields(root, page, url), sourceId: [['attribute', () => id]] },
  );
}

/** An adapter of a layout; the rules about which posting is shown are the same for all of them. */
export function createLinkedInAdapter<Root extends ParentNode>(layout: LinkedInLayout<Root>): SiteAdapter {
  return {
    layout: layout.layout,
    site: 'linkedin',
    markers: layout.markers,
    isShown: (page, url) => isPageOf(url, 'linkedin.com') && findFirst(page, layout.markers) !== undefined,
    findPostingId: findLinkedInId,
    readPosting: (page, url) => readLayout(layout, page, url),
    readCards: layout.readCards,
    mapDescription: (page, url) => {
      const root = layout.findRoot(page, url);
      return root && layout.mapDescription(root);
    },
    findAnchor: (page, url) => {
      const root = layout.findRoot(page, url);
      const after = root && layout.findTitle(root, url);
      return after && { after };
    },
    isSettled: layout.isSettled ?? (() => true),
  };
}
