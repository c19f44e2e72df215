import { draw, pick, type Random } from './fuzz-target';
import { mutateText } from './mutate-text';

/** Changes a page of at most so many elements; a larger one is cut down first. */
const MOST_ELEMENTS = 2_000;
const DEEPEST = 300;
const TAGS =
  'div span p li ul h1 h2 section a button form script style template pre br table td svg details slot'.split(' ');
const ATTRIBUTES =
  'class id href data-testid data-job-id data-jk aria-hidden hidden style role data-view-name name'.split(' ');
const VALUES = [
  '',
  'x',
  '/jobs/view/1/',
  'javascript:0',
  'visually-hidden',
  'display:none',
  'true',
  '-1',
  '\u0000',
  'true',
];

type Change = (random: Random, element: Element, other: Element, stock: readonly string[]) => void;

const CHANGES: readonly Change[] = [
  (_random, element) => element.remove(),
  (_random, element) => element.after(element.cloneNode(true)),
  (_random, element, other) => element.contains(other) || other.prepend(element),
  (_random, element, other) => element.contains(other) || other.after(element),
  (_random, element) => element.replaceChildren(),
  (_random, element) => element.replaceWith(...element.childNodes),
  renameElement,
  changeAttribute,
  changeAttribute,
  (random, element) => {
    const name = pick(random, [...element.getAttributeNames(), 'class']);
    element.removeAttribute(name);
  },
  (_random, element, other) => element.setAttribute('class', other.getAttribute('class') ?? ''),
  (random, element, _other, stock) => element.append(pick(random, stock)),
  (random, element, _other, stock) => element.before(mutateText(random, pick(random, stock), stock)),
  (random, element, _other, stock) => {
    element.textContent = mutateText(random, pick(random, stock), stock);
  },
  (random, element) => {
    for (const text of element.childNodes)
      if (text.nodeType === 3) text.textContent = 'word '.repeat(draw(random, 2_000));
  },
  (random, element) => wrap(element, 1 + draw(random, DEEPEST)),
  (random, element) => element.append(element.ownerDocument.createComment('x'.repeat(draw(random, 99)))),
  (random, element, _other, stock) => attachShadow(element, pick(random, stock)),
  (_random, element) => {
    for (let left = 30; left > 0; left -= 1) element.after(element.cloneNode(false));
  },
];

/** Makes up to three changes to a page, in place. */
export function mutatePage(random: Random, page: Document, stock: readonly string[]): void {
  for (let left = 1 + draw(random, 3); left > 0; left -= 1) {
    const elements = page.querySelectorAll('head *, body *');
    if (elements.length > MOST_ELEMENTS) cutDown(elements);
    const [element, other] = [0, 1].map(() => elements[draw(random, elements.length)]);
    if (element && other) pick(random, CHANGES)(random, element, other, stock);
  }
}

function cutDown(elements: NodeListOf<Element>): void {
  for (let at = elements.length - 1; at > MOST_ELEMENTS / 2; at -= 1) elements[at]?.remove();
}

function renameElement(random: Random, element: Element): void {
  const fresh = element.ownerDocument.createElement(pick(random, TAGS));
  for (const { name, value } of element.attributes) if (/^[a-z][\w-]*$/.test(name)) fresh.setAttribute(name, value);
  fresh.append(...element.childNodes);
  element.replaceWith(fresh);
}

function changeAttribute(random: Random, element: Element): void {
  const name = pick(random, [
    ...element.getAttributeNames().filter((each) => /^[a-z][\w-]*$/.test(each)),
    ...ATTRIBUTES,
  ]);
  const value = element.getAttribute(name) ?? '';
  element.setAttribute(name, random() < 0.5 ? pick(random, VALUES) : mutateText(random, value, VALUES));
}

function wrap(element: Element, depth: number): void {
  const page = element.ownerDocument;
  let outer: Element = page.createElement('div');
  const [top, place] = [outer, page.createComment('')];
  element.before(place);
  for (let left = depth; left > 0; left -= 1) outer = outer.appendChild(page.createElement('div'));
  outer.append(element);
  place.replaceWith(top);
}

function attachShadow(element: Element, text: string): void {
  if (element.localName !== 'div' || element.shadowRoot) return;
  element.attachShadow({ mode: 'open' }).append(element.ownerDocument.createElement('slot'), text);
}
