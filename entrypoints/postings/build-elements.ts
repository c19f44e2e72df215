const SVG = 'http://www.w3.org/2000/svg';

type Content = Node | string | undefined | false;

/** An element of a class with text and nodes in it; nothing is ever parsed as HTML. */
export function make(page: Document, tag: string, className: string, ...content: Content[]): HTMLElement {
  const made = page.createElement(tag);
  if (className) made.className = className;
  for (const part of content) if (part) made.append(part);
  return made;
}

/**
 * Text as generated content: the page can search for words even in a closed shadow root, and finds none of these. So
 * whatever is told of the resume is drawn like this, in a box whose size says nothing.
 */
export function makeDrawn(page: Document, className: string, text: string): HTMLElement {
  const drawn = make(page, 'span', `drawn ${className}`);
  drawn.dataset.text = text;
  return drawn;
}

/** Words with what belongs into their places: "{at} of {of}". */
export function fillIn(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** A button that does nothing but what it is given. */
export function makeButton(page: Document, className: string, onPress: () => void, ...content: Content[]): HTMLElement {
  const button = make(page, 'button', className, ...content);
  button.setAttribute('type', 'button');
  button.addEventListener('click', onPress);
  return button;
}

export function makeSvg(page: Document, name: string, attributes: Record<string, string | number>): SVGElement {
  const element = page.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** An icon of one line on a square of 16, silent for screen readers. */
export function makeIcon(page: Document, path: string): SVGElement {
  const svg = makeSvg(page, 'svg', {
    class: 'icon',
    width: 16,
    height: 16,
    viewBox: '0 0 16 16',
    'aria-hidden': 'true',
  });
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.75, 'stroke-linecap': 'round' };
  svg.append(makeSvg(page, 'path', { ...line, 'stroke-linejoin': 'round', d: path }));
  return svg;
}
