import { findAll, readLine } from './find-element';
import { buildTextMap, ELEMENT_NODE, readText, type SkipElement, TEXT_NODE } from './text-map';

// What is left when a site has renamed everything: which link, heading or block a thing must be.

const COMPANY_LINK = 'a[href*="/company/"]';
const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING
const INSIDE = 16; // Node.DOCUMENT_POSITION_CONTAINED_BY
const CONTAINERS = new Set(['article', 'div', 'main', 'section']);
// Below this share the text is spread over several children, so their parent is the block.
const DOMINANT_SHARE = 0.6;
const DEPTH_LIMIT = 60;

/** The nearest element that holds all of these; undefined for none. */
export function findCommonAncestor(elements: readonly Element[]): Element | undefined {
  let ancestor = elements[0]?.parentElement ?? undefined;
  while (ancestor && !elements.every((element) => ancestor?.contains(element))) {
    ancestor = ancestor.parentElement ?? undefined;
  }
  return ancestor;
}

/**
 * The first link to a company's page that has text and is no part of a list or of the navigation, and stands before
 * `end` where that is given: below a posting stand other companies.
 */
export function findCompanyLink(root: ParentNode, end?: Element): Element | undefined {
  const isBefore = (link: Element) => !end || (link.compareDocumentPosition(end) & FOLLOWING) !== 0;
  return findAll(root, COMPANY_LINK).find(
    (link) => isBefore(link) && !link.closest('li, nav, header, aside') && readLine(link),
  );
}

/** The heading of the smallest part of the page that holds both it and the link. */
export function findHeadingNear(link: Element | undefined): Element | undefined {
  for (let part = link?.parentElement; part; part = part.parentElement) {
    const heading = part.querySelector('h1, h2');
    if (heading) return heading;
  }
  return undefined;
}

/** The element with the first text below `root`, or with the first after `element` where that is given. */
export function findTextElement(root: Element, element?: Element): Element | undefined {
  const { runs } = buildTextMap(root);
  const first = element
    ? runs.find(({ node }) => (element.compareDocumentPosition(node) & (FOLLOWING | INSIDE)) === FOLLOWING)
    : runs[0];
  return first?.node.parentElement ?? undefined;
}

/** The first line of text after an element, below `root`. */
export function readLineAfter(root: Element, element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const { text, runs } = buildTextMap(root);
  const run = runs.find(({ node }) => (element.compareDocumentPosition(node) & (FOLLOWING | INSIDE)) === FOLLOWING);
  return run && text.slice(run.start).split('\n', 1)[0];
}

/**
 * The block that holds most of the text below `root`: followed from child to child as long as one has
 * the larger part. Undefined for a root with next to no text.
 */
export function findTextBlock(root: Element, skip?: SkipElement): Element | undefined {
  let block = root;
  let length = readText(root, skip).length;
  if (length < 200) return undefined;
  for (let depth = 0; depth < DEPTH_LIMIT; depth += 1) {
    const inner = findDominantChild(block, length, skip);
    if (!inner) return block;
    block = inner.element;
    length = inner.length;
  }
  return block;
}

function findDominantChild(
  block: Element,
  length: number,
  skip: SkipElement | undefined,
): { readonly element: Element; readonly length: number } | undefined {
  // Pages wrap in wrapper after wrapper: the text would be read once for every one of them.
  const isWrapper = Array.from(block.childNodes).filter(isSaid).length === 1;
  for (const element of block.children) {
    if (!CONTAINERS.has(element.localName) || skip?.(element)) continue;
    const inner = isWrapper ? length : readText(element, skip).length;
    if (inner >= DOMINANT_SHARE * length) return { element, length: inner };
  }
  return undefined;
}

/** An element, or text that is no white space. */
function isSaid({ nodeType, nodeValue }: Node): boolean {
  return nodeType === ELEMENT_NODE || (nodeType === TEXT_NODE && nodeValue?.trim() !== '');
}
