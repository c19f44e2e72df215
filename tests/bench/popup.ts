import type { Page } from '@playwright/test';
import { findTabId, openExtensionPage, saveResume } from '../commands/extension-page';
import type { Launched } from '../commands/launch-extension';
import { FRAMES, readSampleResume, readSamples, type Sample } from '../commands/samples';
import { servePages } from '../commands/serve-pages';
import type { Figure } from './figure';
import { takeRounds } from './take-rounds';
import { within } from './targets';
import { withExtension } from './with-extension';

/** ms from opening until the analysis stands there; it is felt as an instant. */
const TARGET = 150;

/** From opening the popup, for postings of all sites, until it shows the analysis with a resume. */
export function measure(rounds: number): Promise<Figure[]> {
  return withExtension(async (launched) => {
    const samples = readSamples();
    const pages = samples.map(({ url, html }) => [url, html] as const);
    await servePages(launched.context, new Map([...Object.entries(FRAMES), ...pages]));
    await saveResume(await openExtensionPage(launched, 'options.html'), readSampleResume());
    return takeRounds(samples.length, (at) => measureSample(launched, samples[at] as Sample, at, rounds));
  });
}

async function measureSample(launched: Launched, { label, url }: Sample, at: number, rounds: number): Promise<Figure> {
  await (await launched.context.newPage()).goto(url);
  const tabId = await findTabId(launched.context, url);
  const popup = await openExtensionPage(launched, `popup.html?tab=${tabId}`);
  await popup.addInitScript(watchOpening);
  const values = await takeRounds(rounds, () => timeOpening(popup));
  await popup.close();
  const quoted = at === 0 ? ({ quoted: 'popup' } as const) : {};
  return { what: `From opening to the analysis: ${label}`, unit: 'ms', values, target: within(TARGET), ...quoted };
}

/** From the start of the navigation, by the page's own clock; the background runs, as it does beside an open posting. */
async function timeOpening(popup: Page): Promise<number> {
  await popup.reload();
  await popup.getByRole('tabpanel').waitFor();
  // It may be noted a frame later than it can be found.
  const shown = await popup.waitForFunction(() => (globalThis as unknown as { shownAt?: number }).shownAt);
  return Number(await shown.jsonValue());
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
