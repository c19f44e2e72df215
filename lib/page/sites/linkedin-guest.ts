import type { RawCard } from '../../posting/raw-posting';
import { findCompanyLink, findHeadingNear, findTextElement } from '../find-by-shape';
import {
  findAll,
  findFirst,
  findInAttribute,
  readDocumentTitle,
  readFirstLine,
  readLine,
  readLines,
} from '../find-element';
import { findJsonLdPosting } from '../json-ld';
import { isEmployment } from '../pills';
import { addJsonLd, type FieldReadings } from '../read-fields';
import type { CardOnPage, SiteAdapter, WantCard } from '../site-adapter';
import { isLinkedInView } from '../site-url';
import { buildTextMap, type TextMap } from '../text-map';
import { createLinkedInAdapter } from './linkedin-layout';

// What visitors get who are not logged in. Class names unchanged from 2024-01 to 2026-08.
const TITLE = '.top-card-layout__title'; // h1 on a page of its own, h2 in the pane of a search
const COMPANY = ['.topcard__org-name-link', 'a[data-tracking-control-name$="topcard-org-name"]', '.topcard__flavor'];
const LOCATION = ['.topcard__flavor--bullet']; // the first: applicants can be a second one
const SALARY = ['.compensation__salary', '.salary.compensation__salary-range'];
const AGE = ['.posted-time-ago__text'];
const CRITERIA = '.description__job-criteria-item';
// `section[data-max-lines]` is the part that "Show more" opens, whatever its classes.
const DESCRIPTION = ['.show-more-less-html__markup', '.description__text', 'section[data-max-lines] > div'];
// Whatever its names: the block before the two buttons that open and close it.
const UNNAMED_DESCRIPTION = 'section > div:has(+ button[aria-expanded])';
const MARKERS = [
  'meta[name="pageKey"][content^="d_jobs_guest"]',
  TITLE,
  '.jobs-search__results-list',
  '.two-pane-serp-page__results-list',
  'code#decoratedJobPostingId',
];
const CARD = '[data-entity-urn*=":jobPosting:"]';

const PUBLISHED_TITLE = /^(?<company>.+?) hiring (?<title>.+) in (?<location>.+?) \| LinkedIn$/;

function readPublishedTitle(page: ParentNode, part: 'company' | 'title' | 'location'): string | undefined {
  return PUBLISHED_TITLE.exec(readDocumentTitle(page) ?? '')?.groups?.[part];
}

/** The id of the posting that the page shows, from the places that are replaced together with it. */
function findShownId(page: ParentNode): string | undefined {
  const urn = findInAttribute(page, '[data-semaphore-content-urn]', 'data-semaphore-content-urn', /jobPosting:(\d+)/);
  // LinkedIn keeps values for its scripts in comments inside `code` elements.
  const inComment = /\d{6,}/.exec(page.querySelector('code#decoratedJobPostingId')?.firstChild?.nodeValue ?? '')?.[0];
  return (
    urn ??
    inComment ??
    findInAttribute(page, 'link[rel="canonical"]', 'href', /\/jobs\/view\/(?:[^/?#]*-)?(\d{6,})\/?$/)
  );
}

function findTitle(page: ParentNode, url: URL): Element | undefined {
  const own = findFirst(page, isLinkedInView(url) ? [TITLE, 'h1'] : [TITLE]);
  return own ?? findHeadingNear(findCompanyLink(page));
}

function findDescription(page: ParentNode): Element | undefined {
  return findFirst(page, DESCRIPTION);
}

function mapDescription(page: ParentNode): TextMap | undefined {
  const description = findDescription(page) ?? page.querySelector(UNNAMED_DESCRIPTION);
  return description ? buildTextMap(description) : undefined;
}

/** A company without a page of its own is the first text below the title. */
function findUnlinkedCompany(page: ParentNode, url: URL): Element | undefined {
  const title = findTitle(page, url);
  const card = title?.closest('section');
  return card ? findTextElement(card, title) : undefined;
}

// Seniority, employment type, job function, industries: the labels are localised, the order is not.
function readEmployment(page: ParentNode): string | undefined {
  const values = findAll(page, CRITERIA).map((item) => readLines(item, 'span')[0]);
  return values.find((value) => value && isEmployment(value)) ?? (values.length === 4 ? values[1] : undefined);
}

function readFields(page: ParentNode, _page: ParentNode, url: URL): FieldReadings {
  const readings: FieldReadings = {
    title: [
      ['structure', () => readLine(findTitle(page, url))],
      ['document-title', () => readPublishedTitle(page, 'title')],
    ],
    company: [
      ['structure', () => readFirstLine(page, COMPANY)],
      [
        'text',
        () => readLine(findCompanyLink(page, findDescription(page))) ?? readLine(findUnlinkedCompany(page, url)),
      ],
      ['document-title', () => readPublishedTitle(page, 'company')],
    ],
    location: [
      ['structure', () => readFirstLine(page, LOCATION)],
      ['document-title', () => readPublishedTitle(page, 'location')],
    ],
    employmentType: [['structure', () => readEmployment(page)]],
    salary: [['structure', () => readFirstLine(page, SALARY)]],
    datePosted: [['structure', () => readFirstLine(page, AGE)]],
    description: [[findDescription(page) ? 'structure' : 'text', () => mapDescription(page)?.text]],
  };
  return addJsonLd(readings, findJsonLdPosting(page));
}

function readCard(element: Element): RawCard | undefined {
  const title = readFirstLine(element, ['.base-search-card__title', 'h3', '.sr-only']);
  if (!title) return undefined;
  return {
    id: /jobPosting:(\d+)/.exec(element.getAttribute('data-entity-urn') ?? '')?.[1],
    title,
    company: readFirstLine(element, ['.base-search-card__subtitle', 'h4']),
    location: readFirstLine(element, ['.job-search-card__location']),
    salaryText: readFirstLine(element, ['.job-search-card__salary-info']),
  };
}

// A page of its own lists similar postings, which are no search result.
function readCards(page: ParentNode, url: URL, isWanted?: WantCard): readonly CardOnPage[] {
  if (isLinkedInView(url)) return [];
  return findAll(page, CARD).flatMap((element) => {
    const card = isWanted?.(element) === false ? undefined : readCard(element);
    return card ? [{ card, element }] : [];
  });
}

/** LinkedIn for visitors: a posting's page, a search with or without its pane, the fragment of one posting. */
export const linkedinGuest: SiteAdapter = createLinkedInAdapter({
  layout: 'linkedin-guest',
  markers: MARKERS,
  findRoot: (page, url) => (isLinkedInView(url) || findTitle(page, url) ? page : undefined),
  findShownId,
  findTitle,
  mapDescription,
  readFields,
  readCards,
});
