import type { Page } from 'puppeteer-core';
import { readPage } from '../commands/samples';
import { expect, test } from './test';

/** How many notes stand in a page that were there before, and how many that were not. */
function countNotes(page: Page): Promise<{ old: number; fresh: number }> {
  return page.evaluate(() => {
    const notes = [...document.querySelectorAll('job-note')];
    const old = notes.filter((note) => note.hasAttribute('data-before')).length;
    return { old, fresh: notes.length - old };
  });
}

test('a page that is open during an update gets its note from the new script, and keeps none of the old', async ({
  extension,
}) => {
  const { url, html } = readPage('indeed-viewjob');
  extension.serve(url, html);
  const page = await extension.openAddress(url);
  await expect.poll(() => countNotes(page)).toEqual({ old: 0, fresh: 1 });
  await page.evaluate(() => document.querySelector('job-note')?.setAttribute('data-before', ''));
  await extension.update();
  await expect.poll(() => countNotes(page)).toEqual({ old: 0, fresh: 1 });
});
