import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { findBackground } from '../commands/extension-page';
import { type Extension, expect, test } from './extension';
import { buildFakeJobs } from './fake-jobs';
import { buildFakePage, FAKE_POLICY } from './fake-sites/build-fake-page';

// `evaluate` runs its function in the extension's background, which has this global.
declare const chrome: { storage: { local: { set: (items: object) => Promise<void> } } };

const MARK = 'job-mark';
const LAYOUTS = [
  ['classic', 'linkedin', 'https://www.linkedin.com/jobs/search/?currentJobId='],
  ['sdui', 'linkedin', 'https://www.linkedin.com/jobs/search-results/?currentJobId='],
  ['indeed', 'indeed', 'https://www.indeed.com/jobs?q=data&vjk='],
] as const;
const [classic] = LAYOUTS;

async function openList(extension: Extension, [layout, site, address]: (typeof LAYOUTS)[number]): Promise<Page> {
  const jobs = buildFakeJobs(site);
  const url = `${address}${jobs[0]?.id}`;
  await extension.serve({ [url]: await buildFakePage({ jobs, layout }) }, { policy: FAKE_POLICY });
  return extension.openAddress(url);
}

function choose(extension: Extension, choices: object): Promise<void> {
  return findBackground(extension.context).evaluate(
    (chosen) => chrome.storage.local.set({ pageChoices: chosen }),
    choices,
  );
}

function findDimmed(page: Page): Locator {
  return page.locator(MARK).filter({ has: page.locator('.dim') });
}

/** What the mark of the nth dimmed card says. */
function readWhy(page: Page, at = 0): Promise<string | null> {
  return findDimmed(page).nth(at).locator('.why').getAttribute('data-text');
}

/** By how much the veil of the first dimmed card misses its row, in px; undefined where there is none. */
function measureVeil(page: Page): Promise<number | undefined> {
  return page.evaluate((tag) => {
    const host = [...document.querySelectorAll(tag)].find((each) => each.shadowRoot?.querySelector('.dim'));
    const veil = host?.shadowRoot?.querySelector<HTMLElement>('.veil');
    const card = host?.closest('[data-occludable-job-id], [componentkey^="job-card"], .cardOutline');
    if (!veil || veil.hidden || !card) return undefined;
    const [inner, outer] = [veil.getBoundingClientRect(), card.getBoundingClientRect()];
    const sides = ['left', 'right', 'top', 'bottom'] as const;
    return Math.max(...sides.map((side) => Math.abs(inner[side] - outer[side])));
  }, MARK);
}

for (const each of LAYOUTS) {
  test(`a card of a company that is not wanted lies under a veil and says why: ${each[0]}`, async ({ extension }) => {
    const page = await openList(extension, each);
    await expect(page.locator(MARK)).not.toHaveCount(0);
    expect(await findDimmed(page).count()).toBe(0);
    const untouched = () => page.evaluate(() => document.querySelectorAll('[style], [class*="veil"]').length);
    expect(await untouched()).toBe(0);
    await choose(extension, { dim: { companies: ['Larkfield Works 2'] } });
    await expect(findDimmed(page)).toHaveCount(1);
    expect(await readWhy(page)).toBe('Dimmed: company Larkfield Works 2');
    await expect.poll(() => measureVeil(page)).toBeLessThanOrEqual(1);
    expect(await untouched()).toBe(0);
    await page.setViewportSize({ width: 500, height: 800 });
    await expect.poll(() => measureVeil(page)).toBeLessThanOrEqual(1);
    await page.evaluate(() => scrollBy(0, 200));
    expect(await measureVeil(page)).toBeLessThanOrEqual(1);
  });
}

test('a veil is lifted and laid by keyboard, for this card and while the page lasts', async ({ extension }) => {
  const page = await openList(extension, classic);
  await choose(extension, { dim: { words: ['analyst'] } });
  const dimmed = findDimmed(page);
  await expect(dimmed).toHaveCount(2);
  expect(await readWhy(page)).toBe('Dimmed: “analyst” in the title');
  const button = dimmed.first().getByRole('button');
  await expect(button).toHaveAccessibleName('Show');
  const address = page.url();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAccessibleName('Dim again');
  await expect(button).toBeFocused();
  expect(await measureVeil(page)).toBeUndefined();
  expect(page.url()).toBe(address);
  // Out of view and back: the row is emptied and drawn anew.
  await page.evaluate(() => globalThis.fakeSite.scrollTo(14));
  await page.evaluate(() => globalThis.fakeSite.scrollTo(0));
  await expect(dimmed.first().getByRole('button')).toHaveAccessibleName('Dim again');
  await dimmed.first().getByRole('button').click();
  await expect.poll(() => measureVeil(page)).toBeLessThanOrEqual(1);
  expect(page.url()).toBe(address);
});

