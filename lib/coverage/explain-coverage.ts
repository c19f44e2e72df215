import type { CountedAsk, Coverage } from '../analysis';
import { sumAsks, WEIGHT } from './score-coverage';

/** One line of the sum: an ask, what it weighs, and what of that it earned: `weight * credit`. */
export type CoverageRow = CountedAsk & { readonly weight: number; readonly earned: number };

/** How a score came about: `score` is 100 times `earned` by `total`, rounded. */
export type CoverageSum = {
  readonly version: number;
  readonly rows: readonly CoverageRow[];
  readonly earned: number;
  readonly total: number;
  readonly score: number;
};

/** The sum behind a coverage, in the order of the posting; undefined for a coverage that does not say what it counted. */
export function explainCoverage({ version, asks }: Coverage): CoverageSum | undefined {
  if (!asks || asks.length === 0) return undefined;
  const rows = asks.map((ask): CoverageRow => {
    const weight = WEIGHT[ask.requirement];
    return { ...ask, weight, earned: weight * ask.credit };
  });
  return { version, rows, ...sumAsks(asks) };
}
