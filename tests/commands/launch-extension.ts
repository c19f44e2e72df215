import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { CommandError } from './command-error';
import type { FoundBrowser } from './find-browser';
import { isRoot } from './system';

export type LaunchRequest = {
  readonly browser: FoundBrowser;
  /** The unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Switches beyond the usual ones. */
  readonly args?: readonly string[];
};

export type LaunchedBrowser = {
  readonly context: BrowserContext;
  /** Ends the browser and removes its profile. */
  readonly close: () => Promise<void>;
};
export type Launched = LaunchedBrowser & { readonly extensionId: string };

// Nothing that the browser itself would like to fetch may leave the machine either: no name resolves.
const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-background-networking', '--disable-quic'];
const QUIET = ['--no-first-run', '--disable-component-update', '--disable-sync', '--disable-gpu'];
const WORKER_WAIT = 30_000;

const profiles = new Set<string>();

/** A fresh profile in the system's folder for temporary files, removed at the latest when this process ends. */
export function createProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'rolelens-'));
  if (profiles.size === 0) process.once('exit', () => profiles.forEach(removeProfile));
  profiles.add(profile);
  return profile;
}

/** Removes a profile. A browser that has just ended may still be writing to it: what is left then goes at the end. */
export function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // Tried again when this process ends.
  }
}

/** Starts a browser, cut off from the network, with the extension in a fresh profile. */
export async function launchExtension(request: LaunchRequest): Promise<Launched> {
  const browser = await launchBrowser(request);
  try {
    if (request.browser.loadsBy === 'pipe') await loadOverPipe(browser.context, request.extension);
    return { ...browser, extensionId: await findExtensionId(browser.context) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Starts a browser, cut off from the network, in a fresh profile. One that takes extensions by a switch has ours from
 * its start, another has none yet.
 */
export async function launchBrowser(request: LaunchRequest): Promise<LaunchedBrowser> {
  const profile = createProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: request.browser.path,
    headless: request.headless,
    chromiumSandbox: !isRoot(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...extensionSwitches(request), ...OFFLINE, ...QUIET, ...(request.args ?? [])],
    viewport: request.headless ? { width: 1280, height: 900 } : null,
  });
  const close = async () => {
    await context.close();
    removeProfile(profile);
  };
  return { context, close };
}

/** The switches that make a browser take an unpacked extension. */
export function extensionSwitches({ browser, extension }: Pick<LaunchRequest, 'browser' | 'extension'>): string[] {
  if (browser.loadsBy === 'pipe') return ['--enable-unsafe-extension-debugging'];
  return [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

/** Installs the extension in a browser that takes it over the debugging pipe, or puts it anew in place of itself. */
export async function loadOverPipe(context: BrowserContext, extension: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session)
    throw new CommandError('This browser cannot be asked to load an extension. Use Chromium, Edge or Brave.');
  await session.send('Extensions.loadUnpacked', { path: extension });
}

async function findExtensionId(context: BrowserContext): Promise<string> {
  const [running] = context.serviceWorkers();
  const worker =
    running ?? (await context.waitForEvent('serviceworker', { timeout: WORKER_WAIT }).catch(() => undefined));
  if (worker) return new URL(worker.url()).host;
  throw new CommandError(
    'The browser started without the extension. Set ROLELENS_BROWSER to the path of a Chromium, Edge or Brave.',
  );
}
