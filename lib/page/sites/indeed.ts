import type { ReadOutcome } from '../../posting/raw-posting';
import { findTextBlock, readLineAfter } from '../find-by-shape';
import { findAll, findFirst, findInAttribute, readFirstLine, readLine, readLines } from '../find-element';
import { findJsonLdPosting } from '../json-ld';
import { isEmployment, isPay, sortPills } from '../pills';
import { addJsonLd, assemblePosting, type FieldReadings } from '../read-fields';
import type { SiteAdapter } from '../site-adapter';
import { findIndeedKey, formatIndeedUrl, isPageOf, isPatternedKey } from '../site-url';
import { buildTextMap, type TextMap } from '../text-map';
import { findCard, readIndeedCards } from './indeed-cards';

// Ids and test ids of the posting's part, the same on its own page and in the pane, 2024-11 to 2026-09.
const TITLE = [
  '[data-testid="jobsearch-JobInfoHeader-title"]',
  '.jobsearch-JobInfoHeader-title',
  'h2[data-testid="jobTitle"]', // home feed, 2026-08
];
const COMPANY = ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]'];
const LOCATION = [
  '[data-testid="inlineHeader-companyLocation"] [data-testid="job-location"]', // where the workplace stands beside it
  '[data-testid="inlineHeader-companyLocation"]',
  '[data-testid="job-location"]',
  '#jobLocationText',
];
const IN_LOCATION = '[data-testid="inlineHeader-companyLocation"] [data-testid="job-location"] ~ *';
const WORKPLACE = '[data-testid="inlineHeader-companyLocation"] + div';
const PAY_AND_TYPE = '#salaryInfoAndJobType span';
const GROUPS = ['#jobDetailsSection [role="group"]', '[data-testid="jobsearch-OtherJobDetailsContainer"]'];
const DETAIL = '[data-testid="list-item"], span:not([data-testid="list-item"] *)';
const DESCRIPTION = [
  '#jobDescriptionText',
  '.jobsearch-JobComponent-description', // Japan has no element of its own for the text; elsewhere this is wider
  '#JobDescriptionUpdatesText',
];
// Parts of the wider description that are Indeed's words and not the employer's.
const NOT_DESCRIPTION =
  '.mosaic, .mosaic-zone, [id^="mosaic-"], #jobDetailsSection, #jobLocationSectionWrapper, #benefits, #jobDescriptionTitle';

type Layout = {
  readonly layout: string;
  /** Where the posting is, from sure to weak. */
  readonly roots: readonly string[];
  /** What only this layout has. */
  readonly markers: readonly string[];
};

const KEY = '([0-9a-f]{16})(?![0-9a-f])';

/** The key of the posting that the pane shows, from its application button and its links. */
function findShownKey(root: ParentNode): string | undefined {
  return (
    findInAttribute(root, '[data-indeed-apply-jk]', 'data-indeed-apply-jk', new RegExp(`^${KEY}`)) ??
    findInAttribute(root, '#applyButtonLinkContainer [href*="jk="]', 'href', new RegExp(`[?&]jk=${KEY}`)) ??
    findInAttribute(root, '[href*="fromjk="]', 'href', new RegExp(`[?&]fromjk=${KEY}`))
  );
}

// Several cards can stay highlighted on the home feed; only a single one says anything.
function findHighlightedKey(page: ParentNode): string | undefined {
  const links = findAll(page, '.vjs-highlight a[data-jk]');
  const key = links.length === 1 ? links[0]?.getAttribute('data-jk') : undefined;
  return key && !isPatternedKey(key) ? key : undefined;
}

// A heading with an id, in a part with a name or in a link to reviews is one of Indeed's own; the description can have
// headings too, later.
function findTitle(root: ParentNode): Element | undefined {
  const isOther = (heading: Element) => heading.closest(`${NOT_DESCRIPTION}, ${DESCRIPTION.join()}, a`) !== null;
  return findFirst(root, TITLE) ?? findAll(root, 'h1, h2:not([id])').find((heading) => !isOther(heading));
}

/** The title without the hidden " - job post" that the pane puts into a span of its own, after the title. */
function readTitle(root: ParentNode): string | undefined {
  const isSuffix = (element: Element) =>
    element.localName === 'span' && element.previousSibling !== null && /^\s*[-–—]\s/.test(element.textContent ?? '');
  return readLine(findTitle(root), isSuffix)?.replace(/\s+-\s+job post$/i, '');
}

function readPay(root: ParentNode): string | undefined {
  return readLines(root, PAY_AND_TYPE).find(isPay);
}

function readType(root: ParentNode): string | undefined {
  const lines = readLines(root, PAY_AND_TYPE).map((line) => line.replace(/^[-–\s]+/, ''));
  return lines.find((line) => line && !isPay(line));
}

function readWorkplace(root: ParentNode): string | undefined {
  return sortPills(readLines(root, IN_LOCATION)).workplace;
}

/** What is wanted of the first group of details that has any of it; the groups' names are localised. */
function readDetails(root: ParentNode, isWanted: (line: string) => boolean): readonly string[] {
  const groups = GROUPS.flatMap((selector) => findAll(root, selector)).map((group) =>
    readLines(group, DETAIL)
      .map((line) => line.replace(/^[-–\s]+/, ''))
      .filter(isWanted),
  );
  return [...new Set(groups.find((lines) => lines.length > 0))];
}

