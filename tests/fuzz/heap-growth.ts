import type { Spent } from './fuzz-worker';

/** More than this is not the noise of a heap, in bytes. */
const MOST_GROWTH = 64 * 1024 * 1024;

type Growth = readonly [early: number, late: number];

/** An early and the last heap of the worker whose heap grew the most over one target, in bytes; [0, 0] for no worker. */
export function findGrowth(spent: readonly Spent[]): Growth {
  const heaps = new Map<number, number[]>();
  for (const { worker, heap } of spent) heaps.set(worker, [...(heaps.get(worker) ?? []), heap]);
  const growths = [...heaps.values()].map(measure).sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return growths[0] ?? [0, 0];
}

/** Whether the heap of a worker grows with the number of inputs. */
export function hasGrown(spent: readonly Spent[]): boolean {
  const [early, late] = findGrowth(spent);
  return late - early > MOST_GROWTH;
}

function measure(heaps: readonly number[]): Growth {
  // At a worker's first answers not everything has been loaded yet.
  const early = Math.max(...(heaps.length > 2 ? heaps.slice(1, 3) : heaps.slice(-1)));
  return [early, heaps.at(-1) ?? early];
}
