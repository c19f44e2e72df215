import { execFileSync } from 'node:child_process';

/**
 * Runs a few lines of script in a fresh process with `args` from `process.argv[1]` on, and gives what they printed as
 * JSON: the second time in one process is warm, and what a browser starts is always cold.
 */
export function runCold(script: string, args: readonly string[]): unknown {
  const all = ['--input-type=module', '--eval', script, ...args];
  return JSON.parse(execFileSync(process.execPath, all, { encoding: 'utf8' }));
}
