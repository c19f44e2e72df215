import { test as base, expect } from 'vitest';
import { buildFolder } from '../commands/builds';
import { FirefoxExtension } from './firefox-extension';
import { type LaunchRequest, launchFirefox } from './launch-firefox';

type Options = Partial<Pick<LaunchRequest, 'isGranted'>> & {
  /** Gives the unpacked extension; by default the one that is built for Firefox. */
  readonly folder?: () => string;
  /** Looks at what was complained of; by default nothing may be. */
  readonly expectComplaints?: (complaints: readonly string[]) => void;
};

/** Tests with a Firefox each; they fail on any stray request and any complaint, whatever else they check. */
export function createTest({ folder, isGranted = true, expectComplaints = expectNone }: Options = {}) {
  return base.extend<{ extension: FirefoxExtension }>({
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture's dependencies from this pattern.
    extension: async ({}, use) => {
      const launched = await launchFirefox({ folder: folder?.() ?? buildFolder('firefox'), isGranted });
      try {
        const extension = new FirefoxExtension(launched);
        await use(extension);
        expectComplaints(await extension.readComplaints());
        expect.soft(extension.strayRequests, 'requests that nothing answers').toEqual([]);
      } finally {
        await launched.close();
      }
    },
  });
}

function expectNone(complaints: readonly string[]): void {
  expect.soft(complaints, 'complaints of the extension').toEqual([]);
}

export const test = createTest();
export { expect };
