import { readdirSync, statSync } from 'node:fs';
import { CommandError } from './command-error';
import { inRoot } from './paths';
import { type Finished, runScript } from './run-program';

/** `e2e` is the Chrome build whose marks live in open shadow roots, so that tests can look into them. */
export type Target = 'chrome' | 'firefox' | 'e2e';

/** The build tool, as a path in the project. */
export const WXT = 'node_modules/wxt/bin/wxt.mjs';
const ARGUMENTS: Record<Target, readonly string[]> = {
  chrome: [],
  firefox: ['-b', 'firefox', '--mv3'],
  // The mode reaches the code as `import.meta.env.MODE`, and the folder's name as its suffix.
  e2e: ['--mode', 'e2e'],
};
// A mode of another name would otherwise bundle the libraries' development code.
const PRODUCTION = { NODE_ENV: 'production' };
const FOLDERS: Record<Target, string> = { chrome: 'chrome-mv3', firefox: 'firefox-mv3', e2e: 'chrome-mv3-e2e' };
const SOURCES = ['entrypoints', 'components', 'lib', 'data', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Where the unpacked extension of a target lies once it is built. */
export function buildFolder(target: Target): string {
  return inRoot('.output', FOLDERS[target]);
}

/** Builds one target; what the tool printed is in the outcome. */
export function buildTarget(target: Target): Promise<Finished> {
  return runScript(WXT, ['build', ...ARGUMENTS[target]], PRODUCTION);
}

/** Builds one target and packs it for a store. */
export function zipTarget(target: Target): Promise<Finished> {
  return runScript(WXT, ['zip', ...ARGUMENTS[target]], PRODUCTION);
}

/** Fails with what the tool printed when it did not end well. */
export function expectSuccess(finished: Finished, what: string): void {
  if (finished.code !== 0) throw new CommandError(`${what} failed:\n${finished.output.trim()}`, 1);
}

/** True when a target was built after the last change to anything it is built from. */
export function isBuildFresh(target: Target): boolean {
  const built = lastChange(`${buildFolder(target)}/manifest.json`);
  return built > 0 && SOURCES.every((source) => lastChange(inRoot(source)) <= built);
}

// A folder's own time tells of files that were removed.
function lastChange(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, lastChange(`${path}/${name}`)), stats.mtimeMs);
}
