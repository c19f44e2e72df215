import { posix, win32 } from 'node:path';
import type { System } from './system';

const LINUX_PROGRAMS = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
  'google-chrome',
  'google-chrome-stable',
];
const LINUX_FILES = [
  '/usr/lib/chromium/chromium',
  '/opt/microsoft/msedge/msedge',
  '/opt/brave.com/brave/brave',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
];
const MAC_APPS = ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Brave Browser', 'Google Chrome'];
const WINDOWS_FILES = [
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  'Google\\Chrome\\Application\\chrome.exe',
];
// Where a browser lies in the folders that Playwright and Puppeteer keep their downloads in.
const DOWNLOADED_FILES = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

/** Paths at which a Chromium-family browser may lie, those that take an unpacked extension most readily first. */
export function listBrowserPlaces(system: System): string[] {
  return [...new Set([...listInstalled(system), ...listDownloaded(system)])];
}

function listInstalled(system: System): string[] {
  if (system.platform === 'darwin') return MAC_APPS.flatMap((app) => listMacPlaces(system, app));
  if (system.platform === 'win32') return WINDOWS_FILES.flatMap((file) => listWindowsPlaces(system, file));
  const folders = (system.env.PATH ?? '').split(':').filter(Boolean);
  return [...LINUX_PROGRAMS.flatMap((program) => folders.map((folder) => posix.join(folder, program))), ...LINUX_FILES];
}

function listMacPlaces(system: System, app: string): string[] {
  return ['/Applications', posix.join(system.home, 'Applications')].map((folder) =>
    posix.join(folder, `${app}.app`, 'Contents/MacOS', app),
  );
}

function listWindowsPlaces(system: System, file: string): string[] {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles86 } = upperCaseKeys(system.env);
  return [LOCALAPPDATA, PROGRAMFILES, programFiles86].flatMap((root) => (root ? [win32.join(root, file)] : []));
}

// Windows writes "ProgramFiles" in any case, and only its own process.env ignores that.
function upperCaseKeys(env: System['env']): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).map(([key, value]) => [key.toUpperCase(), value]));
}

function listDownloaded(system: System): string[] {
  const { join } = system.platform === 'win32' ? win32 : posix;
  return listDownloadFolders(system).flatMap((root) =>
    newestFirst(system.list(root)).flatMap((build) => DOWNLOADED_FILES.map((file) => join(root, build, file))),
  );
}

function listDownloadFolders(system: System): string[] {
  const { env, home, platform } = system;
  const own = env.PLAYWRIGHT_BROWSERS_PATH;
  const puppeteer = `${home}/.cache/puppeteer/chrome`;
  if (own && own !== '0') return [own, puppeteer];
  if (platform === 'darwin') return [`${home}/Library/Caches/ms-playwright`, puppeteer];
  if (platform === 'win32') return [`${env.LOCALAPPDATA ?? `${home}\\AppData\\Local`}\\ms-playwright`, puppeteer];
  return [`${env.XDG_CACHE_HOME ?? `${home}/.cache`}/ms-playwright`, puppeteer];
}

function newestFirst(builds: readonly string[]): string[] {
  // The headless shell loads no extension.
  const usable = builds.filter((build) => !/headless|firefox|webkit|ffmpeg/.test(build));
  return usable.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}
