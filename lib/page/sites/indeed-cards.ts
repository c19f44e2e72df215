import type { RawCard } from '../../posting/raw-posting';
import { findAll, readFirstLine, readLine } from '../find-element';
import { isPay } from '../pills';
import type { CardOnPage } from '../site-adapter';
import { isPatternedKey } from '../site-url';

// The link is the one thing that all kinds of cards have had, 2024-11 to 2026-09.
const LINK = 'a.jcs-JobTitle[data-jk], a[data-jk][id^="job_"], a[data-jk][id^="sj_"]';
const CARD = '.tapItem, .cardOutline, .job_seen_beacon';
const COMPANY = ['[data-testid="company-name"]', '.jobcard-compact-company span', '.jobcard-compact-company'];
const LOCATION = ['[data-testid="text-location"]', '[data-testid="icon-location"]', '.jobcard-compact-company + div'];
const SALARY = '.salary-snippet-container, [data-testid*="salary"], [data-testid="attribute_snippet_testid"]';

/** True for Indeed's trap: a card that no person can see or reach, with a made-up key. */
function isDecoy(link: Element, key: string): boolean {
  return isPatternedKey(key) || link.closest('[aria-hidden="true"]') !== null;
}

function readTitle(link: Element): string | undefined {
  const titled = link.querySelector('span[title]');
  return titled?.getAttribute('title')?.replace(/\s+/g, ' ').trim() || readLine(titled ?? link);
}

function readCard(link: Element, element: Element): RawCard | undefined {
  const title = readTitle(link);
  const pay = findAll(element, SALARY)
    .map((snippet) => readLine(snippet))
    .find((line) => line && isPay(line));
  if (!title) return undefined;
  return {
    id: link.getAttribute('data-jk') ?? undefined,
    title,
    company: readFirstLine(element, COMPANY),
    location: readFirstLine(element, LOCATION),
    salaryText: pay,
  };
}

/** The cards of lists and carousels in document order, each posting once, decoys left out. */
export function readIndeedCards(page: ParentNode): readonly CardOnPage[] {
  const seen = new Set<Element>();
  return findAll(page, LINK).flatMap((link) => {
    const element = link.closest(CARD) ?? link.parentElement;
    const key = link.getAttribute('data-jk') ?? '';
    if (!element || seen.has(element) || isDecoy(link, key)) return [];
    seen.add(element);
    const card = readCard(link, element);
    return card ? [{ card, element }] : [];
  });
}

/** The card of a key; undefined where no visible card has it. */
export function findCard(page: ParentNode, key: string): RawCard | undefined {
  return readIndeedCards(page).find(({ card }) => card.id === key)?.card;
}
