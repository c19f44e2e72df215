import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onQuietSitesChanged, readQuietSites, saveQuietSites } from '../../../lib/browser/quiet-sites';

beforeEach(() => fakeBrowser.reset());

describe('quiet sites', () => {
  it('are none at first, and kept once chosen', async () => {
    expect(await readQuietSites()).toEqual([]);
    await saveQuietSites(['indeed']);
    expect(await readQuietSites()).toEqual(['indeed']);
  });

  it.each([['text'], [{}], [[7, 'example.org']], [null]])('are none when %j is stored', async (stored) => {
    await fakeBrowser.storage.local.set({ quietSites: stored });
    expect(await readQuietSites()).toEqual([]);
  });

  it('are told to who listens, until he stops', async () => {
    const listener = vi.fn();
    const stop = onQuietSitesChanged(listener);
    await saveQuietSites(['linkedin']);
    expect(listener).toHaveBeenCalledWith(['linkedin']);
    stop();
    await saveQuietSites([]);
    expect(listener).toHaveBeenCalledOnce();
  });
});
