import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PROTOCOL_VERSION, type ShowSpanReply, type ShowSpanRequest } from '../../lib/browser/messages';
import { findBackground, findTabId } from '../commands/extension-page';
import { findChip } from './chip';
import { type Extension, expect, test } from './extension';
import { analyst, engineer, expectWords, openSearch, readHighlights, unfold } from './highlights';

// `evaluate` runs its function in the extension's background, which has this global.
declare const chrome: { tabs: { sendMessage: (tabId: number, message: object) => Promise<ShowSpanReply> } };

const ENGINEER = { required: ['Python', 'PyTorch', 'Docker', 'Kubernetes'], mentioned: ['PyTorch', 'Kubernetes'] };

function sendToTab(extension: Extension, page: Page, message: Pick<ShowSpanRequest, never> & { kind: string }) {
  return findTabId(extension.context, page.url()).then((id) =>
    findBackground(extension.context).evaluate(([tab, sent]) => chrome.tabs.sendMessage(tab, sent), [
      id,
      { ...message, protocol: PROTOCOL_VERSION },
    ] as const),
  );
}

for (const layout of ['classic', 'sdui']) {
  test(`the skills of the open posting are highlighted by what is asked for: ${layout}`, async ({ extension }) => {
    const page = await openSearch(extension, layout);
    await findChip(page).waitFor();
    await expect.poll(() => readHighlights(page)).toMatchObject({ required: expect.arrayContaining(['Python']) });
    const all = Object.values(await readHighlights(page)).flat();
    expect([...new Set(all)].sort()).toEqual([...new Set(Object.values(ENGINEER).flat())].sort());
  });
}

test('highlights follow the posting, come back in new nodes and go with the last one', async ({ extension }) => {
  const page = await openSearch(extension);
  await findChip(page).waitFor();
  await expect.poll(async () => (await readHighlights(page)).required).toBeDefined();
  const before = await readHighlights(page);
  // The site draws the same text anew.
  await page.evaluate(() => {
    for (const text of document.querySelectorAll('#job-details p')) text.replaceWith(text.cloneNode(true));
  });
  await expect.poll(() => readHighlights(page)).toEqual(before);
  await page.evaluate((id) => globalThis.fakeSite.choose(id), analyst.id);
  await expect.poll(async () => (await readHighlights(page)).required).toContain('Tableau');
  expect(Object.values(await readHighlights(page)).flat()).not.toContain('PyTorch');
  await page.evaluate(() => globalThis.fakeSite.leave());
  await expect.poll(() => readHighlights(page)).toEqual({});
});

test('nothing that the page can read says anything of the resume', async ({ extension }) => {
  const page = await openSearch(extension);
  await findChip(page).waitFor();
  await expect.poll(async () => (await readHighlights(page)).required).toBeDefined();
  const without = await readHighlights(page);
  await extension.saveSampleResume();
  await expect(findChip(page)).toHaveAccessibleName(/your resume covers/);
  await expect.poll(() => readHighlights(page)).toEqual(without);
});

test('highlights tell what the resume has and lacks only where that is chosen, and stop at once', async ({
  extension,
}) => {
  await extension.saveSampleResume();
  const page = await openSearch(extension);
  await page.evaluate((id) => globalThis.fakeSite.choose(id), analyst.id);
  await expect(findChip(page)).toHaveAccessibleName(/Data Analyst.*your resume covers/);
  await expect.poll(async () => (await readHighlights(page)).required).toContain('Tableau');
  const before = await readHighlights(page);
  const choose = (own: boolean) =>
    findBackground(extension.context).evaluate((isOn) => {
      const { storage } = chrome as unknown as { storage: { local: { set: (items: object) => Promise<void> } } };
      return storage.local.set({ 'pageChoices.own': isOn });
    }, own);
  await choose(true);
  await expect.poll(async () => (await readHighlights(page)).have).toBeDefined();
  const { have = [], lack = [], mentioned = [] } = await readHighlights(page);
  expect([...have, ...lack, ...mentioned].sort()).toEqual(Object.values(before).flat().sort());
  expect([have.length > 0, lack.length > 0]).toEqual([true, true]);
  const card = await unfold(page);
  await expect(card).toContainText('you have');
  await expect(card).toContainText('you lack');
  await choose(false);
  await expect.poll(() => readHighlights(page)).toEqual(before);
});

test('the switch in the card and the key turn highlights off and on, in every tab and for good', async ({
  extension,
}) => {
  const page = await openSearch(extension);
  const card = await unfold(page);
  const toggle = card.getByRole('switch', { name: 'Highlight in the text' });
  await expect(toggle).toBeChecked();
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  await expect.poll(() => readHighlights(page)).toEqual({});
  await page.reload();
  await findChip(page).waitFor();
  await page.waitForTimeout(500);
  expect(await readHighlights(page)).toEqual({});
  await sendToTab(extension, page, { kind: 'toggle-highlights' });
  await expect.poll(async () => (await readHighlights(page)).required).toBeDefined();
  await expect(page.locator('job-note').getByRole('status')).toHaveText('Highlights on');
});

