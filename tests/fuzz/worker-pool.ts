import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inRoot } from '../commands/paths';
import type { Answer, Task } from './fuzz-worker';

/** A worker that is at one and the same input for so long, in ms, hangs: the slowest takes a second. */
const PATIENCE = 60_000;
/** What a worker may hold, in MB; what needs more ends it. */
const MEMORY = 1_024;

/** After so many inputs of one target that ended their workers, what is left of its stretches says nothing new. */
const MOST_LOST = 10;

/**
 * Gives tasks to so many workers at once, and each answer to `onAnswer`. What is left of a stretch after an input that
 * ended its worker is a task of its own.
 */
export async function runTasks(
  tasks: readonly Task[],
  { workers, folder, onAnswer }: { workers: number; folder: string; onAnswer: (answer: Answer) => void },
): Promise<void> {
  const open = [...tasks];
  const lost = new Map<string, number>();
  const work = async (number: number): Promise<void> => {
    const stateFile = `${folder}/worker-${number}.txt`;
    let worker: ChildProcess | undefined;
    for (let task = open.shift(); task; task = open.shift()) {
      worker ??= await startWorker(stateFile);
      const answer = await ask(worker, task, stateFile);
      onAnswer(answer);
      if (!isLost(answer)) continue;
      worker = undefined;
      const count = (lost.get(task.target) ?? 0) + 1;
      lost.set(task.target, count);
      if (count < MOST_LOST) open.unshift(...listRest(task, answer));
    }
    worker?.send('end');
  };
  await Promise.all(Array.from({ length: workers }, (_each, number) => work(number)));
}

/** What is said of an input that ended its worker. */
export const LOST = 'the worker hung or ran out of memory at this input';

function isLost({ faults }: Answer): boolean {
  return faults.some(({ message }) => message === LOST);
}

/** The inputs of a task that come after those that were answered for. */
export function listRest(task: Task, { task: { to } }: Pick<Answer, 'task'>): Task[] {
  return to < task.to ? [{ ...task, from: to }] : [];
}

/** What is said of a task whose worker ended; `state` is the number of the input that it noted last. */
export function describeLost(task: Task, state: string): Answer {
  const noted = Number.parseInt(state, 10);
  // A worker that ends before the first input of a task has noted one of the task before.
  const at = noted >= task.from && noted < task.to ? noted : task.from;
  const answered = { ...task, to: at + 1 };
  return {
    task: answered,
    inputs: at + 1 - task.from,
    longest: 0,
    longestAt: at,
    faults: [{ at, message: LOST }],
  };
}

function startWorker(stateFile: string): Promise<ChildProcess> {
  const worker = fork(inRoot('tests/commands/fuzz.mjs'), ['--worker', stateFile], {
    execArgv: ['--expose-gc', `--max-old-space-size=${MEMORY}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    worker.once('exit', (code) => reject(new Error(`a worker ended with ${code} before it began`)));
  });
}

function ask(worker: ChildProcess, task: Task, stateFile: string): Promise<Answer> {
  return new Promise((resolve) => {
    let before = '';
    const timer = setInterval(() => {
      const now = readFileSync(stateFile, 'utf8');
      if (now === before) worker.kill('SIGKILL');
      before = now;
    }, PATIENCE);
    const finish = (answer: Answer) => {
      clearInterval(timer);
      worker.off('message', onMessage).off('exit', onExit);
      resolve(answer);
    };
    const onMessage = (answer: unknown) => finish(answer as Answer);
    const onExit = () => finish(describeLost(task, readFileSync(stateFile, 'utf8')));
    worker.on('message', onMessage).once('exit', onExit);
    worker.send(task);
  });
}