test('a click on a dimmed card opens it as before', async ({ extension }) => {
  const page = await openList(extension, classic);
  await choose(extension, { dim: { companies: ['Larkfield Works 3'] } });
  await expect(findDimmed(page)).toHaveCount(1);
  const before = page.url();
  await page.getByText('Data Engineer, Team 3').first().click();
  await expect.poll(() => page.url()).not.toBe(before);
});

test('jobs of another trade are dimmed too, and only where the site is chosen', async ({ extension }) => {
  const page = await openList(extension, classic);
  await choose(extension, { cards: false, dim: { words: ['chef'] } });
  await expect(page.locator(MARK)).toHaveCount(1);
  expect(await readWhy(page)).toBe('Dimmed: “chef” in the title');
  await choose(extension, { cards: false, dim: { words: ['chef'], sites: ['indeed'] } });
  await expect(page.locator(MARK)).toHaveCount(0);
});

test('where a card cuts its parts off, the rule stands alone and nothing is veiled', async ({ extension }) => {
  const page = await openList(extension, classic);
  await page.addStyleTag({ content: '.job-card-container { overflow: hidden; } li { padding: 20px; }' });
  await choose(extension, { dim: { companies: ['Larkfield Works 2'] } });
  await expect(findDimmed(page)).toHaveCount(1);
  await expect.poll(() => readWhy(page)).toBe('Your rule: company Larkfield Works 2');
  expect(await measureVeil(page)).toBeUndefined();
  await expect(findDimmed(page).getByRole('button')).toHaveCount(0);
});

for (const each of LAYOUTS) {
  test(`jobs that were opened before are dimmed on the next look, but not the one that is open: ${each[0]}`, async ({
    extension,
  }) => {
    await choose(extension, { dim: { viewed: true } });
    const page = await openList(extension, each);
    const isDimmed = (at: number) =>
      page.evaluate(
        ([tag, company]) =>
          [...document.querySelectorAll(tag)].some((host) => {
            const card = host.closest('[data-occludable-job-id], [componentkey^="job-card"], .cardOutline');
            return card?.textContent?.includes(company) && host.shadowRoot?.querySelector('.dim') !== null;
          }),
        [MARK, `Larkfield Works ${at}`] as const,
      );
    await expect(page.locator(MARK)).not.toHaveCount(0);
    await page.waitForTimeout(800);
    await page.reload();
    await expect(page.locator(MARK)).not.toHaveCount(0);
    await page.waitForTimeout(800);
    expect(await findDimmed(page).count()).toBe(0);
    await page.getByText('Data Analyst, Team 2').first().click();
    await expect(findDimmed(page)).toHaveCount(1);
    expect(await isDimmed(1)).toBe(true);
    expect(await readWhy(page)).toBe('Dimmed: opened before');
  });
}

test('the reason is no text that the page could search for, and marks have no fault', async ({ extension }) => {
  const page = await openList(extension, classic);
  await choose(extension, { dim: { companies: ['Larkfield Works 2'] } });
  await expect(findDimmed(page)).toHaveCount(1);
  expect(await findDimmed(page).locator('.why').textContent()).toBe('');
  const size = await findDimmed(page).getByRole('button').boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(MARK).analyze();
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});

test('the page speaks the language that is preferred', async ({ extension }) => {
  await findBackground(extension.context).evaluate(() =>
    chrome.storage.local.set({ preferences: { theme: 'system', language: 'de' } }),
  );
  const page = await openList(extension, classic);
  await choose(extension, { dim: { companies: ['Larkfield Works 2'] } });
  await expect(findDimmed(page)).toHaveCount(1);
  expect(await readWhy(page)).toBe('Abgeblendet: Firma Larkfield Works 2');
  const chip = page.locator('job-note').getByRole('button', { name: /^RoleLens: .*laut Anzeige .*Details öffnen$/ });
  await chip.click();
  await expect(page.locator('job-note').getByRole('group', { name: 'Details dieser Anzeige' })).toContainText(
    'Dein Lebenslauf',
  );
  await expect(page.locator('job-note .note')).toHaveAttribute('lang', 'de');
});
