import type { Page } from '@playwright/test';
import { CHIP_HOST } from './chip';

/** A mark that was seen, in some frame, while the address named another posting. */
export type StaleMark = { readonly address: string; readonly mark: string };

declare global {
  // Set in the page by `watchMarks`.
  var staleMarks: StaleMark[];
  var seenMarks: string[];
}

/**
 * Looks at every frame the page paints for a mark that does not say what belongs to the posting in the address.
 * `expected` gives for each posting id the words that its mark must contain.
 */
export async function watchMarks(page: Page, expected: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    ([host, words]) => {
      globalThis.staleMarks = [];
      globalThis.seenMarks = [];
      function look(): void {
        const mark = document.querySelector(host)?.shadowRoot?.querySelector('button')?.getAttribute('aria-label');
        const id = new URL(location.href).searchParams.get('currentJobId') ?? '';
        if (mark && !globalThis.seenMarks.includes(mark)) globalThis.seenMarks.push(mark);
        if (mark && !mark.includes(words[id] ?? '\0')) globalThis.staleMarks.push({ address: location.href, mark });
        requestAnimationFrame(look);
      }
      look();
    },
    [CHIP_HOST, expected] as const,
  );
}

/** What was seen since `watchMarks`. */
export function readMarks(page: Page): Promise<{ stale: StaleMark[]; seen: string[] }> {
  return page.evaluate(() => ({ stale: globalThis.staleMarks, seen: globalThis.seenMarks }));
}
