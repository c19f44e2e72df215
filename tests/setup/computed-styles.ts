import { afterEach } from 'vitest';

/** Attributes that name, label or address an element; no rule of the user agent's sheet goes by them. */
const UNSTYLED = /^(?:id|class|href|src|for|name|value|title|role|tabindex|(?:aria|data)-.*)$/;

const compute = window.getComputedStyle.bind(window);
const known = new Map<string, CSSStyleDeclaration>();

/**
 * Computes a style once for all elements that stand alike: jsdom goes through every rule of its sheet for each element
 * and each question, and audits ask for the style of every element. In jsdom no sheet of ours is loaded, so that what
 * decides is the element, what it stands in, and the attributes of both.
 */
export function shareComputedStyles(): void {
  window.getComputedStyle = (element, pseudo) => {
    const place = `${pseudo ?? ''} ${describePlace(element)}`;
    const style = known.get(place) ?? compute(element, pseudo);
    known.set(place, style);
    return style;
  };
  afterEach(() => known.clear());
}

function describePlace(element: Element): string {
  const own = Array.from(element.attributes, ({ name, value }) => (UNSTYLED.test(name) ? '' : `[${name}=${value}]`));
  const step = `${element.localName}${own.join('')}`;
  return element.parentElement ? `${describePlace(element.parentElement)}>${step}` : step;
}
