import type { ReadOutcome } from '../posting/raw-posting';
import { attempt, readDocumentTitle } from './find-element';
import { findJsonLdPosting, type JsonLdPosting, type ParseHtml } from './json-ld';
import { addJsonLd, assemblePosting, type FieldReadings, type PostingFrame } from './read-fields';
import { parseSelection } from './selection';
import { findSite } from './site-url';
import { readText } from './text-map';

/** What is handed in beside the page itself. */
export type PageExtras = {
  /** Without it a description that has markup is not read. */
  readonly parseHtml?: ParseHtml;
  /** The text that the user has selected on the page. */
  readonly selection?: string;
};

// Some sites escape their lines for HTML although they stand in no HTML.
function unescapeLines(found: JsonLdPosting, parseHtml: ParseHtml | undefined): JsonLdPosting {
  if (!parseHtml) return found;
  const toLine = (line: string | undefined) => (line?.includes('&') ? readText(parseHtml(line).body) : line);
  const { title, company, location } = found;
  return { ...found, title: toLine(title), company: toLine(company), location: toLine(location) };
}

function findPublished(page: ParentNode, parseHtml: ParseHtml | undefined): JsonLdPosting | undefined {
  const found = findJsonLdPosting(page, parseHtml);
  return found && unescapeLines(found, parseHtml);
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
  const found = findSite(url) ? undefined : attempt(() => findPublished(page, parseHtml));
  const known = { ...addJsonLd({}, found), sourceId: [['json-ld', () => found?.sourceId]] } satisfies FieldReadings;
  const published: ReadOutcome = found
    ? assemblePosting(frame(url, 'json-ld'), known)
    : { posting: undefined, reason: 'no-posting-open' };
  const selected = parseSelection(selection ?? '');
  return published.posting || !selected ? published : readSelection(page, url, selected, known);
}

/**
 * What the user has selected on a page as a posting, whatever else the page has; what its schema.org data says beside
 * the text is used all the same. Never throws; `no-posting-open` where too little is selected.
 */
export function readSelected(page: ParentNode, url: URL, { parseHtml, selection = '' }: PageExtras): ReadOutcome {
  const selected = parseSelection(selection);
  if (!selected) return { posting: undefined, reason: 'no-posting-open' };
  const found = findSite(url) ? undefined : attempt(() => findPublished(page, parseHtml));
  const { title: _title, description: _description, ...known } = addJsonLd({}, found);
  return readSelection(page, url, selected, known);
}
