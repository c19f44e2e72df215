import type { NoPostingReason, ReadOutcome } from '../posting/raw-posting';
import { attempt } from './find-element';
import { findJsonLdPosting, type ParseHtml, readHtmlText } from './json-ld';
import { assemblePosting } from './read-fields';
import type { SiteAdapter } from './site-adapter';
import { isPageOf } from './site-url';
import { SITE_ADAPTERS } from './sites/index';

const SITE_HOSTS = { linkedin: 'linkedin.com', indeed: 'indeed.com' } as const;

/** The adapter of the layout that the page shows now; undefined on other sites and on layouts not known. */
export function findAdapter(page: ParentNode, url: URL): SiteAdapter | undefined {
  return SITE_ADAPTERS.find((adapter) => attempt(() => adapter.isShown(page, url)));
}

function findSite(url: URL): 'linkedin' | 'indeed' | undefined {
  if (isPageOf(url, SITE_HOSTS.linkedin)) return 'linkedin';
  return isPageOf(url, SITE_HOSTS.indeed) ? 'indeed' : undefined;
}

function findPostingId(url: URL): string | undefined {
  return attempt(() => SITE_ADAPTERS.map((adapter) => adapter.findPostingId(url)).find(Boolean));
}

function explainNoAdapter(url: URL): NoPostingReason {
  if (!findSite(url)) return 'no-adapter';
  return findPostingId(url) ? 'layout-unknown' : 'no-posting-open';
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

/** The posting in the page's schema.org data, for sites and layouts without an adapter. */
export function readJsonLdPosting(page: ParentNode, url: URL, parseHtml?: ParseHtml): ReadOutcome {
  const found = attempt(() => findJsonLdPosting(page));
  if (!found) return { posting: undefined, reason: 'no-posting-open' };
  const readDescription = () =>
    parseHtml && found.descriptionHtml ? readHtmlText(found.descriptionHtml, parseHtml) : found.plainDescription;
  return assemblePosting(
    { site: findSite(url) ?? 'other', layout: 'json-ld', url: url.href },
    {
      sourceId: [['json-ld', () => findPostingId(url) ?? found.id]],
      title: [['json-ld', () => found.title]],
      company: [['json-ld', () => found.company]],
      location: [['json-ld', () => found.location]],
      workplace: [['json-ld', () => found.workplaceText]],
      employmentType: [['json-ld', () => found.employmentText]],
      salary: [['json-ld', () => found.salaryText]],
      datePosted: [['json-ld', () => found.datePosted]],
      description: [['json-ld', readDescription]],
    },
  );
}
