import type { Page } from '@playwright/test';
import { findChip } from './chip';
import { type Extension, expect } from './extension';
import { buildFakeJobs } from './fake-jobs';
import { buildFakePage, FAKE_POLICY } from './fake-sites/build-fake-page';
import type { FakeJob } from './fake-sites/fake-layout';

const JOBS = buildFakeJobs('linkedin');
/** The posting that `openSearch` opens, and the one after it. */
export const [engineer, analyst] = JOBS as [FakeJob, FakeJob];

/** Opens a search of the imitated site with a posting in it. */
export async function openSearch(extension: Extension, layout = 'classic'): Promise<Page> {
  const path = layout === 'classic' ? 'search' : 'search-results';
  const url = `https://www.linkedin.com/jobs/${path}/?currentJobId=${engineer.id}&keywords=data`;
  await extension.serve({ [url]: await buildFakePage({ jobs: JOBS, layout }) }, { policy: FAKE_POLICY });
  return extension.openAddress(url);
}

/** Unfolds the note at the open posting; gives what unfolds. */
export async function unfold(page: Page) {
  await findChip(page).click();
  return page.locator('job-note').getByRole('group', { name: 'Details of this posting' });
}

/** Waits until these words and no others stand under a highlight's name. */
export async function expectWords(page: Page, name: string, words: readonly string[]): Promise<void> {
  await expect.poll(async () => (await readHighlights(page))[name] ?? []).toEqual(words);
}

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
