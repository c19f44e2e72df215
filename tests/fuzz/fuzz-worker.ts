import { openSync, writeSync } from 'node:fs';
import { runInputs, type Stretch } from './run-inputs';
import { TARGETS } from './targets';

/** What a worker is asked for. */
export type Task = Stretch & { readonly target: string };

/** What it answers. */
export type Answer = {
  readonly task: Task;
  readonly inputs: number;
  readonly longest: number;
  readonly longestAt: number;
  /** Absent where the worker was lost. */
  readonly spent?: Spent;
  readonly faults: readonly SavedFault[];
};

/** What a stretch took: the worker's number, its heap in bytes after collection, and seconds of its processor. */
export type Spent = { readonly worker: number; readonly heap: number; readonly seconds: number };

export type SavedFault = {
  readonly at: number;
  readonly message: string;
  /** The input as base64, and the ending of a file of it. */
  readonly input?: string;
  readonly ending?: string;
};

declare const gc: (() => void) | undefined;

/** Answers tasks until it is told to end. What it is at stands in a file, for a worker that hangs says nothing. */
export async function serveTasks(stateFile: string): Promise<number> {
  const state = openSync(stateFile, 'w');
  const note = (at: number) => writeSync(state, `${String(at).padEnd(12)}\n`, 0);
  await new Promise<void>((resolve) => {
    process.on('message', (task: Task | 'end') => {
      if (task === 'end') resolve();
      else void answer(task, note).then((reply) => process.send?.(reply));
    });
    process.send?.('ready');
  });
  process.disconnect?.();
  return 0;
}

async function answer(task: Task, note: (at: number) => void): Promise<Answer> {
  const target = TARGETS.find(({ name }) => name === task.target);
  if (!target) throw new Error(`no target ${task.target}`);
  const started = process.cpuUsage();
  const open = await target.open();
  const { faults, ...counts } = await runInputs(target, open, task, note);
  await open.close?.();
  const saved = faults.map(({ at, message, prepared }) => ({
    at,
    message,
    input: prepared && Buffer.from(prepared.print()).toString('base64'),
    ending: prepared?.ending,
  }));
  gc?.();
  const { user, system } = process.cpuUsage(started);
  const spent = { worker: process.pid, heap: process.memoryUsage().heapUsed, seconds: (user + system) / 1e6 };
  return { task, ...counts, faults: saved, spent };
}
