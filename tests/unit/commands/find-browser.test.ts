import { describe, expect, test } from 'vitest';
import { CommandError } from '../../commands/command-error';
import { findBrowser } from '../../commands/find-browser';
import type { System } from '../../commands/system';

type Files = Record<string, string>;

/** A machine whose files are programs that print the given version. */
function machine(files: Files, overrides: Partial<System> = {}): System {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ada',
    isRoot: false,
    exists: (path) => path in files,
    list: (folder) => listNames(files, folder),
    output: (program) => files[program] || undefined,
    perform: () => false,
    say: () => undefined,
    ...overrides,
  };
}

function listNames(files: Files, folder: string): string[] {
  const below = Object.keys(files).filter((path) => path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`));
  return [...new Set(below.map((path) => path.slice(folder.length + 1).split(/[\\/]/)[0] ?? ''))];
}

const CHROMIUM = 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)';
const CHROME = 'Google Chrome 150.0.7000.1';

describe('the browser is found', () => {
  const mac = (app: string) => `/Applications/${app}.app/Contents/MacOS/${app}`;
  const windowsEnv = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' };
  const rows: [string, Files, Partial<System>, string, 'flag' | 'pipe'][] = [
    ['on the PATH', { '/usr/bin/chromium': CHROMIUM }, {}, '/usr/bin/chromium', 'flag'],
    [
      'Edge on the PATH',
      { '/usr/bin/microsoft-edge': 'Microsoft Edge 150.0.1.1' },
      {},
      '/usr/bin/microsoft-edge',
      'flag',
    ],
    [
      'Brave outside the PATH',
      { '/opt/brave.com/brave/brave': 'Brave Browser 150.1.80.1' },
      {},
      '/opt/brave.com/brave/brave',
      'flag',
    ],
    ['Chrome when it is the only one', { '/usr/bin/google-chrome': CHROME }, {}, '/usr/bin/google-chrome', 'pipe'],
    [
      'any other before Chrome',
      { '/usr/bin/google-chrome': CHROME, '/snap/bin/chromium': 'Chromium 150.0.1.1 snap' },
      {},
      '/snap/bin/chromium',
      'flag',
    ],
    [
      'in the cache of Playwright, the newest build, never the headless shell',
      {
        '/home/ada/.cache/ms-playwright/chromium-999/chrome-linux/chrome': 'Chromium 140.0.1.1',
        '/home/ada/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome': 'Google Chrome for Testing 150.0.1.1',
        '/home/ada/.cache/ms-playwright/chromium_headless_shell-1300/chrome-linux64/chrome': 'Chromium 151.0.1.1',
      },
      {},
      '/home/ada/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome',
      'flag',
    ],
    [
      'where PLAYWRIGHT_BROWSERS_PATH says',
      { '/cache/chromium-1/chrome-linux/chrome': CHROMIUM },
      { env: { PLAYWRIGHT_BROWSERS_PATH: '/cache' } },
      '/cache/chromium-1/chrome-linux/chrome',
      'flag',
    ],
    [
      'Edge on a Mac',
      { [mac('Microsoft Edge')]: 'Microsoft Edge 150.0.1.1' },
      { platform: 'darwin' },
      mac('Microsoft Edge'),
      'flag',
    ],
    ['Chrome on a Mac', { [mac('Google Chrome')]: CHROME }, { platform: 'darwin' }, mac('Google Chrome'), 'pipe'],
    [
      'Edge on Windows without starting it',
      { 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe': '' },
      { platform: 'win32', env: windowsEnv },
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'flag',
    ],
    [
      'Chrome on Windows as the one for the pipe',
      { 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe': '' },
      { platform: 'win32', env: windowsEnv },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'pipe',
    ],
    [
      'by ROLELENS_BROWSER before all others',
      { '/usr/bin/chromium': CHROMIUM, '/my/browser': 'Brave Browser 150.1.1.1' },
      { env: { PATH: '/usr/bin', ROLELENS_BROWSER: '/my/browser' } },
      '/my/browser',
      'flag',
    ],
  ];

  test.each(rows)('%s', (_, files, overrides, path, loadsBy) => {
    expect(findBrowser(machine(files, overrides))).toMatchObject({ path, loadsBy });
  });
});

describe('what does not start or is too old is passed over', () => {
  test('a stub that only says how to install', () => {
    const files = { '/usr/bin/chromium-browser': '', '/usr/bin/brave-browser': 'Brave Browser 150.1.1.1' };
    expect(findBrowser(machine(files)).path).toBe('/usr/bin/brave-browser');
  });

  test('a version from before the manifest’s minimum', () => {
    const files = { '/usr/bin/chromium': 'Chromium 119.0.1.1', '/usr/bin/brave': 'Brave Browser 120.0.1.1' };
    expect(findBrowser(machine(files)).path).toBe('/usr/bin/brave');
  });
});

describe('nothing is found', () => {
  test('the message says what to do', () => {
    expect(() => findBrowser(machine({}))).toThrow(/Install Chromium, Edge, Brave or Chrome.*ROLELENS_BROWSER/);
  });

  test('a wrong ROLELENS_BROWSER is named and not worked around', () => {
    const system = machine({ '/usr/bin/chromium': CHROMIUM }, { env: { PATH: '/usr/bin', ROLELENS_BROWSER: '/gone' } });
    expect(() => findBrowser(system)).toThrow(/ROLELENS_BROWSER names \/gone/);
    expect(() => findBrowser(system)).toThrow(CommandError);
  });
});

describe('Debian installs Chromium', () => {
  const debian = { '/etc/debian_version': '12.1', '/usr/bin/apt-get': 'apt' };

  function install(overrides: Partial<System>) {
    const files: Files = { ...debian };
    const performed: string[] = [];
    const perform: System['perform'] = (program, args) => {
      performed.push([program, ...args].join(' '));
      if (args.includes('chromium')) files['/usr/bin/chromium'] = CHROMIUM;
      return true;
    };
    return { performed, find: () => findBrowser(machine(files, { isRoot: true, perform, ...overrides })) };
  }

  test('for root, with a line that says so', () => {
    const said: string[] = [];
    const { find, performed } = install({ say: (line) => said.push(line) });
    expect(find().path).toBe('/usr/bin/chromium');
    expect(performed).toEqual([
      'apt-get update -qq',
      expect.stringMatching(/^apt-get install -y .*chromium fonts-liberation$/),
    ]);
    expect(said).toEqual([expect.stringContaining('installing')]);
  });

  test('not for anyone else', () => {
    const { find, performed } = install({ isRoot: false });
    expect(find).toThrow(CommandError);
    expect(performed).toEqual([]);
  });
});
