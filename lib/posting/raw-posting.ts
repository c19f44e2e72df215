/** Sites with an adapter; `other` is a page read through schema.org data alone. */
export type Site = 'linkedin' | 'indeed' | 'other';

/** The fields a reader looks for; each read field remembers the layer that gave it. */
export type PostingField =
  | 'sourceId'
  | 'title'
  | 'company'
  | 'location'
  | 'workplace'
  | 'employmentType'
  | 'salary'
  | 'datePosted'
  | 'description';

/**
 * How a field was found, from the surest to the weakest: an id or data attribute, the structure of
 * the page, a pattern in its text, the document's title, schema.org data, or the user's selection.
 */
export type ReadLayer = 'attribute' | 'structure' | 'text' | 'document-title' | 'json-ld' | 'selection';

/**
 * Longest texts of a posting, in UTF-16 units: far above real ones (a description of 30,000 is the longest seen),
 * low enough that nothing stalls. Readers cut to these, and the background refuses more.
 */
export const MAX_LENGTH = { line: 1_000, description: 200_000, url: 4_000 } as const;

/** What a page says about the open posting: strings as shown, nothing understood yet. */
export type RawPosting = {
  readonly site: Site;
  /** The page layout that was recognised, such as `linkedin-guest`. */
  readonly layout: string;
  readonly url: string;
  /** The site's own id of the posting; undefined where the page names none. */
  readonly sourceId?: string;
  readonly title: string;
  readonly company?: string;
  readonly location?: string;
  /** Workplace wording outside the description, such as a "Hybrid" pill. */
  readonly workplaceText?: string;
  readonly employmentText?: string;
  /** Pay wording outside the description. */
  readonly salaryText?: string;
  /** ISO date, or the site's own words ("2 weeks ago"). */
  readonly datePosted?: string;
  /** Plain text with line breaks; offsets in UTF-16 units refer to this string. */
  readonly description: string;
  readonly layers: Readonly<Partial<Record<PostingField, ReadLayer>>>;
};

/** What a result list says about one posting. */
export type RawCard = {
  /** The site's id; undefined on cards that carry none. */
  readonly id?: string;
  readonly title: string;
  readonly company?: string;
  readonly location?: string;
  readonly salaryText?: string;
  /** True where the site says that the card stands there for money. */
  readonly isPromoted?: boolean;
};

/** Why a page gives no posting, in a form that can be shown and tested. */
export type NoPostingReason =
  | 'no-adapter' // no site adapter knows this address
  | 'no-posting-open' // a page of the site without an open posting
  | 'loading' // the address names a posting that the page does not show yet
  | 'no-title' // a posting without a readable title
  | 'no-description' // a posting whose text could not be found
  | 'layout-unknown'; // the address names a posting and no known layout was recognised

/** The outcome of reading a page: a posting, or the reason why there is none with what was found all the same. */
export type ReadOutcome =
  | { readonly posting: RawPosting }
  | { readonly posting: undefined; readonly reason: NoPostingReason; readonly layers?: RawPosting['layers'] };
