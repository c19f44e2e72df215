import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { PROTOCOL_VERSION } from '../../lib/browser/messages';
import type { RawPosting } from '../../lib/posting/raw-posting';
import { openExtensionPage } from '../commands/extension-page';
import { readSamplePosting, SAMPLES } from '../commands/samples';
import { createStopper } from '../e2e/stop-background';
import type { Figure } from './figure';
import { takeRounds } from './take-rounds';
import { within } from './targets';
import { withExtension } from './with-extension';

// The function handed to `evaluate` runs in the extension, which has this global.
declare const chrome: Pick<typeof browser, 'runtime'>;

/** ms from the question to a stopped background until its answer; it is felt as an instant. */
const TARGET = 150;

/** How long an answer took in ms, and the processor's time that all of the browser's pages and workers spent on it. */
type Answer = { readonly took: number; readonly spent: number };

/** How long a stopped background takes to its first answer in Chromium, and a running one to another posting after it. */
export function measure(rounds: number): Promise<Figure[]> {
  return withExtension(async (launched) => {
    // A page with little of its own to do while it waits.
    const page = await openExtensionPage(launched, 'options.html');
    const answers = await measureAnswers(page, rounds);
    const [stopped, running] = [answers.map((each) => each.stopped), answers.map((each) => each.running)];
    return [
      {
        what: 'Stopped, from a question to its answer',
        unit: 'ms',
        values: listTimes(stopped),
        target: within(TARGET),
      },
      { what: 'The same, time of the processor', unit: 'ms', values: stopped.map(({ spent }) => spent) },
      { what: 'Running, another posting', unit: 'ms', values: listTimes(running) },
    ];
  });
}

function listTimes(answers: readonly Answer[]): number[] {
  return answers.map(({ took }) => took);
}

async function measureAnswers(page: Page, rounds: number) {
  const postings = SAMPLES.map(({ id }) => readSamplePosting(id));
  const stop = await createStopper(page);
  // The first stop waits for an installation that is still under way.
  await timeAnswer(page, postings[0]);
  return takeRounds(rounds, async (at) => {
    await stop();
    const [one, other] = [postings[at % postings.length], postings[(at + 1) % postings.length]];
    return { stopped: await timeAnswer(page, one), running: await timeAnswer(page, other) };
  });
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
