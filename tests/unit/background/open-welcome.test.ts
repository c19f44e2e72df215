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
  [{ reason: 'install' }, 'production', 1],
  [{ reason: 'update', previousVersion: '0.1.0' }, 'production', 0],
  [{ reason: 'chrome_update' }, 'production', 0],
  [{ reason: 'install' }, 'e2e', 0],
] as const)('after %j in the build for %s the page is opened %i times', async (details, mode, times) => {
  openWelcomeOnce(mode);
  await fakeBrowser.runtime.onInstalled.trigger(details);
  expect(create).toHaveBeenCalledTimes(times);
  if (times > 0) expect(create.mock.calls[0]?.[0].url).toMatch(/\/welcome\.html$/);
});
