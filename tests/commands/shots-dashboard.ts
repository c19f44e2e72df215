import type { Page } from '@playwright/test';
import { DAY_AND_NIGHT, EVERY_LOOK, type Look, type Shot } from './shots-plan';
import type { StageId, Studio } from './shots-studio';

const BOTH = [
  { width: 1280, height: 900 },
  { width: 400, height: 800 },
];

type Part = {
  readonly state: string;
  readonly hash: string;
  /** What is done there before it is looked at. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly stage?: StageId;
  readonly looks?: readonly Look[];
};

const waitFor = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name }).first().waitFor();

async function openSaved(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Senior Machine Learning Engineer, Recommendations' }).click();
  await page.getByRole('tablist', { name: 'Analysis' }).waitFor();
}

async function openCompare(page: Page): Promise<void> {
  const boxes = page.getByRole('checkbox', { name: /^Compare/ });
  for (const at of [0, 1, 2]) await boxes.nth(at).check();
  await page.getByRole('link', { name: 'Compare 3 side by side' }).click();
  await page.getByRole('table', { name: /^Skills/ }).waitFor();
}

async function choose(page: Page): Promise<void> {
  const boxes = page.getByRole('checkbox', { name: /^Compare/ });
  for (const at of [0, 1]) await boxes.nth(at).check();
}

async function findNothing(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search' }).fill('beekeeper');
  await page.getByText(/^0 of \d+ postings$/).waitFor();
}

async function answer(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Marketing/ }).check();
  await page.getByRole('checkbox', { name: 'Explain, write, design' }).check();
  await page.getByRole('region', { name: 'Roles, best fit first' }).getByRole('button').first().click();
}

async function openFirstFit(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Roles, best fit first' }).getByRole('button').first().click();
}

async function findRole(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search roles' }).fill('vision');
}

const PARTS: readonly Part[] = [
  { state: 'saved', hash: 'saved', prepare: waitForRows, looks: EVERY_LOOK },
  { state: 'saved chosen', hash: 'saved', prepare: choose, looks: ['light'] },
  { state: 'saved none found', hash: 'saved', prepare: findNothing, looks: ['light'] },
  { state: 'saved empty', hash: 'saved', prepare: waitFor('Nothing saved yet'), stage: 'new' },
  { state: 'saved one', hash: 'saved', prepare: openSaved },
  { state: 'compare', hash: 'saved', prepare: openCompare, looks: [...DAY_AND_NIGHT, 'forced'] },
  { state: 'market', hash: 'market', prepare: waitFor('What is asked for'), looks: EVERY_LOOK },
  { state: 'market empty', hash: 'market', prepare: waitForHeading, stage: 'new' },
  { state: 'roles', hash: 'roles', prepare: waitForRoles, looks: [...DAY_AND_NIGHT, 'de'] },
  { state: 'roles found', hash: 'roles', prepare: findRole, looks: ['light'] },
  {
    state: 'role',
    hash: 'roles/machine-learning-engineer',
    prepare: waitFor('Machine Learning Engineer'),
    looks: EVERY_LOOK,
  },
  { state: 'fit by answers', hash: 'fit', prepare: answer, stage: 'bare', looks: [...DAY_AND_NIGHT, 'fr'] },
  { state: 'fit empty', hash: 'fit', prepare: waitFor('No resume yet'), stage: 'new' },
  { state: 'fit by resume', hash: 'fit', prepare: openFirstFit, looks: EVERY_LOOK },
  { state: 'plan', hash: 'plan/data-engineer', prepare: waitFor(/^Learning plan/), looks: EVERY_LOOK },
  { state: 'plan empty', hash: 'plan', prepare: waitForHeading, stage: 'new' },
];

function waitForRows(page: Page): Promise<void> {
  return page.locator('section[aria-busy="false"] li').first().waitFor();
}

function waitForHeading(page: Page): Promise<void> {
  return page.getByRole('main').getByRole('heading').first().waitFor();
}

function waitForRoles(page: Page): Promise<void> {
  return page.getByRole('status').filter({ hasText: '50 roles' }).waitFor();
}

async function openPart(studio: Studio, { hash, prepare }: Part): Promise<Page> {
  const page = await studio.openOwn(`dashboard.html#${hash}`);
  await prepare?.(page);
  return page;
}

/** Every part of the dashboard, empty and full. */
export const DASHBOARD_SHOTS: readonly Shot[] = PARTS.map((part) => ({
  ...{ screen: 'dashboard', state: part.state, stage: part.stage ?? 'full' },
  ...{ open: (studio) => openPart(studio, part), sizes: BOTH, looks: part.looks ?? DAY_AND_NIGHT },
}));
