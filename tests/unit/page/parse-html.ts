import { JSDOM } from 'jsdom';

/** A document of the given HTML, scripts off. */
export function parseDocument(html: string, url = 'https://www.linkedin.com/jobs/'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** The body of a document with the given content. */
export function parseBody(html: string): HTMLElement {
  return parseDocument(`<body>${html}</body>`).body;
}

const inert = new JSDOM('').window;

/** A parser of HTML that runs and loads nothing, as extension pages hand it in. */
export function parseInert(html: string): Document {
  return new inert.DOMParser().parseFromString(html, 'text/html');
}
