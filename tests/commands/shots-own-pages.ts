import type { Page } from '@playwright/test';
import { readSampleResume } from './samples';
import { DAY_AND_NIGHT, EVERY_LOOK, type Shot } from './shots-plan';
import type { Studio } from './shots-studio';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 400, height: 800 };
const BOTH = [WIDE, NARROW];

async function openOptions(studio: Studio, part = 'resume'): Promise<Page> {
  const page = await studio.openOwn(`options.html#${part}`);
  await page.getByLabel('Text of the resume').waitFor();
  await page.getByRole('row', { name: /^Saved postings/ }).waitFor();
  return page;
}

async function openErasing(studio: Studio): Promise<Page> {
  const page = await openOptions(studio, 'library');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('alertdialog').waitFor();
  return page;
}

async function openWelcome(studio: Studio): Promise<Page> {
  const page = await studio.openOwn('welcome.html');
  await page.getByRole('button', { name: 'Next: your resume' }).waitFor();
  return page;
}

async function openWelcomeResume(studio: Studio): Promise<Page> {
  const page = await openWelcome(studio);
  await page.getByRole('button', { name: 'Next: your resume' }).click();
  await page.getByRole('button', { name: 'Skip for now' }).or(page.getByText('is in use')).first().waitFor();
  return page;
}

async function openWelcomePaste(studio: Studio): Promise<Page> {
  const page = await openWelcomeResume(studio);
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Text of the resume').fill(readSampleResume());
  return page;
}

async function openWelcomeSample(studio: Studio): Promise<Page> {
  const page = await openWelcomeResume(studio);
  await page
    .getByRole('button', { name: 'Next: a sample posting' })
    .or(page.getByRole('button', { name: 'Skip for now' }))
    .first()
    .click();
  await page.getByRole('region', { name: 'Sample posting' }).getByRole('tab').first().waitFor();
  return page;
}

/** Options and welcome, which are pages of their own. */
export const OWN_PAGE_SHOTS: readonly Shot[] = [
  {
    ...{ screen: 'options', state: 'filled', stage: 'full', open: openOptions },
    ...{ sizes: BOTH, looks: EVERY_LOOK },
  },
  {
    ...{ screen: 'options', state: 'empty', stage: 'new', open: openOptions },
    ...{ sizes: BOTH, looks: DAY_AND_NIGHT },
  },
  {
    ...{ screen: 'options', state: 'erasing', stage: 'full', open: openErasing, inWindow: true },
    ...{ sizes: BOTH, looks: DAY_AND_NIGHT },
  },
  {
    ...{ screen: 'welcome', state: '1 about', stage: 'new', open: openWelcome },
    ...{ sizes: BOTH, looks: EVERY_LOOK },
  },
  {
    ...{ screen: 'welcome', state: '2 resume', stage: 'new', open: openWelcomeResume },
    ...{ sizes: BOTH, looks: DAY_AND_NIGHT },
  },
  {
    ...{ screen: 'welcome', state: '2 paste', stage: 'new', open: openWelcomePaste },
    ...{ sizes: [WIDE], looks: DAY_AND_NIGHT },
  },
  {
    ...{ screen: 'welcome', state: '2 resume in use', stage: 'full', open: openWelcomeResume },
    ...{ sizes: BOTH, looks: DAY_AND_NIGHT },
  },
  {
    ...{ screen: 'welcome', state: '3 sample', stage: 'full', open: openWelcomeSample },
    ...{ sizes: BOTH, looks: DAY_AND_NIGHT },
  },
];