test('a place that the popup asks for is scrolled to and marked for a moment', async ({ extension }) => {
  const page = await openSearch(extension);
  await findChip(page).waitFor();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#job-details')?.style.setProperty('padding-top', '3000px');
  });
  const url = `https://www.linkedin.com/jobs/view/${engineer.id}/`;
  const text = engineer.description.join('\n\n');
  const start = text.indexOf('Docker');
  const show = (change: Partial<ShowSpanRequest>) =>
    sendToTab(extension, page, {
      kind: 'show-span',
      url,
      start,
      end: start + 6,
      field: 'description',
      ...change,
    } as ShowSpanRequest);
  expect(await show({})).toMatchObject({ isShown: true });
  await expectWords(page, 'current', ['Docker']);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  await expectWords(page, 'current', []);
  expect(await show({ field: 'title', start: 0, end: 16 })).toMatchObject({ isShown: true });
  await expectWords(page, 'current', ['Machine Learning']);
  expect(await page.evaluate(() => scrollY)).toBeLessThan(2000);
  expect(await show({ url: `${url}?` })).toMatchObject({ isShown: false });
  expect(await show({ start: 90_000, end: 90_001 })).toMatchObject({ isShown: false });
});

test('a skill on which the pointer rests is explained, and Escape takes that away', async ({ extension }) => {
  const page = await openSearch(extension);
  await findChip(page).waitFor();
  await expect.poll(async () => (await readHighlights(page)).required).toBeDefined();
  const place = await page.evaluate(() => {
    const [first] = CSS.highlights.get('rolelens-required') ?? [];
    const range = document.createRange();
    if (first) range.setStart(first.startContainer, first.startOffset);
    if (first) range.setEnd(first.endContainer, first.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(place.x, place.y);
  const tip = page.locator('job-layer').getByRole('tooltip');
  await expect(tip).toHaveText(/^\w+requirednamed (?:once|\d times)$/);
  await page.keyboard.press('Escape');
  await expect(page.locator('job-layer')).toHaveCount(0);
});

test('highlights change no node of the page', async ({ extension }) => {
  const page = await openSearch(extension);
  await findChip(page).waitFor();
  await expect.poll(async () => (await readHighlights(page)).required).toBeDefined();
  await page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(globalThis, { changes });
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    // The marks of cards come when they come.
    const isOwn = ({ nodeName }: Node) => nodeName.startsWith('JOB-');
    const isOfPage = ({ type, addedNodes, removedNodes }: MutationRecord) =>
      type !== 'childList' || ![...addedNodes, ...removedNodes].every(isOwn);
    const note = (records: readonly MutationRecord[]) =>
      changes.push(...records.filter(isOfPage).map(({ type }) => type));
    new MutationObserver(note).observe(document, all);
  });
  await sendToTab(extension, page, { kind: 'toggle-highlights' });
  await expect.poll(() => readHighlights(page)).toEqual({});
  await sendToTab(extension, page, { kind: 'toggle-highlights' });
  await expect.poll(async () => (await readHighlights(page)).required).toBeDefined();
  expect(await page.evaluate(() => (globalThis as { changes?: string[] }).changes)).toEqual([]);
});

test('a quiet site has no highlights', async ({ extension }) => {
  const page = await openSearch(extension);
  await findChip(page).waitFor();
  await expect.poll(async () => (await readHighlights(page)).required).toBeDefined();
  await findBackground(extension.context).evaluate(() => {
    const { storage } = chrome as unknown as { storage: { local: { set: (items: object) => Promise<void> } } };
    return storage.local.set({ quietSites: ['linkedin'] });
  });
  await expect.poll(() => readHighlights(page)).toEqual({});
  await expect(findChip(page)).toHaveCount(0);
  await expect(page.locator('job-mark')).toHaveCount(0);
});

test('the unfolded card, its bar and its tooltip have no fault', async ({ extension }) => {
  await extension.saveSampleResume();
  const page = await extension.openFixture('linkedin-guest-view');
  const card = await unfold(page);
  await card.getByRole('button', { name: 'Go through them' }).click();
  for (const part of ['job-note', 'job-layer']) {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(part).analyze();
    expect(violations.map(({ id, help }) => `${part} ${id}: ${help}`)).toEqual([]);
  }
});

test('unfolded, the size of the note tells the page nothing of the resume', async ({ extension }) => {
  const page = await extension.openFixture('linkedin-guest-view');
  await unfold(page);
  const measure = () => page.evaluate(() => document.querySelector('job-note')?.getBoundingClientRect().toJSON());
  await expect(findChip(page)).toHaveAccessibleName(/no resume added yet/);
  const before = await measure();
  await extension.saveSampleResume();
  await expect(findChip(page)).toHaveAccessibleName(/your resume covers/);
  expect(await measure()).toEqual(before);
});
