import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';

/** What the search for a browser needs of a machine; tests hand in one of their own. */
export type System = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
  /** Names in a folder; empty when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** What a program prints when it ends well; undefined when it fails or does not start. */
  readonly output: (program: string, args: readonly string[]) => string | undefined;
  /** Runs a program with its output shown; true when it ends well. */
  readonly perform: (program: string, args: readonly string[], env?: Record<string, string>) => boolean;
  readonly say: (line: string) => void;
};

/** True for a user whom a browser refuses its sandbox. */
export function isRoot(): boolean {
  return process.platform !== 'win32' && process.getuid?.() === 0;
}

export function thisSystem(): System {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: isRoot(),
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    output: readOutput,
    perform,
    say: (line) => console.log(line),
  };
}

function readOutput(program: string, args: readonly string[]): string | undefined {
  const run = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
  return run.status === 0 ? run.stdout.trim() : undefined;
}

function perform(program: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const run = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
  return run.status === 0;
}
