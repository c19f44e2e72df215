import { availableParallelism, loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { buildFolder, buildTarget, expectSuccess, isBuildFresh } from '../commands/builds';
import { findTabId, openExtensionPage, saveResume } from '../commands/extension-page';
import { findBrowser } from '../commands/find-browser';
import { type Launched, launchExtension } from '../commands/launch-extension';
import { FRAMES, readSampleResume, readSamples } from '../commands/samples';
import { servePages } from '../commands/serve-pages';
import { formatSpread, quantile } from './quantiles';

const ROUNDS = 15;
/** Median ms from opening until the analysis stands there; it is felt as an instant. */
const TARGET = 150;

type Opening = { readonly sample: string; readonly shown: readonly number[] };

/** `npm run bench:popup`: from opening the popup until it shows the analysis, in Chromium; 1 above the target. */
export async function run(): Promise<number> {
  if (!isBuildFresh('chrome')) expectSuccess(await buildTarget('chrome'), 'Building for Chrome');
  const found = findBrowser();
  const launched = await launchExtension({ browser: found, extension: buildFolder('chrome'), headless: true });
  try {
    const [load = 0] = loadavg();
    console.log(`${found.name}; load ${load.toFixed(1)} on ${availableParallelism()} processors; ${ROUNDS} rounds`);
    return report(await measureSamples(launched));
  } finally {
    await launched.close();
  }
}

async function measureSamples(launched: Launched): Promise<Opening[]> {
  const samples = readSamples();
  const pages = samples.map(({ url, html }) => [url, html] as const);
  await servePages(launched.context, new Map([...Object.entries(FRAMES), ...pages]));
  await saveResume(await openExtensionPage(launched, 'options.html'), readSampleResume());
  const openings: Opening[] = [];
  for (const { label, url } of samples) {
    await (await launched.context.newPage()).goto(url);
    const tabId = await findTabId(launched.context, url);
    const popup = await openExtensionPage(launched, `popup.html?tab=${tabId}`);
    openings.push({ sample: label, shown: await measureOpening(popup) });
    await popup.close();
  }
  return openings;
}

/** From the start of the navigation, by the page's own clock; the background runs, as it does beside an open posting. */
async function measureOpening(popup: Page): Promise<number[]> {
  await popup.addInitScript(watchOpening);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await popup.reload();
    await popup.getByRole('tabpanel').waitFor();
    times.push(await popup.evaluate(() => (globalThis as unknown as { shownAt: number }).shownAt));
  }
  return times;
}

/** Runs in the page, before its own code: notes when the analysis has been painted. */
function watchOpening(): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('article [role="tabpanel"]')) return;
    watcher.disconnect();
    requestAnimationFrame(() => Object.assign(globalThis, { shownAt: performance.now() }));
  });
  watcher.observe(document, { childList: true, subtree: true });
}

function report(openings: readonly Opening[]): number {
  console.log('from opening the popup to the analysis with a resume; ms: median (10th to 90th percentile)\n');
  console.log('| posting | ms | target |\n|---|---|---|');
  for (const { sample, shown } of openings) console.log(`| ${sample} | ${formatSpread(shown)} | ${TARGET} |`);
  const slow = openings.filter(({ shown }) => quantile(shown, 0.5) > TARGET);
  for (const { sample } of slow) console.error(`✗ ${sample} takes longer than ${TARGET} ms`);
  return slow.length > 0 ? 1 : 0;
}
