import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { CommandError } from '../commands/command-error';
import { formatPath, inRoot } from '../commands/paths';
import { formatSeconds } from '../commands/progress';
import type { FuzzTarget } from './fuzz-target';
import { type Answer, type SavedFault, type Spent, serveTasks, type Task } from './fuzz-worker';
import { findGrowth, hasGrown } from './heap-growth';
import { TARGETS } from './targets';
import { runTasks } from './worker-pool';

// npm run fuzz [-- NAME [AT]]: all inputs, those of one target, or one of them alone. SEED=5 gives other inputs,
// INPUTS=0.1 a tenth of them, WORKERS=1 keeps one processor free.

const FOLDER = inRoot('.output/fuzz');
/** So many inputs are one task, or what takes about as long. */
const STRETCHES = 25;
const PROGRESS_EVERY = 10_000;

type Row = { inputs: number; longest: number; longestAt: number; readonly spent: Spent[]; faults: number };

/** Feeds the parsers with spoiled inputs; 1 where one of them was not taken as it has to be. */
export async function run([name, at]: readonly string[]): Promise<number> {
  if (name === '--worker') return serveTasks(at ?? '');
  const targets = name === undefined ? TARGETS : TARGETS.filter((target) => target.name === name);
  if (targets.length === 0) throw new CommandError(`no target ${name}: ${TARGETS.map((each) => each.name).join(', ')}`);
  mkdirSync(FOLDER, { recursive: true });
  const seed = Number(process.env.SEED ?? 20_261_121);
  const tasks = targets.flatMap((target) => listTasks(target, seed, at));
  const total = tasks.reduce((sum, { from, to }) => sum + to - from, 0);
  const workers = Math.min(tasks.length, Number(process.env.WORKERS ?? availableParallelism()));
  console.log(`SEED=${seed}, ${total.toLocaleString('en')} inputs, ${workers} workers; -- NAME AT repeats one\n`);
  return runAll(targets, tasks, { seed, total, workers });
}

function listTasks({ name, inputs }: FuzzTarget, seed: number, at: string | undefined): Task[] {
  if (at !== undefined) return [{ target: name, seed, from: Number(at), to: Number(at) + 1 }];
  const all = Math.max(1, Math.round(inputs * Number(process.env.INPUTS ?? 1)));
  // A multiple of every chain of pages.
  const size = Math.max(100, Math.ceil(all / STRETCHES / 100) * 100);
  return Array.from({ length: Math.ceil(all / size) }, (_each, index) => {
    const from = index * size;
    return { target: name, seed, from, to: Math.min(all, from + size) };
  });
}

type Plan = { readonly seed: number; readonly total: number; readonly workers: number };

async function runAll(targets: readonly FuzzTarget[], tasks: readonly Task[], plan: Plan): Promise<number> {
  const rows = new Map(targets.map(({ name }) => [name, createRow()]));
  const started = performance.now();
  let [done, told] = [0, started];
  const onAnswer = (answer: Answer) => {
    done += answer.task.to - answer.task.from;
    addAnswer(rows.get(answer.task.target), answer, plan.seed);
    if (performance.now() - told < PROGRESS_EVERY) return;
    told = performance.now();
    const percent = ((100 * done) / plan.total).toFixed(0);
    console.log(`… ${percent} % (${answer.task.target}), ${formatSeconds(told - started)}`);
  };
  await runTasks(tasks, { workers: plan.workers, folder: FOLDER, onAnswer });
  console.log(
    `\n${formatTable(targets, rows)}\n\nIn ${formatSeconds(performance.now() - started)}, SEED=${plan.seed}.`,
  );
  return report(rows);
}

function createRow(): Row {
  return { inputs: 0, longest: 0, longestAt: 0, spent: [], faults: 0 };
}

function addAnswer(row: Row | undefined, answer: Answer, seed: number): void {
  if (!row) return;
  row.inputs += answer.inputs;
  if (answer.spent) row.spent.push(answer.spent);
  row.faults += answer.faults.length;
  if (answer.longest > row.longest) Object.assign(row, { longest: answer.longest, longestAt: answer.longestAt });
  for (const fault of answer.faults) saveFault(answer.task.target, fault, seed);
}

function saveFault(target: string, { at, message, input, ending }: SavedFault, seed: number): void {
  const again = `SEED=${seed} npm run fuzz -- ${target} ${at}`;
  const file = `${FOLDER}/${target}-${seed}-${at}`;
  if (input !== undefined) writeFileSync(`${file}.${ending}`, Buffer.from(input, 'base64'));
  writeFileSync(`${file}.fault.txt`, `${again}\n\n${message}\n`);
  console.error(`✗ ${target} ${at}: ${message.split('\n', 1)[0]}\n  ${formatPath(file)}.*; again: ${again}`);
}

function formatTable(targets: readonly FuzzTarget[], rows: ReadonlyMap<string, Row>): string {
  const lines = targets.map(({ name, what, bound }) => {
    const { inputs, longest, longestAt, spent, faults } = rows.get(name) ?? createRow();
    const [early = 0, late = 0] = findGrowth(spent).map((heap) => Math.round(heap / 1024 / 1024));
    const seconds = spent.reduce((sum, each) => sum + each.seconds, 0);
    return `| ${what} | ${inputs.toLocaleString('en')} | ${seconds.toFixed(1)} | ${longest.toFixed(0)} (${name} ${longestAt}) | ${bound} | ${early} → ${late} | ${faults} |`;
  });
  const head =
    '| what | inputs | seconds of a processor | longest, ms (which) | may take, ms | heap, MB | faults |\n|---|---|---|---|---|---|---|';
  return [head, ...lines].join('\n');
}

function report(rows: ReadonlyMap<string, Row>): number {
  const grown = [...rows].filter(([, { spent }]) => hasGrown(spent));
  for (const [name] of grown) console.error(`✗ ${name}: the heap grows with the number of inputs`);
  const faults = [...rows.values()].reduce((sum, row) => sum + row.faults, 0);
  return faults + grown.length > 0 ? 1 : 0;
}
