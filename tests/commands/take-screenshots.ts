import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openExtensionPage, openPopup } from './extension-page';
import type { Launched } from './launch-extension';
import { inRoot } from './paths';
import { type MediaId, takePicture } from './shots-picture';
import { openTab, TABS } from './shots-popup';

/** A sample's tab, and the number under which the extension knows it. */
export type OpenSample = { readonly id: string; readonly page: Page; readonly tabId: number };

export const SCREENSHOTS = inRoot('.output/screenshots');

const SCHEMES = ['light', 'dark'] as const satisfies readonly MediaId[];
type Scheme = (typeof SCHEMES)[number];

/** Views of the dashboard, by their place in its address. */
const VIEWS = ['saved', 'market', 'roles', 'fit', 'plan'];

/** Pictures of the pages with their marks as the sites draw them, and of every screen of ours, light and dark. */
export async function takeScreenshots(launched: Launched, samples: readonly OpenSample[]): Promise<number> {
  rmSync(SCREENSHOTS, { recursive: true, force: true });
  mkdirSync(SCREENSHOTS, { recursive: true });
  let count = 0;
  for (const { id, page } of samples) {
    await picture(page, `${id}-page`, 'light');
    count += 1;
  }
  for (const scheme of SCHEMES) {
    for (const sample of samples) count += await takePopup(launched, sample, scheme);
    count += await takeDashboard(launched, scheme);
    await takeOptions(launched, scheme);
    count += 1;
  }
  return count;
}

async function takePopup(launched: Launched, { id, page }: OpenSample, scheme: Scheme): Promise<number> {
  const popup = await openPopup(launched, page.url());
  for (const tab of TABS) {
    await openTab(popup, tab);
    await picture(popup, `${id}-popup-${tab.toLowerCase()}`, scheme, true);
  }
  await popup.close();
  return TABS.length;
}

async function takeDashboard(launched: Launched, scheme: Scheme): Promise<number> {
  for (const view of VIEWS) {
    const dashboard = await openExtensionPage(launched, `dashboard.html#${view}`);
    await dashboard.locator('main h2, main li').first().waitFor();
    await picture(dashboard, `dashboard-${view}`, scheme, true);
    await dashboard.close();
  }
  return VIEWS.length;
}

async function takeOptions(launched: Launched, scheme: Scheme): Promise<void> {
  const options = await openExtensionPage(launched, 'options.html');
  await options.getByLabel('Text of the resume').waitFor();
  await picture(options, 'options', scheme, true);
  await options.close();
}

async function picture(page: Page, name: string, media: Scheme, whole = false): Promise<void> {
  await takePicture(page, { path: join(SCREENSHOTS, `${name}-${media}.png`), media, whole });
}
