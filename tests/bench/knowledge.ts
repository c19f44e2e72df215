import { z } from 'zod';
import type { Figure } from './figure';
import { withBundle } from './import-bundled';
import { runCold } from './run-cold';
import { takeRounds } from './take-rounds';
import { withinAtBest } from './targets';

/** ms of the processor's time, whole: reading the bundle, its JSON, and making the indexes. */
const TARGET = 60;
const PARTS = ['vocabulary', 'titles', 'duties', 'model'] as const;

/** Beside the time by the clock it takes the processor's, which other programs on the machine disturb less. */
const RUN = `
const spent = ({ user, system }) => (user + system) / 1000;
const now = () => [performance.now(), spent(process.cpuUsage())];
const started = now();
const { packed, steps } = await import(process.argv[1]);
const read = now();
steps[process.argv[2]](packed);
const done = now();
console.log(JSON.stringify({ read: read.map((at, i) => at - started[i]), index: done.map((at, i) => at - read[i]) }));`;

const pairSchema = z.tuple([z.number(), z.number()]);
const timesSchema = z.object({ read: pairSchema, index: pairSchema });
type Times = z.infer<typeof timesSchema>;

/** What the background does once before its first answer, each round in a process of its own. */
export function measure(rounds: number): Promise<Figure[]> {
  return withBundle('knowledge-steps', async (file) => {
    const take = (step: string) => takeRounds(rounds, () => timesSchema.parse(runCold(RUN, [file, step])));
    const whole = await take('all');
    const parts = await takeRounds(PARTS.length, async (at) =>
      listPart(PARTS[at] as string, await take(PARTS[at] as string)),
    );
    return [
      { what: 'Load and index, of the processor', unit: 'ms', values: sum(whole, 1), target: withinAtBest(TARGET) },
      { what: 'Load and index, by the clock', unit: 'ms', values: sum(whole, 0) },
      { what: 'Of it reading the bundle and its JSON', unit: 'ms', values: whole.map(({ read }) => read[0]) },
      ...parts,
    ];
  });
}

function sum(times: readonly Times[], clock: 0 | 1): number[] {
  return times.map(({ read, index }) => read[clock] + index[clock]);
}

function listPart(part: string, times: readonly Times[]): Figure {
  return { what: `Of it indexing: ${part}`, unit: 'ms', values: times.map(({ index }) => index[0]) };
}
