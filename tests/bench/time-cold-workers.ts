import { chromium } from '@playwright/test';
import type { RawPosting } from '../../lib/posting/raw-posting';
import { findBrowser } from '../commands/find-browser';
import { isRoot } from '../commands/system';
import { bundleModule } from './bundle-module';
import { takeRounds } from './take-rounds';

/** ms of the first analysis in a fresh worker of Chromium, with the knowledge base loaded before; of each posting in turn. */
export async function timeColdWorkers(postings: readonly RawPosting[]): Promise<number[]> {
  const code = await bundleModule('tests/bench/analysis-worker.ts');
  const browser = await chromium.launch({ executablePath: findBrowser().path, chromiumSandbox: !isRoot() });
  try {
    return await takeRounds(postings.length, async (at) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const took = await page.evaluate(timeInWorker, [code, postings[at] as RawPosting] as const);
      await context.close();
      return took;
    });
  } finally {
    await browser.close();
  }
}

/** Runs in a page. */
function timeInWorker([code, posting]: readonly [string, RawPosting]): Promise<number> {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(url);
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`The worker failed: ${message}`));
    worker.postMessage(posting);
  });
}
