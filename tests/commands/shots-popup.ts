import type { Page } from '@playwright/test';
import { findChip } from '../e2e/chip';
import { buildFakePage, FAKE_POLICY } from '../e2e/fake-sites/build-fake-page';
import { POPUP } from './extension-page';
import { DAY_AND_NIGHT, EVERY_LOOK, type Shot } from './shots-plan';
import type { Studio } from './shots-studio';

/** The tabs of popup and side panel, by the names they have in English. */
export const TABS = ['Pay', 'Skills', 'Tips', 'Prepare'] as const;
type Tab = (typeof TABS)[number];

const GUEST = 'linkedin-guest-view';
const PANELS = [
  { width: 320, height: 800 },
  { width: 480, height: 800 },
];

/** Pages that show no analysis, or one that lacks something, by the state that they lead to. */
const STATES = {
  'no posting open': 'linkedin-feed',
  loading: 'linkedin-classic-stale-pane',
  'no title': 'linkedin-hostile-no-title',
  'no text': 'indeed-hostile-no-description',
  'page changed': 'linkedin-unknown',
} as const;

/** Chooses a tab of the popup or side panel once the posting is there. */
export async function openTab(popup: Page, tab: Tab): Promise<void> {
  await popup.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
  await popup.getByRole('tabpanel').first().waitFor();
}

function popupTab(tab: Tab, stage: Shot['stage']): Shot {
  const state = `${tab.toLowerCase()} ${stage === 'full' ? 'with resume' : 'without resume'}`;
  const open = (studio: Studio) => openAnalysis(studio, GUEST, tab);
  const looks = stage === 'full' ? EVERY_LOOK : DAY_AND_NIGHT;
  return { screen: 'popup', state, stage, open, sizes: [POPUP], looks };
}

function panelTab(tab: Tab): Shot {
  const open = (studio: Studio) => openPanel(studio, GUEST, tab);
  return { screen: 'side panel', state: tab.toLowerCase(), stage: 'full', open, sizes: PANELS, looks: DAY_AND_NIGHT };
}

async function openAnalysis(studio: Studio, fixture: string, tab: Tab): Promise<Page> {
  const popup = await studio.openBeside(await openMarked(studio, fixture), 'popup.html');
  await openTab(popup, tab);
  return popup;
}

async function openPanel(studio: Studio, fixture: string, tab: Tab): Promise<Page> {
  const panel = await studio.openBeside(await openMarked(studio, fixture), 'sidepanel.html');
  await openTab(panel, tab);
  return panel;
}

async function openMarked(studio: Studio, fixture: string): Promise<Page> {
  const page = await studio.openFixture(fixture);
  await findChip(page).waitFor();
  return page;
}

function state(name: string, open: Shot['open'], stage: Shot['stage'] = 'bare'): Shot {
  return { screen: 'popup state', state: name, stage, open, sizes: [POPUP], looks: DAY_AND_NIGHT };
}

async function openState(studio: Studio, fixture: string): Promise<Page> {
  const popup = await studio.openBeside(await studio.openFixture(fixture), 'popup.html');
  await popup.getByRole('heading', { level: 1 }).waitFor();
  return popup;
}

// The functions below run in the extension, which has this global.
declare const chrome: {
  tabs: { sendMessage: () => Promise<unknown> };
  runtime: { sendMessage: () => Promise<unknown> };
  permissions: { contains: () => Promise<boolean> };
};

function neverAnswer(): void {
  chrome.tabs.sendMessage = () => new Promise(() => undefined);
}

function withholdAccess(): void {
  chrome.tabs.sendMessage = () => Promise.reject(new Error('No receiver'));
  chrome.permissions.contains = () => Promise.resolve(false);
}

function failToAnalyse(): void {
  chrome.runtime.sendMessage = () => Promise.resolve(undefined);
}

/** The popup where the browser answers as it rarely does. */
async function openWith(studio: Studio, change: () => void): Promise<Page> {
  const page = await openMarked(studio, GUEST);
  const popup = await studio.openBeside(page, 'popup.html');
  await popup.addInitScript(change);
  await popup.reload();
  await popup.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  return popup;
}

const CLERK = {
  id: '4400000777',
  title: 'Payroll Clerk',
  company: 'Larkfield Works',
  location: 'Leeds, United Kingdom',
  pay: '£26,000/yr - £29,000/yr',
  description: [
    'You keep the hours of 300 people in order and answer what they ask about their pay.',
    'Requirements: Excel, some SQL, and care with numbers. Power BI is a plus.',
  ],
};

async function openOtherTrade(studio: Studio): Promise<Page> {
  const html = await buildFakePage({ jobs: [CLERK], layout: 'classic' });
  const url = `https://www.linkedin.com/jobs/search/?currentJobId=${CLERK.id}`;
  const popup = await studio.openBeside(await studio.openAddress(url, html, { policy: FAKE_POLICY }), 'popup.html');
  await popup.getByRole('heading', { level: 1, name: CLERK.title }).waitFor();
  return popup;
}

async function openSearch(studio: Studio): Promise<Page> {
  const popup = await openAnalysis(studio, GUEST, 'Pay');
  await popup.getByText('very likely').first().click();
  await popup.getByRole('combobox', { name: 'Not this role?' }).fill('data');
  await popup.getByRole('option').first().waitFor();
  return popup;
}

/** Popup and side panel, with an analysis and without. */
export const POPUP_SHOTS: readonly Shot[] = [
  ...TABS.map((tab) => popupTab(tab, 'full')),
  ...TABS.map((tab) => popupTab(tab, 'bare')),
  ...TABS.map(panelTab),
  ...Object.entries(STATES).map(([name, fixture]) => state(name, (studio) => openState(studio, fixture))),
  state('asking', (studio) => openWith(studio, neverAnswer)),
  state('no access', (studio) => openWith(studio, withholdAccess)),
  state('failed', (studio) => openWith(studio, failToAnalyse)),
  state('other site', async (studio) => openState(studio, 'other-json-ld')),
  state('no role', openOtherTrade, 'full'),
  state('unknown pay', (studio) => openAnalysis(studio, 'linkedin-classic-search', 'Pay'), 'full'),
  state('other role', openSearch, 'full'),
];
