import { findCommonAncestor, findCompanyLink } from '../find-by-shape';
import { attempt, findAll, findFirst, findInAttribute, readLine, readParts, readShownLine } from '../find-element';
import { findAge, sortPills } from '../pills';
import type { FieldReading, FieldReadings } from '../read-fields';
import type { SiteAdapter } from '../site-adapter';
import { isLinkedInView } from '../site-url';
import { buildTextMap, type TextMap } from '../text-map';
import { createLinkedInAdapter } from './linkedin-layout';
import { readSduiCards } from './linkedin-sdui-cards';
import { findTitleParts, readTitleParts } from './linkedin-title';

// The logged-in pages that the server describes (2025-12 to 2026-10). Classes are hashed and change with
// every release: only keys, test ids and structure are used.
const SCREEN = '[data-sdui-screen*="JobDetails"]';
const PART = '[componentkey^="JobDetails_"]';
const MARKERS = [SCREEN, PART, '[id^="JobDetails_"]', '[componentkey="SearchResultsMainContent"]', 'main#workspace'];
const ABOUT = [
  '[componentkey^="JobDetails_AboutTheJob_"]',
  '[id^="JobDetails_AboutTheJob_"]',
  '[data-sdui-component$=".aboutTheJob"]',
];
const TEXT_BOX = '[data-testid="expandable-text-box"]';
const TEXT_BUTTON = '[data-testid="expandable-text-button"]';
// The parts of the page below the title, which has no name itself.
const BELOW = `[data-sdui-component], ${PART}`;
// Offers of the site's own have prices too.
const LABEL = 'button, a:not([href*="/premium/"])';
const LABEL_LENGTH = 60;
const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** The part of the page that shows the posting; never `main`, which holds the list as well. */
function findRoot(page: ParentNode): Element | undefined {
  return findFirst(page, [SCREEN]) ?? findCommonAncestor(findAll(page, PART)) ?? findRootAbove(page);
}

// Where keys are gone: the smallest part around the description that names a company.
function findRootAbove(page: ParentNode): Element | undefined {
  let part = findFirst(page, ABOUT)?.parentElement;
  while (part && !findCompanyLink(part)) part = part.parentElement;
  return part ?? undefined;
}

function findShownId(root: ParentNode): string | undefined {
  const key = /^JobDetails\w*?_(\d{6,})$/;
  return (
    findInAttribute(root, ABOUT[0] ?? '', 'componentkey', key) ??
    findInAttribute(root, ABOUT[1] ?? '', 'id', key) ??
    findInAttribute(root, PART, 'componentkey', key)
  );
}

/** Elements of the unnamed card at the top that holds title, company, place and labels. */
function findInTopCard(root: Element, selector: string): readonly Element[] {
  const about = findFirst(root, ABOUT);
  return findAll(root, selector).filter((element) => {
    const part = element.closest(BELOW);
    const isAbove = !about || (element.compareDocumentPosition(about) & FOLLOWING) !== 0;
    return isAbove && (!part || part.contains(root));
  });
}

