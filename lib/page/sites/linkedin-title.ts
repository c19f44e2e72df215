import { readDocumentTitle } from '../find-element';

/** What LinkedIn's document title says of the open posting. */
export type TitleParts = { readonly title: string; readonly company?: string };

const SITE_NAME = / \| LinkedIn$/;

/**
 * The parts of "Title | Company | LinkedIn", the form on every logged-in page that shows one posting,
 * 2025-08 to 2026-09. Both parts may hold bars themselves, so the company that the page shows decides
 * where the title ends; undefined for titles of searches and other pages.
 */
export function readTitleParts(page: ParentNode, company: string | undefined): TitleParts | undefined {
  const whole = readDocumentTitle(page);
  if (!whole || !SITE_NAME.test(whole)) return undefined;
  const rest = whole.replace(SITE_NAME, '');
  if (company && rest.endsWith(` | ${company}`)) return { title: rest.slice(0, -company.length - 3), company };
  const bar = rest.lastIndexOf(' | ');
  return bar > 0 ? { title: rest.slice(0, bar), company: rest.slice(bar + 3) } : undefined;
}

/**
 * The element, among those beside the posting, that the document's title begins with, and the company that follows
 * there; undefined where none of them is in the title, which then is not this posting's, or not yet.
 */
export function findTitleParts(
  page: ParentNode,
  lines: readonly (readonly [element: Element, text: string | undefined])[],
): (TitleParts & { readonly element: Element }) | undefined {
  const whole = readDocumentTitle(page);
  if (!whole || !SITE_NAME.test(whole)) return undefined;
  const rest = whole.replace(SITE_NAME, '');
  const said = lines.flatMap(([element, title]) =>
    title && rest.startsWith(`${title} | `) ? [{ element, title }] : [],
  );
  const longest = Math.max(0, ...said.map(({ title }) => title.length));
  const found = said.find(({ title }) => title.length === longest);
  return found && { ...found, company: rest.slice(longest + 3) };
}
