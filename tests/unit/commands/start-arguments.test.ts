import { expect, test } from 'vitest';
import { parseStartMode } from '../../commands/start-arguments';

const desk = { platform: 'linux', env: { DISPLAY: ':0' } } as const;
const server = { platform: 'linux', env: {} } as const;
const mac = { platform: 'darwin', env: {} } as const;

test.each([
  [[], desk, 'demo'],
  [[], { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } } as const, 'demo'],
  [[], mac, 'demo'],
  [[], server, 'report'],
  [['--headless'], desk, 'report'],
  [['--live'], desk, 'live'],
  [['--help'], server, 'help'],
])('%j on %j is %s', (args, system, mode) => {
  expect(parseStartMode(args, system)).toBe(mode);
});

test.each([
  [['--live'], server, /no display/],
  [['--live', '--headless'], desk, /needs a window/],
  [['--fast'], desk, /--fast[\s\S]*Usage/],
  [['page.html'], desk, /Usage/],
])('%j on %j is refused with the reason', (args, system, message) => {
  expect(() => parseStartMode(args, system)).toThrow(message);
});
