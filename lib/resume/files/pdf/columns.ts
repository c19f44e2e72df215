import { standAsColumns } from './column-evidence';
import type { Fragment } from './fragments';
import { findExtent, groupRows, median } from './rows';

/** Parts of a page in reading order; two of a pair of columns follow each other. */
export type Layout = { readonly regions: readonly (readonly Fragment[])[]; readonly hasColumns: boolean };

/** A place where the page is white from top to bottom of two groups of fragments. */
type Pair = { readonly left: readonly Fragment[]; readonly right: readonly Fragment[] };
type Gutter = Pair & { readonly score: number };

const DEEPEST_SPLIT = 6;
/** Fewer lines side by side are a line with something at its end. */
const FEWEST_ROWS = 3;
const NARROWEST_GUTTER = 0.8;
const MOST_CANDIDATES = 80;
/** A name above one of the columns heads the page. */
const HEADLINE = 1.25;

/** Cuts a page into parts that are read one after the other, columns from left to right. */
export function splitColumns(fragments: readonly Fragment[], depth = 0): Layout {
  const gutter = depth < DEEPEST_SPLIT ? findGutter(fragments) : undefined;
  if (!gutter) return { regions: fragments.length > 0 ? [fragments] : [], hasColumns: false };
  const { above, left, right } = liftHeadlines(gutter);
  const inColumns = new Set([...left, ...right]);
  const top = findExtent([...inColumns].map(({ y }) => y)).min;
  const others = fragments.filter((each) => !inColumns.has(each));
  const parts = [
    others.filter((each) => above.has(each) || each.y < top),
    left,
    right,
    others.filter((each) => !above.has(each) && each.y >= top),
  ];
  return { regions: parts.flatMap((part) => splitColumns(part, depth + 1).regions), hasColumns: true };
}

function findGutter(fragments: readonly Fragment[]): Gutter | undefined {
  if (fragments.length < 2 * FEWEST_ROWS) return undefined;
  const size = median(fragments.map((each) => each.size));
  const downwards = [...fragments].sort((one, other) => one.y - other.y);
  let best: Gutter | undefined;
  for (const edge of listEdges(fragments)) {
    for (const stretch of splitAtCrossings(downwards, edge - NARROWEST_GUTTER * size, edge)) {
      const gutter = rateGutter(stretch, edge, size);
      if (gutter && gutter.score > (best?.score ?? 0)) best = gutter;
    }
  }
  return best;
}

/** Where a right column may begin: the left edges of fragments, those of most fragments first. */
function listEdges(fragments: readonly Fragment[]): number[] {
  const counts = new Map<number, number>();
  for (const { x } of fragments) {
    const edge = Math.floor(x);
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const edges = [...counts].sort(([one, often], [other, less]) => less - often || one - other);
  return edges.slice(0, MOST_CANDIDATES).map(([edge]) => edge);
}

/** The stretches of the page, from top to bottom, in which no fragment lies over the band. */
function splitAtCrossings(fragments: readonly Fragment[], from: number, to: number): Fragment[][] {
  const stretches: Fragment[][] = [[]];
  for (const fragment of fragments) {
    if (fragment.x < to && fragment.right > from) stretches.push([]);
    else stretches.at(-1)?.push(fragment);
  }
  return stretches.filter(({ length }) => length >= 2 * FEWEST_ROWS);
}

function rateGutter(stretch: readonly Fragment[], edge: number, size: number): Gutter | undefined {
  const left = stretch.filter(({ x }) => x < edge);
  const right = stretch.filter(({ x }) => x >= edge);
  const [leftRows, rightRows] = [groupRows(left), groupRows(right)];
  if (Math.min(leftRows.length, rightRows.length) < FEWEST_ROWS) return undefined;
  const [one, other] = [findExtent(left.map(({ y }) => y)), findExtent(right.map(({ y }) => y))];
  const overlap = Math.min(one.max, other.max) - Math.max(one.min, other.min);
  if (overlap < 2 * size || !standAsColumns(leftRows, rightRows)) return undefined;
  return { left, right, score: overlap * Math.min(leftRows.length, rightRows.length) };
}

/** Takes the page's headline out of the columns: it may stand above one of them. */
function liftHeadlines({ left, right }: Pair): Pair & { above: Set<Fragment> } {
  const size = median([...left, ...right].map((each) => each.size));
  const start = Math.max(...[left, right].map((side) => findExtent(side.map(({ y }) => y)).min)) - size;
  const isHeadline = (each: Fragment) => each.y < start && each.size >= HEADLINE * size;
  const above = new Set([...left, ...right].filter(isHeadline));
  const keep = (side: readonly Fragment[]) => side.filter((each) => !above.has(each));
  return { above, left: keep(left), right: keep(right) };
}
