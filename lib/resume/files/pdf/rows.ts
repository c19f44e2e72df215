/** Anything with a place on the page; `y` is the baseline and grows downwards. */
export type Placed = { readonly x: number; readonly right: number; readonly y: number; readonly size: number };

/** Raised and lowered letters stay on their line; the next line is a whole letter's height away. */
const SAME_BASELINE = 0.42;

/** What stands on one baseline, from left to right; rows from top to bottom. */
export function groupRows<Item extends Placed>(items: readonly Item[]): Item[][] {
  const rows: { y: number; size: number; items: Item[] }[] = [];
  for (const item of [...items].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const row = rows.at(-1);
    if (row && item.y - row.y <= SAME_BASELINE * Math.max(row.size, item.size)) {
      row.items.push(item);
      // The largest letters say where the baseline is.
      if (item.size > row.size) Object.assign(row, { y: item.y, size: item.size });
    } else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return rows.map((row) => row.items.sort((one, other) => one.x - other.x || one.y - other.y));
}

/** The middle one of some numbers; 0 for none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}

/** The smallest and the largest of some numbers, however many. */
export function findExtent(numbers: readonly number[]): { min: number; max: number } {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) {
    if (number < min) min = number;
    if (number > max) max = number;
  }
  return { min, max };
}
