import type { Fragment } from './fragments';
import { groupRows } from './rows';

/** A page's fragments with its height in points. */
type PageFragments = { readonly fragments: readonly Fragment[]; readonly height: number };

/** Headers and footers stand in the outer eighth of a page. */
const MARGIN = 0.125;
const ROWS_LOOKED_AT = 3;
const PAGE_NUMBER =
  /^[-–—|\s]*(?:(?:page|p\.|seite|página|pagina|sida|side|pág\.)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|di|van|av|af|sur)\s*\d{1,3})?[-–—|\s]*$/i;

/** Takes out page numbers, and what repeats at the top or bottom of pages except for the first time. */
export function dropRunningLines(pages: readonly PageFragments[]): { pages: Fragment[][]; hasRunningLines: boolean } {
  const seen = new Set<string>();
  let hasRunningLines = false;
  const kept = pages.map((page, index) => {
    const dropped = new Set<Fragment>();
    for (const row of listMarginRows(page)) {
      const text = row.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ');
      const key = describePlace(row, text, index + 1);
      const isRepeated = seen.has(key);
      hasRunningLines ||= isRepeated;
      if (isRepeated || PAGE_NUMBER.test(text)) for (const fragment of row) dropped.add(fragment);
      seen.add(key);
    }
    return page.fragments.filter((fragment) => !dropped.has(fragment));
  });
  return { pages: kept, hasRunningLines };
}

function listMarginRows({ fragments, height }: PageFragments): Fragment[][] {
  const inMargin = fragments.filter(({ y }) => y < MARGIN * height || y > (1 - MARGIN) * height);
  const rows = groupRows(inMargin);
  const top = rows.filter((row) => (row[0]?.y ?? 0) < height / 2);
  const bottom = rows.filter((row) => (row[0]?.y ?? 0) >= height / 2);
  return [...top.slice(0, ROWS_LOOKED_AT), ...bottom.slice(-ROWS_LOOKED_AT)];
}

/** The same text on the same height; only the page's own number may differ. */
function describePlace(row: readonly Fragment[], text: string, page: number): string {
  const words = text.replace(/\d+/g, (number) => (Number(number) === page ? '#' : number));
  return `${Math.round((row[0]?.y ?? 0) / 3)} ${words}`;
}
