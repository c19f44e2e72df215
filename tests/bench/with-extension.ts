import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, buildTarget, expectSuccess, isBuildFresh } from '../commands/builds';
import { findBrowser } from '../commands/find-browser';
import { createProfile, type Launched, launchExtension } from '../commands/launch-extension';

/** Builds the extension for Chrome unless that has been done since the last change to what it is built from. */
export async function ensureChromeBuild(): Promise<string> {
  if (!isBuildFresh('chrome')) expectSuccess(await buildTarget('chrome'), 'Building for Chrome');
  return buildFolder('chrome');
}

/** Does some work in a browser of its own with the extension as it is shipped. */
export async function withExtension<T>(work: (launched: Launched) => Promise<T>): Promise<T> {
  // A copy: a build that is made meanwhile would take away what the browser has not loaded yet.
  const extension = join(createProfile(), 'extension');
  cpSync(await ensureChromeBuild(), extension, { recursive: true });
  const launched = await launchExtension({ browser: findBrowser(), extension, headless: true });
  try {
    return await work(launched);
  } finally {
    await launched.close();
  }
}
