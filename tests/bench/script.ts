import type { BrowserContext } from '@playwright/test';
import { readPage } from '../commands/samples';
import { servePages } from '../commands/serve-pages';
import { type TraceEvent, traceEvents } from '../e2e/trace-tasks';
import type { Figure } from './figure';
import { takeRounds } from './take-rounds';
import { within } from './targets';
import { withExtension } from './with-extension';

/** ms of the page's main thread in all, until the note stands there; as one reading may cost. */
const TARGET = 50;
const PAGE = 'linkedin-guest-view';
const FILE = '/postings.js';

type Cost = { readonly compile: number; readonly run: number; readonly all: number };

/** What the content script costs a page, in time of its main thread; each round a page with a process of its own. */
export function measure(rounds: number): Promise<Figure[]> {
  return withExtension(async ({ context }) => {
    const { url, html } = readPage(PAGE);
    await servePages(context, new Map([[url, html]]));
    await measureOpening(context, url);
    const costs = await takeRounds(rounds, () => measureOpening(context, url));
    return [
      { what: 'Compile', unit: 'ms', values: costs.map(({ compile }) => compile) },
      { what: 'Run until it waits for the page', unit: 'ms', values: costs.map(({ run }) => run) },
      {
        ...{ what: 'All of it until the note stands beside the title', unit: 'ms', target: within(TARGET) },
        values: costs.map(({ all }) => all),
      },
    ];
  });
}

async function measureOpening(context: BrowserContext, url: string): Promise<Cost> {
  const page = await context.newPage();
  const events = await traceEvents(context, async () => {
    await page.goto(url);
    await page.locator('job-note').waitFor({ state: 'attached' });
  });
  await page.close();
  const own = events.filter(({ args }) => (args?.data?.url ?? '').endsWith(FILE));
  const compile = longest(own, 'v8.compile');
  const evaluate = longest(own, 'EvaluateScript');
  const calls = own.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall');
  return { compile, run: evaluate - compile, all: calls.reduce((sum, event) => sum + toMs(event), 0) };
}

/** The page's own; frames in it load the script as well, and it ends at once there. */
function longest(events: readonly TraceEvent[], wanted: string): number {
  return Math.max(...events.filter(({ name }) => name === wanted).map(toMs));
}

function toMs({ tdur = 0 }: TraceEvent): number {
  return tdur / 1000;
}
