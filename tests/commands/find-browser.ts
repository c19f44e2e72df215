import { listBrowserPlaces } from './browser-places';
import { CommandError } from './command-error';
import { type System, thisSystem } from './system';

/** The oldest version whose extension platform has what RoleLens uses; as in the manifest. */
const OLDEST = 120;

/** A browser that can be started, and how it takes an unpacked extension. */
export type FoundBrowser = {
  readonly path: string;
  /** Name and version as the browser says them; the path where it says nothing. */
  readonly name: string;
  /** Google's own Chrome ignores `--load-extension`; it takes extensions over the debugging pipe only. */
  readonly loadsBy: 'flag' | 'pipe';
};

/** A Chromium-family browser of this machine, installed where that can be done; throws `CommandError` when there is none. */
export function findBrowser(system: System = thisSystem()): FoundBrowser {
  const browser = findNamed(system) ?? findInstalled(system) ?? findAfterInstall(system);
  if (browser) return browser;
  throw new CommandError(
    'No Chromium-family browser was found. Install Chromium, Edge, Brave or Chrome (on Debian: apt-get install chromium), ' +
      'or set ROLELENS_BROWSER to the path of one.',
  );
}

function findNamed(system: System): FoundBrowser | undefined {
  const path = system.env.ROLELENS_BROWSER;
  if (!path) return undefined;
  const browser = system.exists(path) ? inspect(system, path) : undefined;
  if (browser) return browser;
  throw new CommandError(
    `ROLELENS_BROWSER names ${path}, which is not a browser that starts (Chromium ${OLDEST} or later). Correct it or unset it.`,
  );
}

function findInstalled(system: System): FoundBrowser | undefined {
  let fallback: FoundBrowser | undefined;
  for (const path of listBrowserPlaces(system)) {
    const browser = system.exists(path) ? inspect(system, path) : undefined;
    if (browser?.loadsBy === 'flag') return browser;
    fallback ??= browser;
  }
  return fallback;
}

function findAfterInstall(system: System): FoundBrowser | undefined {
  if (system.platform !== 'linux' || !system.isRoot) return undefined;
  if (!system.exists('/etc/debian_version') || !system.exists('/usr/bin/apt-get')) return undefined;
  system.say('… No browser found: installing the Debian package chromium (a minute or two)');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!system.perform('apt-get', ['update', '-qq'], quiet)) return undefined;
  if (
    !system.perform(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      quiet,
    )
  )
    return undefined;
  return findInstalled(system);
}

function inspect(system: System, path: string): FoundBrowser | undefined {
  // On Windows `--version` opens a window and prints nothing, so the path has to tell.
  const name = system.platform === 'win32' ? path : system.output(path, ['--version']);
  if (name === undefined) return undefined;
  const version = /\b(\d+)\.\d+/.exec(name)?.[1];
  if (system.platform !== 'win32' && version !== undefined && Number(version) < OLDEST) return undefined;
  return { path, name, loadsBy: isBrandedChrome(name) ? 'pipe' : 'flag' };
}

function isBrandedChrome(name: string): boolean {
  return /Google Chrome(?! for Testing)|Google\\Chrome\\/.test(name);
}
