import type { Page } from '@playwright/test';
import { SAMPLES } from '../commands/samples';
import { CHIP_HOST, findChip } from './chip';
import { expect, test } from './extension';

const [guest] = SAMPLES;

/** What the page itself can do to look for words anywhere in it; not in the types, but in every browser. */
declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface adds to the browser's own.
  interface Window {
    find: (text: string, caseSensitive: boolean, backwards: boolean, wrap: boolean) => boolean;
  }
}

function findWords(page: Page, words: string): Promise<boolean> {
  return page.evaluate((text) => {
    getSelection()?.removeAllRanges();
    return window.find(text, false, false, true);
  }, words);
}

function measureHost(page: Page): Promise<{ width: number; height: number }> {
  return page.evaluate((tag) => {
    const { width, height } = document.querySelector(tag)?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return { width, height };
  }, CHIP_HOST);
}

test('the page can search for the role in the note, and not for what it says of the resume', async ({ extension }) => {
  await extension.saveSampleResume();
  const page = await extension.openFixture(guest.id);
  await expect(findChip(page)).toHaveAccessibleName(/your resume covers \d+ of 100/);
  const name = (await findChip(page).getAttribute('aria-label')) ?? '';
  const score = /covers (\d+) of 100/.exec(name)?.[1];
  expect(await findWords(page, '$178k')).toBe(true);
  for (const words of [`${score}%`, 'required missing', 'skills named'])
    expect(await findWords(page, words)).toBe(false);
});

test('the size of the note tells the page nothing of the resume, whatever rules it makes for it', async ({
  extension,
}) => {
  const page = await extension.openFixture(guest.id);
  await page.addStyleTag({
    content: `${CHIP_HOST} { display: inline-block !important; width: max-content !important }`,
  });
  await expect(findChip(page)).toHaveAccessibleName(/no resume added yet/);
  const before = await measureHost(page);
  await extension.saveSampleResume();
  await expect(findChip(page)).toHaveAccessibleName(/your resume covers/);
  expect(await measureHost(page)).toEqual(before);
  expect(before.width).toBeGreaterThan(200);
});

test('no event tells the page that the script has started, or who it is', async ({ extension }) => {
  await extension.context.addInitScript((id) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const target of [document, window]) {
      for (const type of [`${id}:postings:wxt:content-script-started`, 'wxt:content-script-started', 'message']) {
        target.addEventListener(type, () => heard.push(type));
      }
    }
  }, extension.id);
  const page = await extension.openFixture(guest.id);
  await expect(findChip(page)).toBeVisible();
  expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual([]);
  expect(await page.content()).not.toContain(extension.id);
});
