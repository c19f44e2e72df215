import { MAX_LENGTH } from '../posting/raw-posting';
import { readText, type SkipElement } from './text-map';
import { isHidden } from './text-rules';

const DOCUMENT_NODE = 9;

/** The result of a reading, or undefined where the page makes it throw (overridden members, odd selectors). */
export function attempt<Result>(read: () => Result | undefined): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The first match of the first selector that matches at all: selectors are ordered from sure to weak. */
export function findFirst(page: ParentNode, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = page.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/** All matches in document order; an array, so that the page's changes cannot move it. */
export function findAll(page: ParentNode, selector: string): readonly Element[] {
  return [...page.querySelectorAll(selector)];
}

/** The lines of all matches that are not hidden and have text, in document order. */
export function readLines(page: ParentNode, selector: string): readonly string[] {
  return findAll(page, selector).flatMap((element) => (isHidden(element) ? [] : (readLine(element) ?? [])));
}

/** The lines of what is inside an element, the shortest first: those of a part before those of what it is a part of. */
export function readParts(element: Element, selector: string): readonly string[] {
  return [...readLines(element, selector)].sort((a, b) => a.length - b.length);
}

/** The element's text on one line, cut where it is longer than a line may be; undefined for no element or no text. */
export function readLine(element: Element | null | undefined, skip?: SkipElement): string | undefined {
  return element ? toLine(readText(element, skip)) : undefined;
}

/** An attribute on one line, cut as `readLine` does; undefined for no element and for one without it or its text. */
export function readAttribute(element: Element | null | undefined, name: string): string | undefined {
  return toLine(element?.getAttribute(name) ?? '');
}

function toLine(text: string): string | undefined {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH.line) || undefined;
}

// Separators are hidden from screen readers too, and are no copy of anything.
function isShownCopy(element: Element | null): boolean {
  return element?.getAttribute('aria-hidden') === 'true' && /[^·•|\-–—]/.test(readLine(element) ?? '');
}

// The copy comes before what is seen, or after it where that is the first of the line.
function isSpokenCopy(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return false;
  const before = element.previousElementSibling;
  return isShownCopy(element.nextElementSibling) || (isShownCopy(before) && !before?.previousElementSibling);
}

/**
 * The line that is seen, where a copy of it for screen readers stands beside it under a name that says nothing: of two
 * such neighbours one is hidden from screen readers, and that one is seen.
 */
export function readShownLine(element: Element | null | undefined): string | undefined {
  return readLine(element, (inner) => inner.localName === 'span' && isSpokenCopy(inner));
}

/** The line of the first selector whose first match has text. */
export function readFirstLine(page: ParentNode, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const line = readLine(page.querySelector(selector));
    if (line) return line;
  }
  return undefined;
}

/** An attribute of the first element that has one matching `pattern`: the pattern's first group. */
export function findInAttribute(
  page: ParentNode,
  selector: string,
  attribute: string,
  pattern: RegExp,
): string | undefined {
  for (const element of page.querySelectorAll(selector)) {
    const found = pattern.exec(element.getAttribute(attribute) ?? '')?.[1];
    if (found) return found;
  }
  return undefined;
}

/** The document that a page or fragment belongs to. */
function findDocument(page: ParentNode): Document | undefined {
  return page.nodeType === DOCUMENT_NODE ? (page as Document) : (page.ownerDocument ?? undefined);
}

/**
 * The document's title without the count of notifications that LinkedIn puts before it, "(3) ".
 * Read from the element: `document.title` can be shadowed by a form of that name.
 */
export function readDocumentTitle(page: ParentNode): string | undefined {
  const title = findDocument(page)?.querySelector('head > title, title');
  // Titles are matched with backtracking patterns, so a hostile one is cut.
  const text = title?.textContent?.slice(0, 500).replace(/\s+/g, ' ').trim();
  return text?.replace(/^\(\d+\+?\)\s*/, '') || undefined;
}
