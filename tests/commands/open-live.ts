import { spawn } from 'node:child_process';
import type { FoundBrowser } from './find-browser';
import { createProfile, extensionSwitches, removeProfile } from './launch-extension';
import { isRoot } from './system';

const JOB_SEARCH = 'https://www.linkedin.com/jobs/search/?keywords=machine%20learning%20engineer';

/** Opens the real job search in a browser that nobody drives; ends when its window is closed. */
export function openLive(browser: FoundBrowser, extension: string): Promise<void> {
  const profile = createProfile();
  const isPipe = browser.loadsBy === 'pipe';
  const args = [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...extensionSwitches({ browser, extension }),
    ...(isPipe ? ['--remote-debugging-pipe'] : []),
    ...(isRoot() ? ['--no-sandbox'] : []),
    JOB_SEARCH,
  ];
  const child = spawn(browser.path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  if (isPipe) loadOverPipe(child.stdio[3], extension);
  // Answers that nobody reads would in the end block the browser.
  if (child.stdio[4] && 'resume' in child.stdio[4]) child.stdio[4].resume();
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      removeProfile(profile);
      resolve();
    });
  });
}

// Messages on the debugging pipe end with a zero byte.
function loadOverPipe(pipe: unknown, extension: string): void {
  const message = { id: 1, method: 'Extensions.loadUnpacked', params: { path: extension } };
  if (isWritable(pipe)) pipe.write(`${JSON.stringify(message)}\0`);
}

function isWritable(pipe: unknown): pipe is NodeJS.WritableStream {
  return typeof pipe === 'object' && pipe !== null && 'write' in pipe;
}
