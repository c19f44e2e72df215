import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWelcomeOnce } from '../../../entrypoints/background/open-welcome';

const create = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset();
  Object.assign(fakeBrowser.tabs, { create });
});

it.each([
  ['install', 'production', 1],
  ['update', 'production', 0],
  ['chrome_update', 'production', 0],
  ['install', 'e2e', 0],
] as const)('after %s in the build for %s the page is opened %i times', async (reason, mode, times) => {
  openWelcomeOnce(mode);
  await fakeBrowser.runtime.onInstalled.trigger({ reason });
  expect(create).toHaveBeenCalledTimes(times);
  if (times > 0) expect(create.mock.calls[0]?.[0].url).toMatch(/\/welcome\.html$/);
});
