import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openExtensionPage } from './extension-page';
import type { Launched } from './launch-extension';
import { inRoot } from './paths';

/** A sample's tab, and the number under which the extension knows it. */
export type OpenSample = { readonly id: string; readonly page: Page; readonly tabId: number };

export const SCREENSHOTS = inRoot('.output/screenshots');

const SCHEMES = ['light', 'dark'] as const;
const POPUP = { width: 400, height: 600 };
const TABS = ['Pay', 'Skills', 'Tips', 'Prepare'];
type Scheme = (typeof SCHEMES)[number];

/** Pictures of the pages with their marks, of each screen of the popup and of the options page, light and dark. */
export async function takeScreenshots(launched: Launched, samples: readonly OpenSample[]): Promise<number> {
  rmSync(SCREENSHOTS, { recursive: true, force: true });
  mkdirSync(SCREENSHOTS, { recursive: true });
  let count = 0;
  for (const scheme of SCHEMES) {
    for (const sample of samples) {
      await picture(sample.page, `${sample.id}-page`, scheme);
      count += 1 + (await takePopup(launched, sample, scheme));
    }
    await takeOptions(launched, scheme);
    count += 1;
  }
  return count;
}

async function takePopup(launched: Launched, { id, tabId }: OpenSample, scheme: Scheme): Promise<number> {
  const popup = await openExtensionPage(launched, `popup.html?tab=${tabId}`);
  await popup.setViewportSize(POPUP);
  for (const name of TABS) {
    await popup.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
    await picture(popup, `${id}-popup-${name.toLowerCase()}`, scheme, true);
  }
  await popup.close();
  return TABS.length;
}

async function takeOptions(launched: Launched, scheme: Scheme): Promise<void> {
  const options = await openExtensionPage(launched, 'options.html');
  await options.getByLabel('Text of the resume').waitFor();
  await picture(options, 'options', scheme, true);
  await options.close();
}

async function picture(page: Page, name: string, scheme: Scheme, fullPage = false): Promise<void> {
  await page.bringToFront();
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  // Two frames: one for the new colours, one for what follows from them.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.screenshot({ path: join(SCREENSHOTS, `${name}-${scheme}.png`), fullPage });
}
