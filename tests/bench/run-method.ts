import { spawn } from 'node:child_process';
import { z } from 'zod';
import { inRoot } from '../commands/paths';

/** How long a method may take to be built, and for one text, in ms. */
const LIMITS = { build: 120_000, search: 5_000 } as const;
const HEAP_MB = 6_000;

const lineSchema = z.union([
  z.object({ built: z.number() }),
  z.object({ warm: z.int() }),
  z.object({ length: z.int(), found: z.int(), ms: z.number() }),
]);

export type MethodRun = {
  /** The bundle of the methods, and files with the names, one a line, and the text. */
  readonly files: { readonly bundle: string; readonly names: string; readonly text: string };
  readonly name: string;
  /** Characters of the first text. */
  readonly shortest: number;
  readonly rounds: number;
};

/**
 * MB/s of every round on the longest text that was reached, of ASCII characters. `stopped` where not even the shortest
 * one was done within the limit: then the one value is what it would have been at the limit. Empty where nothing could
 * be built, for the reason in `failed`.
 */
export type Speeds = { readonly values: readonly number[]; readonly stopped?: boolean; readonly failed?: string };

type Progress = { isBuilt: boolean; lines: { length: number; ms: number }[]; isLate: boolean; errors: string };

/** Runs one method in a process of its own, and ends it when it takes too long. */
export function runMethod({ files, name, shortest, rounds }: MethodRun): Promise<Speeds> {
  const script = inRoot('tests/bench/time-method.mjs');
  const given = [files.bundle, name, files.names, files.text, String(shortest), String(rounds)];
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, script, ...given]);
  const progress: Progress = { isBuilt: false, lines: [], isLate: false, errors: '' };
  const watch = (limit: number) =>
    setTimeout(() => {
      progress.isLate = true;
      child.kill('SIGKILL');
    }, limit);
  let timer = watch(LIMITS.build);
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    progress.errors += chunk;
  });
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    clearTimeout(timer);
    for (const line of chunk.trim().split('\n')) note(progress, line);
    timer = watch(LIMITS.search);
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer);
      resolve(judge(progress, shortest));
    });
  });
}

function note(progress: Progress, text: string): void {
  const line = lineSchema.parse(JSON.parse(text));
  if ('built' in line) progress.isBuilt = true;
  else if ('ms' in line) progress.lines.push(line);
}

function judge({ isBuilt, lines, isLate, errors }: Progress, shortest: number): Speeds {
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  const values = lines.filter(({ length }) => length === longest).map(({ length, ms }) => toSpeed(length, ms));
  if (values.length > 0) return { values };
  if (isBuilt && isLate) return { values: [toSpeed(shortest, LIMITS.search)], stopped: true };
  if (isLate) return { values, failed: `not built within ${LIMITS.build / 1000} s` };
  if (/heap out of memory|allocation failed/i.test(errors))
    return { values, failed: `not built within ${HEAP_MB / 1000} GB` };
  return { values, failed: /regular expression too large/i.test(errors) ? 'larger than a RegExp may be' : 'failed' };
}

function toSpeed(length: number, ms: number): number {
  return length / 1000 / ms;
}
