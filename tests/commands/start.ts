import { buildFolder } from './builds';
import { ensureBuild } from './ensure-build';
import { askAnalysis, findTabId, openExtensionPage, savePosting, saveResume } from './extension-page';
import { type FoundBrowser, findBrowser } from './find-browser';
import { formatAnalysis } from './format-analysis';
import { type Launched, launchExtension } from './launch-extension';
import { openLive } from './open-live';
import { formatPath } from './paths';
import { showStep } from './progress';
import { FRAMES, readSampleResume, readSamples, type Sample } from './samples';
import { servePages } from './serve-pages';
import { parseStartMode, USAGE } from './start-arguments';
import { thisSystem } from './system';
import { type OpenSample, SCREENSHOTS, takeScreenshots } from './take-screenshots';

// The chip's host element; what is inside is closed to the page.
const MARK = 'job-note';

/** `npm start`: the extension at work on sample postings, in a window or as a report, or on the live site. */
export async function run(args: readonly string[]): Promise<number> {
  const mode = parseStartMode(args, thisSystem());
  if (mode === 'help') {
    console.log(USAGE);
    return 0;
  }
  await ensureBuild('chrome');
  const browser = findBrowser();
  console.log(`✓ Browser: ${browser.name}`);
  if (mode === 'live') await showLive(browser);
  else await showSamples(browser, mode === 'report');
  return 0;
}

async function showLive(browser: FoundBrowser): Promise<void> {
  console.log('Opening the job search of LinkedIn. Choose a posting; close the window to end.');
  await openLive(browser, buildFolder('chrome'));
}

async function showSamples(browser: FoundBrowser, headless: boolean): Promise<void> {
  const samples = readSamples();
  const launched = await showStep('Starting the browser with the extension and no network', () =>
    launchExtension({ browser, extension: buildFolder('chrome'), headless }),
  );
  closeOnInterrupt(launched);
  try {
    await servePages(
      launched.context,
      new Map([...Object.entries(FRAMES), ...samples.map(({ url, html }) => [url, html] as const)]),
    );
    const open = await showStep('Saving the sample resume, opening and saving the sample postings', () =>
      prepare(launched, samples),
    );
    if (headless) await report(launched, open, samples);
    else await waitUntilClosed(launched, open);
  } finally {
    await launched.close();
  }
}

/** Every sample in a tab of its own, each with its mark, and saved for the dashboard. */
async function prepare(launched: Launched, samples: readonly Sample[]): Promise<OpenSample[]> {
  const options = await openExtensionPage(launched, 'options.html');
  await saveResume(options, readSampleResume());
  const open: OpenSample[] = [];
  for (const { id, url } of samples) {
    const page = await launched.context.newPage();
    await page.goto(url);
    await page.locator(MARK).first().waitFor({ state: 'attached' });
    await savePosting(launched, url);
    open.push({ id, page, tabId: await findTabId(launched.context, url) });
  }
  await options.close();
  return open;
}

async function report(launched: Launched, open: readonly OpenSample[], samples: readonly Sample[]): Promise<void> {
  const asker = await openExtensionPage(launched, 'options.html');
  for (const { id, tabId } of open) {
    const { label, url } = samples.find((sample) => sample.id === id) ?? { label: id, url: '' };
    console.log(`\n${formatAnalysis(`${label}  ${url}`, await askAnalysis(asker, tabId))}`);
  }
  await asker.close();
  console.log('');
  const count = await showStep('Taking screenshots', () => takeScreenshots(launched, open));
  console.log(`${count} screenshots in ${formatPath(SCREENSHOTS)}`);
}

async function waitUntilClosed(launched: Launched, open: readonly OpenSample[]): Promise<void> {
  const { context } = launched;
  // The empty tab that every browser starts with is in the way.
  await context.pages()[0]?.close();
  await openExtensionPage(launched, 'dashboard.html');
  await open[0]?.page.bringToFront();
  console.log('The sample postings are open, one a tab. Click the mark beside a title, or RoleLens in the toolbar.');
  console.log('The last tab is the dashboard with the postings saved. Close the window to end.');
  await context.waitForEvent('close', { timeout: 0 });
}

function closeOnInterrupt({ close }: Launched): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => close().finally(() => process.exit(130)));
  }
}
