import type { ReadOutcome } from '../posting/raw-posting';
import { attempt, readDocumentTitle } from './find-element';
import { findJsonLdPosting, type JsonLdPosting, type ParseHtml, readHtmlText } from './json-ld';
import { assemblePosting, type FieldReadings, type PostingFrame } from './read-fields';
import { parseSelection } from './selection';
import { findSite } from './site-url';

/** What is handed in beside the page itself. */
export type PageExtras = {
  /** Without it a description that has markup is not read. */
  readonly parseHtml?: ParseHtml;
  /** The text that the user has selected on the page. */
  readonly selection?: string;
};

function listJsonLdReadings(found: JsonLdPosting, parseHtml: ParseHtml | undefined): FieldReadings {
  const readDescription = () =>
    parseHtml && found.descriptionHtml ? readHtmlText(found.descriptionHtml, parseHtml) : found.plainDescription;
  return {
    sourceId: [['json-ld', () => found.id]],
    title: [['json-ld', () => found.title]],
    company: [['json-ld', () => found.company]],
    location: [['json-ld', () => found.location]],
    workplace: [['json-ld', () => found.workplaceText]],
    employmentType: [['json-ld', () => found.employmentText]],
    salary: [['json-ld', () => found.salaryText]],
    datePosted: [['json-ld', () => found.datePosted]],
    description: [['json-ld', readDescription]],
  };
}

function frame(url: URL, layout: string): PostingFrame {
  return { site: findSite(url) ?? 'other', layout, url: url.href };
}

/** The document title up to its first separator: what most sites put there is the title of the posting. */
function readTitleSegment(page: ParentNode): string | undefined {
  return readDocumentTitle(page)?.split(/\s+[-–—|·•»]\s+|\s*\|\s*/)[0];
}

/** The user's selection as a posting, with what schema.org data says beside it. */
function readSelection(page: ParentNode, url: URL, selected: string, known: FieldReadings): ReadOutcome {
  return assemblePosting(frame(url, 'selection'), {
    ...known,
    title: [
      ...(known.title ?? []),
      ['document-title', () => readTitleSegment(page)],
      ['selection', () => selected.split('\n', 1)[0]],
    ],
    description: [['selection', () => selected]],
  });
}

/**
 * The posting of a page that no adapter could read: from its schema.org data, else from what the user has
 * selected. The two sites' own data may be of a posting opened before, so there only the selection counts.
 * Never throws; `no-posting-open` where there is neither.
 */
export function readAnyPage(page: ParentNode, url: URL, { parseHtml, selection }: PageExtras): ReadOutcome {
  const found = findSite(url) ? undefined : attempt(() => findJsonLdPosting(page));
  const known = found ? listJsonLdReadings(found, parseHtml) : {};
  const published: ReadOutcome = found
    ? assemblePosting(frame(url, 'json-ld'), known)
    : { posting: undefined, reason: 'no-posting-open' };
  const selected = parseSelection(selection ?? '');
  return published.posting || !selected ? published : readSelection(page, url, selected, known);
}
