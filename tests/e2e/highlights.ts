import type { Page } from '@playwright/test';

/** What the page itself can tell of the highlights in it: the words under each name, in order of the page. */
export function readHighlights(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const words = [...highlight].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.isConnected ? (startContainer.nodeValue ?? '').slice(startOffset, endOffset) : '(gone)',
      );
      found[name.replace(/^rolelens-/, '')] = words;
    }
    return found;
  });
}
