import { groupRows, type Placed } from './rows';
import type { Run } from './runs';

/** Runs on one baseline with no more than word gaps between them. */
export type Fragment = Placed & { readonly runs: readonly Run[]; readonly order: number };

/** Words of justified text stand closer than this, columns further apart; in letter heights. */
const WIDEST_WORD_GAP = 0.9;
/** Some programs set a text twice, a hair apart, to make it bold. */
const OVERPRINT = 0.2;

/** Joins the runs of a page into fragments of lines, from top to bottom and left to right. */
export function joinFragments(runs: readonly Run[]): Fragment[] {
  return groupRows(runs).flatMap((row) => splitRow(dropOverprints(row)).map(toFragment));
}

function splitRow(row: readonly Run[]): Run[][] {
  const parts: Run[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    const part = parts.at(-1);
    if (part && run.x - right <= WIDEST_WORD_GAP * run.size) part.push(run);
    else parts.push([run]);
    right = Math.max(right, run.right);
  }
  return parts;
}

function dropOverprints(row: readonly Run[]): Run[] {
  return row.filter((run, index) => {
    const before = row[index - 1];
    return !before || before.text !== run.text || run.x - before.x > OVERPRINT * run.size;
  });
}

function toFragment(runs: Run[]): Fragment {
  let [largest] = runs as [Run, ...Run[]];
  let [x, right, order] = [largest.x, largest.right, largest.order];
  for (const run of runs) {
    if (run.size > largest.size) largest = run;
    x = Math.min(x, run.x);
    right = Math.max(right, run.right);
    order = Math.min(order, run.order);
  }
  return { x, right, y: largest.y, size: largest.size, runs, order };
}
