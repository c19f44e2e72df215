import type { RawCard } from '../../posting/raw-posting';
import { findAll, readShownLine } from '../find-element';
import { isPay, isPromotion } from '../pills';
import type { CardOnPage, WantCard } from '../site-adapter';

// Cards are buttons without a link; their key carries the id, or since 2026-04 at times a UUID. The
// jobs home has links instead; links with a reference are the "similar jobs" of a posting, no results.
const CARD = [
  '[componentkey^="job-card-component-ref-"]',
  '[componentkey="SearchResultsMainContent"] [role="button"][componentkey]',
  'a[href*="currentJobId="]:not([href*="referenceJobId="])',
].join(', ');
const DETAILS = '[data-sdui-screen*="JobDetails"]';

function findId(element: Element): string | undefined {
  const inKey = /^job-card-component-ref-(\d+)$/.exec(element.getAttribute('componentkey') ?? '')?.[1];
  return inKey ?? /[?&]currentJobId=(\d+)/.exec(element.getAttribute('href') ?? '')?.[1];
}

/** The line that is seen: beside it stands a copy for screen readers, with "(Verified job)" or a spelled-out date. */
function readShown(line: Element): string | undefined {
  const shown = readShownLine(line);
  return shown?.replace(/\s*\(Verified job\)$/i, '');
}

function readCard(element: Element): RawCard | undefined {
  const [title, company, location, ...rest] = findAll(element, 'p').map(readShown);
  // A button with fewer lines is a control of the list.
  if (!title || !company) return undefined;
  const isPromoted = rest.some((line) => line?.split('·').some(isPromotion)) || undefined;
  const salaryText = rest.find((line) => line && isPay(line));
  return { id: findId(element), title, company, location, salaryText, ...(isPromoted && { isPromoted }) };
}

/** The cards of the search and of the jobs home, each posting once; those without an id stay, for their text is known. */
export function readSduiCards(page: ParentNode, _url?: URL, isWanted?: WantCard): readonly CardOnPage[] {
  const seen = new Set<string>();
  return findAll(page, CARD).flatMap((element) => {
    // The key is repeated inside the card.
    if (element.parentElement?.closest(CARD) || element.closest(DETAILS) || isWanted?.(element) === false) return [];
    const card = readCard(element);
    if (!card || (card.id && seen.has(card.id))) return [];
    if (card.id) seen.add(card.id);
    return [{ card, element }];
  });
}
