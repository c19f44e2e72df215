import { readFileSync } from 'node:fs';
import { inRoot } from '../commands/paths';
import { bundleForPage } from '../e2e/bundle-for-page';
import type { Figure } from './figure';
import type * as Painter from './paint-spans';
import { spendOn } from './read-spent';
import { takeRounds } from './take-rounds';
import { within } from './targets';
import { type GrownPage, withGrownPages } from './with-grown-page';

declare global {
  var roleLensPainter: typeof Painter;
}

const SIZE = { cards: 60, description: 10_000, filler: 6_000 };
const SPANS = 300;
/** ms, as for one reading. */
const TARGET = 8;

type Cost = { readonly took: number; readonly drawn: number };

/** What painting 300 places in a text of 10 kB costs, and what the browser's drawing costs on top; each in a fresh page. */
export async function measure(rounds: number): Promise<Figure[]> {
  const painter = await bundleForPage('tests/bench/paint-spans.ts', 'roleLensPainter');
  return withGrownPages(SIZE, async (use) => {
    const costs = await takeRounds(rounds, () => use('linkedin-classic-search', (grown) => paint(grown, painter)));
    return [
      {
        ...{ what: `Find and paint ${SPANS} places`, unit: 'ms', target: within(TARGET) },
        values: costs.map(({ took }) => took),
      },
      {
        ...{ what: 'The same with the frame that shows them, by the processor', unit: 'ms' },
        values: costs.map(({ drawn }) => drawn),
      },
    ];
  });
}

async function paint({ page, session }: GrownPage, painter: string): Promise<Cost> {
  await page.addStyleTag({ content: readFileSync(inRoot('entrypoints/highlights.css'), 'utf8') });
  await page.evaluate(painter);
  await page.evaluate(waitForFrame);
  const { result, spent } = await spendOn(session, async () => {
    const painted = await page.evaluate((count) => roleLensPainter.paintSpans(count), SPANS);
    await page.evaluate(waitForFrame);
    return painted;
  });
  if (result.painted < SPANS) throw new Error(`Only ${result.painted} of ${SPANS} places were painted.`);
  return { took: result.took, drawn: spent };
}

/** Runs in the page. */
function waitForFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
