import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TestFile } from '../e2e/import-file';
import { expect } from './test';

/** Waits until a page shows words. */
export async function expectText(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toMatch(words);
}

/** Clicks what has this role and a name like this, by the mouse as a user does. */
export async function clickNamed(page: Page, role: string, name: RegExp): Promise<void> {
  await page.bringToFront();
  const found = async () => {
    const all = await page.$$(`::-p-aria([role="${role}"])`);
    const names = await Promise.all(all.map((each) => each.evaluate((element) => element.textContent?.trim() ?? '')));
    return all[names.findIndex((each) => name.test(each))];
  };
  await expect.poll(async () => (await found()) !== undefined).toBe(true);
  await (await found())?.click();
}

/** Chooses a file on the options page, as the file dialogue would, and waits for what is said of it. */
export async function chooseFile(options: Page, { name, bytes }: TestFile, said: RegExp): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rolelens-file-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const input = await options.waitForSelector('::-p-aria(Add a resume[role="region"]) input[type=file]');
    await input?.uploadFile(path);
    await expectText(options, said);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