/** The key stands at the text: a search redraws the card above it, whose links name the posting too, on its own. */
function isMixed(root: Element): boolean {
  const id = findShownId(root);
  const links = findInTopCard(root, 'a[href*="/jobs/view/"]');
  const named = links.map((link) => /\/jobs\/view\/(?:[^/?#]*-)?(\d{6,})/.exec(link.getAttribute('href') ?? '')?.[1]);
  return id !== undefined && named.length > 0 && !named.includes(id);
}

function findTopCompany(root: Element): Element | undefined {
  return findInTopCard(root, 'a[href*="/company/"]').find((link) => readLine(link));
}

/** The line of place, age and applicants: the first with middle dots that names neither company nor title. */
function findMeta(root: Element): Element | undefined {
  const title = findSaidTitle(root);
  return findInTopCard(root, 'p').find(
    (line) =>
      !line.contains(title ?? null) &&
      !title?.contains(line) &&
      !line.querySelector('a[href*="/company/"]') &&
      /\S\s*·\s*\S/.test(readShownLine(line) ?? ''),
  );
}

function readMeta(root: Element): readonly string[] {
  return (readShownLine(findMeta(root)) ?? '').split(/\s*·\s*/).filter(Boolean);
}

function findTitleLink(root: Element, id: string | undefined): Element | undefined {
  if (!id) return undefined;
  const selector = `a[href*="/jobs/view/${id}"], a[href*="currentJobId=${id}"]`;
  return findInTopCard(root, selector).find((link) => readLine(link));
}

/** The line that says what the document's title says, with the company that the title names after it. */
function findSaidLine(root: Element): ReturnType<typeof findTitleParts> {
  const company = findTopCompany(root);
  const lines = findInTopCard(root, 'h1, h2, p').filter((line) => !company || !line.contains(company));
  return findTitleParts(
    root,
    lines.map((line) => [line, readShownLine(line)]),
  );
}

/** The title's element: the one that says what the document's title says, else the posting's own link. */
function findSaidTitle(root: Element): Element | undefined {
  return findSaidLine(root)?.element ?? findTitleLink(root, findShownId(root));
}

/** The last line before place and age that is not the company's: the title where nothing else tells. */
function findTitleByPlace(root: Element): Element | undefined {
  const meta = findMeta(root);
  const lines = findInTopCard(root, 'p');
  const before = lines.slice(0, meta ? lines.indexOf(meta) : 0);
  return before.findLast((line) => readLine(line) && !line.querySelector('a[href*="/company/"]'));
}

function measureText(element: Element | null | undefined): number {
  return element?.textContent?.length ?? 0;
}

/**
 * The text below "About the job". A parser that ends paragraphs at lists moves most of the text out of
 * its box, so the whole section counts where its text is much longer than the box's.
 */
function mapDescription(root: Element): TextMap | undefined {
  const section = findFirst(root, ABOUT);
  const heading = section?.querySelector('h2');
  const boxes = findAll(section ?? root, TEXT_BOX);
  const box = boxes.reduce<Element | undefined>(
    (longest, each) => (measureText(each) > measureText(longest) ? each : longest),
    undefined,
  );
  // Lists inside it show that the box has survived parsing: what the section holds besides is not the employer's text.
  const isWhole = box?.querySelector('ul, ol, li, p, div') != null;
  const isCut = !isWhole && measureText(section) - measureText(heading) > 1.2 * measureText(box);
  const element = isCut ? section : box;
  return element && buildTextMap(element, (inner) => inner === heading || inner.matches(TEXT_BUTTON));
}

// A label can hold a second text for screen readers ("... workplace type is Remote"), so its innermost parts count too.
function readLabels(root: Element, not: readonly (string | undefined)[]): readonly string[] {
  const labels = findInTopCard(root, LABEL).flatMap((label) => [...readParts(label, 'span, strong'), readLine(label)]);
  return labels.filter((line): line is string => !!line && line.length <= LABEL_LENGTH && !not.includes(line));
}

// In a search the document's title may still be the previous posting's; on a posting's own page it is sure.
function listTitleReadings(
  page: ParentNode,
  root: Element,
  said: string | undefined,
  isView: boolean,
): readonly FieldReading[] {
  const byPlace: FieldReading = ['text', () => readShownLine(findTitleByPlace(root))];
  const byDocument: FieldReading = [
    'document-title',
    () => readTitleParts(page, readLine(findTopCompany(root)))?.title,
  ];
  return [['structure', () => said], ...(isView ? [byDocument, byPlace] : [byPlace, byDocument])];
}

/**
 * A company without a page of its own is no link: it is the line that says what the document's title says after this
 * posting's title, which in a search may be late.
 */
function readUnlinkedCompany(root: Element): string | undefined {
  const company = findSaidLine(root)?.company;
  return findInTopCard(root, 'p').some((line) => readShownLine(line) === company) ? company : undefined;
}

function readFields(root: Element, page: ParentNode, url: URL): FieldReadings {
  const isView = isLinkedInView(url);
  const company = attempt(() => readLine(findTopCompany(root)));
  const title = attempt(() => readShownLine(findSaidTitle(root)));
  const meta = attempt(() => readMeta(root));
  const pills = attempt(() => sortPills(readLabels(root, [title, company])));
  return {
    title: listTitleReadings(page, root, title, isView),
    company: [
      ['structure', () => company ?? readUnlinkedCompany(root)],
      ['document-title', () => (isView ? readTitleParts(page, undefined)?.company : undefined)],
    ],
    location: [['text', () => meta?.[0]]],
    workplace: [['text', () => pills?.workplace]],
    employmentType: [['text', () => pills?.employment]],
    salary: [['text', () => pills?.salary]],
    datePosted: [['text', () => findAge(meta ?? [])]],
    description: [['attribute', () => mapDescription(root)?.text]],
  };
}

/** LinkedIn's logged-in pages of the server-driven kind: search, jobs home and a posting's page of its own. */
export const linkedinSdui: SiteAdapter = createLinkedInAdapter({
  layout: 'linkedin-sdui',
  markers: MARKERS,
  findRoot,
  findShownId,
  isMixed,
  findTitle: (root) => findSaidTitle(root) ?? findTitleByPlace(root),
  mapDescription,
  readFields,
  readCards: readSduiCards,
  // The page's data stays in a script until hydration has used it up.
  isSettled: (page) =>
    page.querySelector('body[data-rehydrated="true"]') !== null || !page.querySelector('#rehydrate-data'),
});
