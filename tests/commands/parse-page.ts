import { JSDOM, VirtualConsole } from 'jsdom';

// LinkedIn's server-driven pages hold lists inside paragraphs. That is fine in a live document, but a parser
// ends the paragraph at the list and so moves the rest of the text out of its box. Under a name of its own the
// element survives parsing; it gets its real name back afterwards.
const STAND_IN = 'kept-paragraph';
const SERVER_DRIVEN = /\sdata-sdui-screen=/;
// Comments and raw text, in which no tag counts, or one tag with its quoted attributes.
const TOKEN =
  /<!--[\s\S]*?-->|<(script|style|textarea|title|iframe)\b[\s\S]*?<\/\1\s*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** A saved page as a document whose scripts never run. */
export function parsePage(html: string, url: URL): Document {
  const source = SERVER_DRIVEN.test(html) ? renameParagraphs(html) : html;
  // Complaints about the page's style sheets are no concern of the reader of its text.
  const { document } = new JSDOM(source, { url: url.href, virtualConsole: new VirtualConsole() }).window;
  for (const element of document.querySelectorAll(STAND_IN)) restoreParagraph(element);
  return document;
}

/** HTML as a document in which nothing runs or loads, for descriptions that a page publishes as HTML. */
export function parseInert(html: string): Document {
  return new new JSDOM('').window.DOMParser().parseFromString(html, 'text/html');
}

function renameParagraphs(html: string): string {
  return html.replace(TOKEN, (token) => token.replace(/^(<\/?)p(?=[\s>/])/i, `$1${STAND_IN}`));
}

function restoreParagraph(element: Element): void {
  const paragraph = element.ownerDocument.createElement('p');
  for (const { name, value } of element.attributes) paragraph.setAttribute(name, value);
  paragraph.append(...element.childNodes);
  element.replaceWith(paragraph);
}
