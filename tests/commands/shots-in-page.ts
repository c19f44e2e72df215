import type { Page } from '@playwright/test';
import { findChip } from '../e2e/chip';
import { SAMPLES } from './samples';
import { DAY_AND_NIGHT, type Shot } from './shots-plan';
import type { Studio } from './shots-studio';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 400, height: 800 };
/** Pages with result lists, which are not dressed. */
const LISTS = ['indeed-search', 'linkedin-sdui-search', 'linkedin-guest-search-pane'];

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
      ...{ open: (studio) => openFolded(studio, id), sizes: [WIDE, NARROW], looks: [...DAY_AND_NIGHT, 'forced'] },
    },
    {
      ...{ screen: 'in page', state: `${id} unfolded`, stage: 'full', inWindow: true },
      ...{ open: (studio) => openUnfolded(studio, id), sizes: [WIDE, NARROW], looks: ['light', 'forced'] },
    },
    {
      ...{ screen: 'in page', state: `${id} without resume`, stage: 'empty', inWindow: true },
      ...{ open: (studio) => openUnfolded(studio, id), sizes: [WIDE], looks: ['light'] },
    },
  ]),
  ...LISTS.map(
    (id): Shot => ({
      ...{ screen: 'in page', state: id, stage: 'full', inWindow: true },
      ...{ open: (studio) => openFolded(studio, id), sizes: [WIDE], looks: ['light'] },
    }),
  ),
];
