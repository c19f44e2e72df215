import { expect, test } from 'vitest';
import type { System } from '../commands/system';
import { findFirefox } from './find-firefox';

/** A machine whose files are programs that print the given version. */
function machine(files: Record<string, string>, overrides: Partial<System> = {}): System {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ada',
    isRoot: false,
    exists: (path) => path in files,
    list: () => [],
    output: (program) => files[program],
    perform: () => false,
    say: () => undefined,
    ...overrides,
  };
}

test('the first on the PATH that the manifest admits', () => {
  const old = { '/usr/local/bin/firefox-esr': 'Mozilla Firefox 128.4.0esr' };
  expect(findFirefox(machine(old))).toBeUndefined();
  expect(findFirefox(machine({ ...old, '/usr/bin/firefox': 'Mozilla Firefox 153.0.1' }))).toBe('/usr/bin/firefox');
});

test('a named one is the only one', () => {
  const files = { '/usr/bin/firefox': 'Mozilla Firefox 153.0', '/opt/firefox/firefox': 'Mozilla Firefox 140.0' };
  const env = { PATH: '/usr/bin', ROLELENS_FIREFOX: '/opt/firefox/firefox' };
  expect(findFirefox(machine(files, { env }))).toBe('/opt/firefox/firefox');
  expect(findFirefox(machine({ '/usr/bin/firefox': 'Mozilla Firefox 153.0' }, { env }))).toBeUndefined();
});

test('what prints nothing is none, except where no program prints', () => {
  expect(findFirefox(machine({ '/usr/bin/firefox': '' }))).toBeUndefined();
  const path = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
  expect(findFirefox(machine({ [path]: '' }, { platform: 'win32' }))).toBe(path);
});
