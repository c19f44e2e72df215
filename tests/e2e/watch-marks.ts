import type { Page } from '@playwright/test';
import { CHIP_HOST } from './chip';

/** A mark that stood in the page while the address or the title beside it was another posting's, or not alone. */
export type StaleMark = {
  readonly address: string;
  readonly mark: string;
  readonly beside: string;
  readonly marks: number;
};

/** What the mark of a posting must say, and the title that it must stand beside. */
export type ExpectedMark = { readonly title: string; readonly words: string };

declare global {
  // Set in the page by `watchMarks`.
  var staleMarks: StaleMark[];
  var seenMarks: string[];
}

/**
 * Looks for a mark that does not say what belongs to the posting in the address and in the title beside it: before
 * every frame that is painted and after every task that changed the page. `expected` is by posting id.
 */
export async function watchMarks(page: Page, expected: Readonly<Record<string, ExpectedMark>>): Promise<void> {
  await page.evaluate(
    ([host, marks]) => {
      globalThis.staleMarks = [];
      globalThis.seenMarks = [];
      const { port1, port2 } = new MessageChannel();

      function look(): void {
        const found = document.querySelectorAll(host);
        const mark = found[0]?.shadowRoot?.querySelector('button')?.getAttribute('aria-label');
        if (!mark) return;
        if (!globalThis.seenMarks.includes(mark)) globalThis.seenMarks.push(mark);
        const address = new URL(location.href);
        const id = address.searchParams.get('currentJobId') ?? address.searchParams.get('vjk') ?? '';
        const beside = found[0]?.previousElementSibling?.textContent ?? '';
        const { title, words } = marks[id] ?? { title: '\0', words: '\0' };
        const isRight = mark.includes(words) && beside.includes(title) && found.length === 1;
        if (!isRight) globalThis.staleMarks.push({ address: address.href, mark, beside, marks: found.length });
      }
      function lookBeforeFrame(): void {
        look();
        requestAnimationFrame(lookBeforeFrame);
      }
      // A message arrives in a task of its own, when all observers of the one before have done their work.
      port2.onmessage = look;
      new MutationObserver(() => port1.postMessage(undefined)).observe(document, { childList: true, subtree: true });
      lookBeforeFrame();
    },
    [CHIP_HOST, expected] as const,
  );
}

/** What was seen since `watchMarks`. */
export function readMarks(page: Page): Promise<{ stale: StaleMark[]; seen: string[] }> {
  return page.evaluate(() => ({ stale: globalThis.staleMarks, seen: globalThis.seenMarks }));
}
