import type { FuzzTarget, OpenTarget, Prepared } from './fuzz-target';

/** What is wrong with one input. */
export type Fault = { readonly at: number; readonly message: string; readonly prepared?: Prepared };

/** What a stretch of inputs gave; `longest` in ms. */
export type Outcome = {
  readonly inputs: number;
  readonly longest: number;
  readonly longestAt: number;
  readonly faults: readonly Fault[];
};

export type Stretch = { readonly seed: number; readonly from: number; readonly to: number };

/** After so many faults the rest of a stretch says nothing new. */
const MOST_FAULTS = 10;
const TRIES = 5;

/** Reads the inputs from `from` to below `to`; `onStart` hears of each before it is made. */
export async function runInputs(
  { bound }: Pick<FuzzTarget, 'bound'>,
  open: OpenTarget,
  { seed, from, to }: Stretch,
  onStart: (at: number) => void = () => undefined,
): Promise<Outcome> {
  const faults: Fault[] = [];
  let [longest, longestAt] = [0, from];
  let at = from;
  for (; at < to && faults.length < MOST_FAULTS; at += 1) {
    onStart(at);
    const prepared = open.prepare(at, seed);
    try {
      const took = await readInTime(prepared, bound);
      if (took > longest) [longest, longestAt] = [took, at];
      if (took > bound) faults.push({ at, message: `took ${took.toFixed(0)} ms, more than ${bound}`, prepared });
    } catch (error) {
      faults.push({ at, message: describe(error), prepared });
    }
  }
  return { inputs: at - from, longest, longestAt, faults };
}

/** Reads and checks an input; gives the ms it takes. What seems slow is read again, and its best time counts. */
async function readInTime(prepared: Prepared, bound: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && best > bound; tries += 1) best = Math.min(best, await time(prepared));
  return best;
}

async function time({ read }: Prepared): Promise<number> {
  const [started, spent] = [performance.now(), process.cpuUsage()];
  const reading = read();
  // No turn of the event loop, and so nobody else's work, between what is read at once and the clock.
  const check = reading instanceof Promise ? await reading : reading;
  const took = performance.now() - started;
  const { user, system } = process.cpuUsage(spent);
  check();
  // Time that the machine spent on others is not the reader's.
  return Math.min(took, (user + system) / 1000);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
