import { formatSeconds } from '../commands/progress';
import { type BenchArguments, describeUsage, parseBenchArguments } from './bench-arguments';
import { BENCHES, type Bench } from './benches';
import { describeMachine } from './describe-machine';
import { type Figure, isMet } from './figure';
import { formatMiss, formatTable, type Part } from './format-figures';
import { writeReport } from './write-report';

/**
 * `npm run bench`: measures speed and size and prints one table; 1 when a size or a ratio misses its target, or, in a
 * run with all rounds, a time.
 */
export async function run(args: readonly string[]): Promise<number> {
  const names = BENCHES.map(({ name }) => name);
  const asked = parseBenchArguments(args, names, process.env.ROUNDS);
  if (!asked) {
    console.log(describeUsage(BENCHES));
    return 0;
  }
  const describe = describeMachine();
  const parts = await measureAll(asked);
  const report = `${describe(asked.rounds)}\n\n${formatTable(parts)}`;
  console.log(report);
  const figures = parts.flatMap((part) => part.figures);
  if (asked.write) writeReport(report, figures);
  return judge(figures, asked.rounds !== undefined);
}

async function measureAll({ names, rounds }: BenchArguments): Promise<Part[]> {
  const chosen = BENCHES.filter(({ name }) => names.length === 0 || names.includes(name));
  const parts: Part[] = [];
  for (const [at, bench] of chosen.entries()) {
    console.error(`… ${bench.name} (${at + 1} of ${chosen.length})`);
    const started = performance.now();
    parts.push({ title: bench.title, figures: await measureOne(bench, rounds) });
    console.error(`✓ ${bench.name} (${formatSeconds(performance.now() - started)})`);
  }
  return parts;
}

async function measureOne({ load, rounds }: Bench, asked: number | undefined): Promise<readonly Figure[]> {
  const { measure } = await load();
  return measure(asked ?? rounds);
}

/** Says what was missed, and gives the exit code. A short run is for trying out: its times say little. */
function judge(figures: readonly Figure[], isShort: boolean): number {
  const missed = figures.filter((figure) => isMet(figure) === false);
  for (const figure of missed) console.error(`✗ ${formatMiss(figure)}`);
  return missed.some(({ target }) => !isShort || target?.kind !== 'time') ? 1 : 0;
}
