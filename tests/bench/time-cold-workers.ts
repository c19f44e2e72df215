import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { browser } from 'wxt/browser';
import type { RawPosting } from '../../lib/posting/raw-posting';
import { openExtensionPage } from '../commands/extension-page';
import { findBrowser } from '../commands/find-browser';
import { createProfile, launchExtension } from '../commands/launch-extension';
import { createStopper } from '../e2e/stop-background';
import { bundleModule } from './bundle-module';
import { takeRounds } from './take-rounds';

// The function handed to `evaluate` runs in the extension, which has this global.
declare const chrome: Pick<typeof browser, 'runtime'>;

const MANIFEST = {
  manifest_version: 3,
  name: 'Cold analysis',
  version: '1',
  background: { service_worker: 'background.js', type: 'module' },
};

/**
 * ms of the first analysis in a background of Chromium that has just started, with the knowledge base loaded before; of each
 * posting in turn. It is one of its own, so that nothing but the analysis is timed, and it starts as ours does: with the
 * code that the browser compiled when it was installed.
 */
export async function timeColdWorkers(postings: readonly RawPosting[]): Promise<number[]> {
  const extension = await writeExtension();
  const launched = await launchExtension({ browser: findBrowser(), extension, headless: true });
  try {
    const page = await openExtensionPage(launched, 'page.html');
    const ask = (posting: RawPosting | undefined): Promise<number> =>
      page.evaluate((asked) => chrome.runtime.sendMessage(asked), posting);
    const stop = await createStopper(page);
    // The first stop waits for an installation that is still under way.
    await ask(postings[0]);
    return await takeRounds(postings.length, async (at) => {
      await stop();
      return ask(postings[at]);
    });
  } finally {
    await launched.close();
  }
}

async function writeExtension(): Promise<string> {
  const folder = join(createProfile(), 'extension');
  mkdirSync(folder);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><html lang="en"><title>Page</title></html>');
  writeFileSync(join(folder, 'background.js'), await bundleModule('tests/bench/analysis-worker.ts'));
  return folder;
}
