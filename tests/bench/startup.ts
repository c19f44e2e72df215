import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { PROTOCOL_VERSION } from '../../lib/browser/messages';
import type { RawPosting } from '../../lib/posting/raw-posting';
import { buildFolder, buildTarget, expectSuccess, isBuildFresh } from '../commands/builds';
import { openExtensionPage } from '../commands/extension-page';
import { findBrowser } from '../commands/find-browser';
import { launchExtension } from '../commands/launch-extension';
import { inRoot } from '../commands/paths';
import { SAMPLES } from '../commands/samples';
import { formatSpread, quantile } from './quantiles';

// The function handed to `evaluate` runs in the extension, which has this global.
declare const chrome: Pick<typeof browser, 'runtime'>;

const ROUNDS = 15;
/** Median ms from the question to a stopped background until its answer; it is felt as an instant. */
const TARGET = 150;

/** How long an answer took in ms, and the processor's time that all of the browser's pages and workers spent on it. */
type Answer = { readonly took: number; readonly spent: number };

/** One round: the answer that starts the background, and the one to another posting after it. */
type Round = { readonly stopped: Answer; readonly running: Answer };

/** `npm run bench:startup`: how long a stopped background takes to its first answer in Chromium; 1 above the target. */
export async function run(): Promise<number> {
  if (!isBuildFresh('chrome')) expectSuccess(await buildTarget('chrome'), 'Building for Chrome');
  const found = findBrowser();
  const launched = await launchExtension({ browser: found, extension: buildFolder('chrome'), headless: true });
  try {
    const [load = 0] = loadavg();
    console.log(`${found.name}; load ${load.toFixed(1)} on ${availableParallelism()} processors; ${ROUNDS} rounds`);
    // A page with little of its own to do while it waits.
    const page = await openExtensionPage(launched, 'options.html');
    return report(await measureRounds(launched.context, page));
  } finally {
    await launched.close();
  }
}

async function measureRounds(context: BrowserContext, page: Page): Promise<Round[]> {
  const postings = SAMPLES.map(({ id }) => readSamplePosting(id));
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  // The first stop waits for an installation that is still under way.
  await timeAnswer(page, postings[0]);
  const rounds: Round[] = [];
  for (let at = 0; at < ROUNDS; at += 1) {
    await stopBackground(session);
    const [one, other] = [postings[at % postings.length], postings[(at + 1) % postings.length]];
    rounds.push({ stopped: await timeAnswer(page, one), running: await timeAnswer(page, other) });
  }
  return rounds;
}

async function stopBackground(session: CDPSession): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    const check = ({ versions }: { versions: readonly { runningStatus: string }[] }) => {
      if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
      session.off('ServiceWorker.workerVersionUpdated', check);
      resolve();
    };
    session.on('ServiceWorker.workerVersionUpdated', check);
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

/** Asks as the popup does; the clock is that of the page. */
async function timeAnswer(page: Page, posting: RawPosting | undefined): Promise<Answer> {
  const before = await readSpent(page);
  const { took, isAnswered } = await page.evaluate(
    async ([protocol, asked]) => {
      const started = performance.now();
      const answer = await chrome.runtime.sendMessage({ protocol, kind: 'analyse', posting: asked });
      return { took: performance.now() - started, isAnswered: answer?.analysis?.role !== undefined };
    },
    [PROTOCOL_VERSION, posting] as const,
  );
  if (!isAnswered) throw new Error('The background gave no analysis.');
  return { took, spent: (await readSpent(page)) - before };
}

async function readSpent(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser does not say what its processes spend.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'renderer' ? 1000 * cpuTime : 0), 0);
}

/** The posting that a fixture says its page holds. */
function readSamplePosting(id: string): RawPosting {
  const { layout, posting } = JSON.parse(readFileSync(inRoot('tests/fixtures/pages', `${id}.json`), 'utf8'));
  return { site: layout.startsWith('indeed') ? 'indeed' : 'linkedin', layout, layers: {}, ...posting };
}

function report(rounds: readonly Round[]): number {
  console.log('ms from question to answer: median (10th to 90th percentile)\n');
  console.log('| background | ms | ms of processor |\n|---|---|---|');
  const least = printRow(
    `stopped; target ${TARGET}`,
    rounds.map(({ stopped }) => stopped),
  );
  printRow(
    'running, another posting',
    rounds.map(({ running }) => running),
  );
  if (least <= TARGET) return 0;
  console.error(`✗ a stopped background takes longer than ${TARGET} ms to answer`);
  return 1;
}

/**
 * Prints the times of one kind of answer; gives the smaller of the two medians. What else the machine does makes an
 * answer later, and what is compiled beside the main thread costs the processor and keeps nobody waiting.
 */
function printRow(what: string, answers: readonly Answer[]): number {
  const [took, spent] = [answers.map((answer) => answer.took), answers.map((answer) => answer.spent)];
  console.log(`| ${what} | ${formatSpread(took)} | ${formatSpread(spent)} |`);
  return Math.min(quantile(took, 0.5), quantile(spent, 0.5));
}
