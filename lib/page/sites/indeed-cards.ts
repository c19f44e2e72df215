import type { RawCard } from '../../posting/raw-posting';
import { findAll, readAttribute, readFirstLine, readLine } from '../find-element';
import { isPay, isPromotion } from '../pills';
import type { CardOnPage, WantCard } from '../site-adapter';
import { isPatternedKey } from '../site-url';

// The link is the one thing that all kinds of cards have had, 2024-11 to 2026-09.
const LINK = 'a.jcs-JobTitle[data-jk], a[data-jk][id^="job_"], a[data-jk][id^="sj_"]';
const CARD = '.tapItem, .cardOutline, .job_seen_beacon';
const COMPANY = ['[data-testid="company-name"]', '.jobcard-compact-company span', '.jobcard-compact-company'];
const LOCATION = ['[data-testid="text-location"]', '[data-testid="icon-location"]', '.jobcard-compact-company + div'];
const SALARY = '.salary-snippet-container, [data-testid*="salary"], [data-testid="attribute_snippet_testid"]';

// The link of a card that is paid for has an id and an address of its own (2024-11 to 2026-09).
const PAID_LINK = 'a[id^="sj_"], a[href^="/pagead/"]';
const SPONSORED = '.sponsoredJob, [data-testid*="sponsored"]';

function isPaid(link: Element, element: Element): boolean {
  return link.matches(PAID_LINK) || findAll(element, SPONSORED).some((label) => isPromotion(readLine(label) ?? ''));
}

/** True for Indeed's trap: a card that no person can see or reach, with a made-up key. */
function isDecoy(link: Element, key: string): boolean {
  return isPatternedKey(key) || link.closest('[aria-hidden="true"]') !== null;
}

function readTitle(link: Element): string | undefined {
  const titled = link.querySelector('span[title]');
  return readAttribute(titled, 'title') ?? readLine(titled ?? link);
}

function readCard(link: Element, element: Element): RawCard | undefined {
  const title = readTitle(link);
  const pay = findAll(element, SALARY)
    .map((snippet) => readLine(snippet))
    .find((line) => line && isPay(line));
  if (!title) return undefined;
  return {
    id: readAttribute(link, 'data-jk'),
    title,
    company: readFirstLine(element, COMPANY),
    location: readFirstLine(element, LOCATION),
    salaryText: pay,
    ...(isPaid(link, element) && { isPromoted: true }),
  };
}

function findElement(link: Element): Element | undefined {
  if (isDecoy(link, link.getAttribute('data-jk') ?? '')) return undefined;
  return link.closest(CARD) ?? link.parentElement ?? undefined;
}

function readLinkedCard(link: Element, element = findElement(link)): CardOnPage | undefined {
  const card = element && readCard(link, element);
  return card ? { card, element } : undefined;
}

/** The cards of lists and carousels in document order, each posting once, decoys left out. */
export function readIndeedCards(page: ParentNode, _url?: URL, isWanted?: WantCard): readonly CardOnPage[] {
  const seen = new Set<Element>();
  return findAll(page, LINK).flatMap((link) => {
    const element = findElement(link);
    if (!element || seen.has(element) || isWanted?.(element) === false) return [];
    const found = readLinkedCard(link, element);
    if (!found) return [];
    seen.add(element);
    return [found];
  });
}

/** The card of a key as `findIndeedKey` gives it; undefined where no visible card has it. */
export function findCard(page: ParentNode, key: string): RawCard | undefined {
  // Only the cards of the key are read: a list can have thousands.
  const links = findAll(page, `a[data-jk="${key}"]`).filter((link) => link.matches(LINK));
  return links.map((link) => readLinkedCard(link)?.card).find((card) => card !== undefined);
}
