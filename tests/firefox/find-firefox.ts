import { posix } from 'node:path';
import { type System, thisSystem } from '../commands/system';

/** The oldest version that the manifest admits. */
const OLDEST = 140;
const NAMES = ['firefox-esr', 'firefox'];
const MAC_FILE = '/Applications/Firefox.app/Contents/MacOS/firefox';
const WINDOWS_FILE = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';

/** The path of an installed Firefox that takes the extension, `ROLELENS_FIREFOX` first; undefined where there is none. */
export function findFirefox(system: System = thisSystem()): string | undefined {
  return listPlaces(system).find((path) => system.exists(path) && isUsable(system, path));
}

function listPlaces({ env, platform }: System): string[] {
  if (env.ROLELENS_FIREFOX) return [env.ROLELENS_FIREFOX];
  if (platform === 'darwin') return [MAC_FILE];
  if (platform === 'win32') return [WINDOWS_FILE];
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function isUsable(system: System, path: string): boolean {
  // On Windows `--version` prints nothing.
  if (system.platform === 'win32') return true;
  const version = /Firefox (\d+)\./.exec(system.output(path, ['--version']) ?? '')?.[1];
  return Number(version) >= OLDEST;
}
