import type { Figure } from './figure';
import { spendOn } from './read-spent';
import type { Found } from './read-whole-page';
import { timeReadings } from './run-in-page';
import { takeRounds } from './take-rounds';
import { within } from './targets';
import { type GrownPage, withGrownPages } from './with-grown-page';

/** A list and a text as long as they get, among 6,000 other elements. */
const SIZE = { cards: 60, description: 10_000, filler: 6_000 };
const PAGES = ['linkedin-sdui-search', 'linkedin-classic-search', 'linkedin-guest-search-pane', 'indeed-search'];
/** Readings after the first in each fresh page. */
const MORE_READINGS = 20;
const SLOWER = 4;

/** ms: of one reading as the browser is, and of the first one on a processor four times slower. */
const TARGETS = { again: 8, first: 50 };

type Times = { readonly first: number; readonly again: readonly number[] };

/** What reading 60 cards and a posting of 10 kB costs in Chromium; each round a fresh page, its code not optimised yet. */
export function measure(rounds: number): Promise<Figure[]> {
  return withGrownPages(SIZE, async (use) => {
    const perPage = await takeRounds(PAGES.length, async (at) => {
      const id = PAGES[at] as string;
      return listFigures(id, await takeRounds(rounds, () => use(id, (grown) => measurePage(id, grown))));
    });
    return perPage.flat();
  });
}

async function measurePage(id: string, { page, session }: GrownPage): Promise<Times> {
  const empty = await spendOn(session, () => page.evaluate(timeReadings, 0));
  const one = await spendOn(session, () => page.evaluate(timeReadings, 1));
  expectWhole(id, one.result.found);
  const { took } = await page.evaluate(timeReadings, MORE_READINGS);
  return { first: one.spent - empty.spent, again: took };
}

function expectWhole(id: string, { cards, description }: Found): void {
  if (cards >= SIZE.cards && description >= SIZE.description) return;
  throw new Error(`${id}: only ${cards} cards and ${description} characters were read`);
}

/** The first reading is taken by its processor time: what else the machine does makes every task longer. */
function listFigures(id: string, times: readonly Times[]): Figure[] {
  const again = times.flatMap((each) => each.again);
  const slowed = times.map(({ first }) => first * SLOWER);
  return [
    { what: `${id}: 60 cards and 10 kB`, unit: 'ms', values: again, target: within(TARGETS.again) },
    {
      ...{ what: `${id}: first reading, by the processor, times ${SLOWER}`, unit: 'ms', values: slowed },
      ...{ target: within(TARGETS.first), note: `as on a processor ${SLOWER} times slower` },
    },
  ];
}