function mapDescription(root: Element): TextMap | undefined {
  // Some of Indeed's empty parts say "&nbsp;" in so many letters.
  const isBlank = (inner: Element) => inner.childElementCount === 0 && inner.textContent === '&nbsp;';
  const skip = (inner: Element) => inner.matches(NOT_DESCRIPTION) || isBlank(inner);
  const named = findFirst(root, DESCRIPTION);
  const block = named ?? findTextBlock(root, skip);
  // A block around the title is the whole page and not the description.
  return block && (named || !block.contains(findTitle(root) ?? null)) ? buildTextMap(block, skip) : undefined;
}

function readFields(page: ParentNode, root: Element): FieldReadings {
  const readings: FieldReadings = {
    title: [['attribute', () => readTitle(root)]],
    company: [
      ['attribute', () => readFirstLine(root, COMPANY)],
      ['text', () => readLineAfter(root, findTitle(root))],
    ],
    location: [['attribute', () => readFirstLine(root, LOCATION)]],
    workplace: [
      ['structure', () => readFirstLine(root, [WORKPLACE])],
      ['text', () => readWorkplace(root)],
    ],
    employmentType: [
      ['attribute', () => readType(root)],
      ['text', () => readDetails(root, isEmployment).join(', ')],
    ],
    salary: [
      ['attribute', () => readPay(root)],
      ['text', () => readDetails(root, isPay)[0]],
    ],
    description: [[findFirst(root, DESCRIPTION) ? 'attribute' : 'text', () => mapDescription(root)?.text]],
  };
  return addJsonLd(readings, findJsonLdPosting(page));
}

/** True when the pane shows the posting of the address, or when nothing on the page contradicts it. */
function isCurrent(page: ParentNode, root: ParentNode, wanted: string | undefined, shown: string | undefined): boolean {
  if (!wanted || wanted === shown) return true;
  if (shown) return false;
  // Without a key in the pane: the card that was chosen must say the same. A posting that is on no card
  // came with the page and not by a click.
  const card = findCard(page, wanted);
  const isSameCompany = !card?.company || card.company === readFirstLine(root, COMPANY);
  return !card || (card.title === readTitle(root) && isSameCompany);
}

// A pane that is being filled has neither title nor text.
function findRoot(layout: Layout, page: ParentNode): Element | undefined {
  const root = findFirst(page, layout.roots);
  return root && (findTitle(root) ?? findFirst(root, DESCRIPTION)) ? root : undefined;
}

function readPosting(layout: Layout, page: ParentNode, url: URL): ReadOutcome {
  const wanted = findIndeedKey(url);
  const root = findRoot(layout, page);
  if (!root) return { posting: undefined, reason: wanted ? 'loading' : 'no-posting-open' };
  const shown = findShownKey(root);
  if (!isCurrent(page, root, wanted, shown)) return { posting: undefined, reason: 'loading' };
  const key = wanted ?? shown ?? findHighlightedKey(page);
  return assemblePosting(
    { site: 'indeed', layout: layout.layout, url: formatIndeedUrl(url, key) },
    { ...readFields(page, root), sourceId: [['attribute', () => key]] },
  );
}

// Each provider of the page says on its own when it has come alive.
function isSettled(page: ParentNode): boolean {
  const waiting = '.fastviewjob:not(.hydrated), #mosaic-provider-jobcards:not(.mosaic-provider-hydrated)';
  const isServed = page.querySelector('#viewJobSSRRoot') !== null;
  return page.querySelector(waiting) === null && (!isServed || page.querySelector('body.host-hydrated') !== null);
}

function createAdapter(layout: Layout): SiteAdapter {
  return {
    layout: layout.layout,
    site: 'indeed',
    markers: layout.markers,
    isShown: (page, url) => isPageOf(url, 'indeed.com') && findFirst(page, layout.markers) !== undefined,
    findPostingId: findIndeedKey,
    readPosting: (page, url) => readPosting(layout, page, url),
    readCards: readIndeedCards,
    mapDescription: (page) => {
      const root = findRoot(layout, page);
      return root && mapDescription(root);
    },
    findAnchor: (page) => {
      const root = findRoot(layout, page);
      const after = root && findTitle(root);
      return after && { after };
    },
    isSettled,
  };
}

/** A posting's page of its own. */
export const indeedViewjob = createAdapter({
  layout: 'indeed-viewjob',
  roots: ['.jobsearch-ViewJobLayout--standalone .jobsearch-JobComponent', '#viewJobSSRRoot'],
  markers: ['.jobsearch-ViewJobLayout--standalone', '#viewJobSSRRoot'],
});

/** The home feed, whose cards stand in carousels. */
export const indeedHome = createAdapter({
  layout: 'indeed-home',
  roots: ['#job-full-details'],
  markers: ['#job-full-details'],
});

/** A search with the posting in a pane beside it. */
export const indeedSearch = createAdapter({
  layout: 'indeed-search',
  roots: ['#jobsearch-ViewjobPaneWrapper .jobsearch-JobComponent', '#jobsearch-ViewjobPaneWrapper'],
  markers: ['#jobsearch-ViewjobPaneWrapper', '#mosaic-provider-jobcards', '#mosaic-jobResults'],
});
