import type { Page } from 'puppeteer-core';
import type { FirefoxExtension } from './firefox-extension';
import { expect } from './test';

const NOTE = 'job-note';

/** Unfolds the note beside the open posting. It may be drawn anew at any moment, and then a press meets nothing. */
export async function unfoldNote(extension: FirefoxExtension, page: Page): Promise<void> {
  const isUnfolded = async () => (await extension.readHosts(page, NOTE))[0]?.isUnfolded;
  const unfold = async () => {
    if ((await isUnfolded()) === false) await extension.press(page, NOTE, 'RoleLens');
    return isUnfolded();
  };
  await expect.poll(unfold).toBe(true);
}
