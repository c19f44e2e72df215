import type { Page } from 'puppeteer-core';

/** The words that the page itself can find under one of the extension's highlights; empty where there is none. */
export function readHighlights(page: Page, kind: string): Promise<string[]> {
  return page.evaluate((name) => {
    // By name: Firefox throws where its registry is gone through.
    const ranges = 'highlights' in CSS ? (CSS.highlights.get(name) ?? []) : [];
    return [...ranges].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
    );
  }, `rolelens-${kind}`);
}
