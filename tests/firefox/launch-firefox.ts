import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from './find-firefox';
import { openRefusingProxy } from './refusing-proxy';

/** Firefox gives each extension a new host in every profile, unless its preferences name one. */
export const EXTENSION_HOST = '5f1a0c52-6a7b-4b31-9c0e-2d4b8f3e7a10';
const EXTENSION_ID = 'rolelens@rolelens.invalid';

export type LaunchRequest = {
  /** The unpacked extension. */
  readonly folder: string;
  /** Whether the user has granted the sites; in Firefox each may be withheld and taken back. */
  readonly isGranted: boolean;
};

export type LaunchedFirefox = {
  readonly browser: Browser;
  /** What the network was asked for; the proxy refused it. */
  readonly refused: readonly string[];
  /** Errors and warnings that any script wrote to its console. */
  readonly written: readonly string[];
  /** An empty folder for what is downloaded. */
  readonly downloads: string;
  /** Installs the extension over itself. */
  readonly update: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts Firefox, cut off from the network, with the extension in a fresh profile. */
export async function launchFirefox({ folder, isGranted }: LaunchRequest): Promise<LaunchedFirefox> {
  const proxy = await openRefusingProxy();
  const downloads = mkdtempSync(join(tmpdir(), 'rolelens-downloads-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    // Only so may a test open the extension's pages and see the browser's console.
    args: ['--remote-allow-system-access'],
    // Without it the address of Mozilla's settings is fixed.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...describeProxy(proxy.port),
      ...describeExtension(isGranted),
      ...describeDownloads(downloads),
    },
  });
  const written = gatherConsole(browser.process());
  const close = async () => {
    await browser.close();
    proxy.close();
    rmSync(downloads, { recursive: true, force: true });
  };
  const update = async () => void (await browser.installExtension(folder));
  try {
    await update();
    return { browser, refused: proxy.refused, written, downloads, update, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function describeProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.dns.disablePrefetch': true,
    // What Firefox itself would fetch at its start.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
  };
}

function describeExtension(isGranted: boolean): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
    'extensions.originControls.grantByDefault': isGranted,
    // The browser's own question about more access: no test can press a button outside the page.
    'extensions.webextOptionalPermissionPrompts': false,
    'devtools.console.stdout.content': true,
    // The tests read the interface, which follows the browser's language.
    'intl.locale.requested': 'en-US',
  };
}

function describeDownloads(folder: string): Record<string, unknown> {
  return { 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true };
}

function gatherConsole(child: ChildProcess | null): string[] {
  const written: string[] = [];
  child?.stdout?.setEncoding('utf8').on('data', (text: string) => {
    written.push(...text.split('\n').filter((line) => /^console\.(?:error|warn)/.test(line)));
  });
  return written;
}
