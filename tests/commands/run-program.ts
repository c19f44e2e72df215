import { spawn } from 'node:child_process';
import { inRoot, ROOT } from './paths';

export type Finished = { readonly code: number; readonly output: string };

// What is gathered is shown later, or not at all: no colours, and no hint about Vite's next way to read its config.
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/** Runs a script, given by its path in the project, under this Node and gathers what it prints; never rejects. */
export function runScript(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [inRoot(script), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...PLAIN, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const gather = (chunk: string) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', gather);
    child.stderr.setEncoding('utf8').on('data', gather);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
