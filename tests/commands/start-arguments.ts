import { parseArgs } from 'node:util';
import { CommandError } from './command-error';
import type { System } from './system';

/** `demo` shows the samples in a window, `report` does the same unseen, `live` opens the real site. */
export type StartMode = 'demo' | 'report' | 'live' | 'help';

export const USAGE = `Usage: npm start [-- --headless | --live]
  without arguments   opens a browser with the extension, sample postings and a sample resume
  --headless          prints what it makes of the samples and leaves screenshots; the default without a display
  --live              opens LinkedIn's job search with the extension and no resume`;

const OPTIONS = {
  headless: { type: 'boolean', default: false },
  live: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What `npm start` was asked to do; throws `CommandError` on arguments it does not know. */
export function parseStartMode(args: readonly string[], system: Pick<System, 'platform' | 'env'>): StartMode {
  const { help, headless, live } = parseOrExplain(args);
  if (help) return 'help';
  if (live && headless) throw new CommandError('start: --live needs a window; leave out --headless.');
  if (live && !hasDisplay(system))
    throw new CommandError('start: --live needs a window, and this machine has no display.');
  if (live) return 'live';
  return headless || !hasDisplay(system) ? 'report' : 'demo';
}

function parseOrExplain(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    throw new CommandError(`start: ${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

// Windows and macOS always have a desktop to open a window on.
function hasDisplay({ platform, env }: Pick<System, 'platform' | 'env'>): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
}
