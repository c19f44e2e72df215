import type { Page } from '@playwright/test';
import { findChip } from '../e2e/chip';
import { readPage, SAMPLES } from './samples';
import type { Shot, Size } from './shots-plan';
import type { Studio } from './shots-studio';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 400, height: 800 };
/** Pages with result lists, which are not dressed. */
const LISTS = ['indeed-search', 'linkedin-sdui-search', 'linkedin-guest-search-pane'];

// The others are dressed for a wide window alone.
const sizesOf = (id: string): readonly Size[] => (id === 'indeed-viewjob' ? [WIDE, NARROW] : [WIDE]);

/** A site in dark colours of its own; what is drawn in it follows the site and not the system. */
const DARK_SITE = `<style>
  html, body, body *:not(:is([class*=logo], a, button)) { background-color: #1d2226 !important; color: #e6e6e3 !important; border-color: #40474d !important }
</style></head>`;

async function openDark(studio: Studio): Promise<Page> {
  const { url, html } = readPage('linkedin-classic-search');
  const page = await studio.openAddress(`${url}&theme=dark`, html.replace('</head>', DARK_SITE));
  await findChip(page).click();
  return page;
}

async function openFolded(studio: Studio, fixture: string): Promise<Page> {
  const page = await studio.openFixture(fixture);
  await findChip(page).waitFor();
  if ((await findChip(page).getAttribute('aria-expanded')) === 'true') await findChip(page).click();
  return page;
}

async function openUnfolded(studio: Studio, fixture: string): Promise<Page> {
  const page = await openFolded(studio, fixture);
  await findChip(page).click();
  await page.locator('job-note').getByRole('group').first().waitFor();
  return page;
}

/** What stands in the pages of the sites. */
export const IN_PAGE_SHOTS: readonly Shot[] = [
  ...SAMPLES.flatMap(({ id }): Shot[] => [
    {
      ...{ screen: 'in page', state: id, stage: 'full', inWindow: true },
      ...{ open: (studio) => openFolded(studio, id), sizes: sizesOf(id), looks: ['light', 'forced'] },
    },
    {
      ...{ screen: 'in page', state: `${id} unfolded`, stage: 'full', inWindow: true },
      ...{ open: (studio) => openUnfolded(studio, id), sizes: sizesOf(id), looks: ['light', 'forced', 'contrast'] },
    },
    {
      ...{ screen: 'in page', state: `${id} without resume`, stage: 'bare', inWindow: true },
      ...{ open: (studio) => openUnfolded(studio, id), sizes: [WIDE], looks: ['light'] },
    },
  ]),
  {
    ...{ screen: 'in page', state: 'dark site', stage: 'full', inWindow: true },
    ...{ open: openDark, sizes: [WIDE], looks: ['dark'] },
  },
  ...LISTS.map(
    (id): Shot => ({
      ...{ screen: 'in page', state: id, stage: 'full', inWindow: true },
      ...{ open: (studio) => openFolded(studio, id), sizes: [WIDE], looks: ['light'] },
    }),
  ),
];
