import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importBackup } from '../../../lib/browser/backup-store';
import { openDatabase } from '../../../lib/browser/database';
import { changeStorage, readStorage, type StorageChange } from '../../../lib/browser/storage-changes';
import { NO_TABLES } from '../../../lib/saved/merge-backup';

const { local, sync } = fakeBrowser.storage;

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener((message: { protocol: number }, _sender, respond) => {
    respond({ protocol: message.protocol });
    return true;
  });
  await Promise.all(openDatabase().tables.map((table) => table.clear()));
});

/** Takes in a backup of nothing but these, while the database does `meanwhile` and then refuses. */
async function importRefused(
  preferences: Record<string, unknown>,
  mode: 'merge' | 'replace',
  meanwhile: () => unknown,
) {
  const refuse = vi.spyOn(openDatabase().settings, 'bulkPut').mockImplementation((async () => {
    await meanwhile();
    throw new DOMException('no', 'QuotaExceededError');
  }) as never);
  const data = { ...NO_TABLES, preferences };
  await expect(importBackup({ data }, mode)).rejects.toMatchObject({ name: 'StoreError', fault: 'full' });
  refuse.mockRestore();
}

describe('an import that fails', () => {
  it.each(['merge', 'replace'] as const)('puts back by %s what it changed alone', async (mode) => {
    await local.set({ mine: 1, quietSites: ['indeed'], gone: { b: 1, a: [2] } });
    await importRefused({ quietSites: ['linkedin'], came: 2, taken: 3 }, mode, () =>
      local.set({ mine: 5, 'pageChoices.cards': false, came: 'anew' }),
    );
    const after = { mine: 5, quietSites: ['indeed'], gone: { b: 1, a: [2] }, 'pageChoices.cards': false, came: 'anew' };
    expect(await local.get()).toEqual(after);
  });

  it('puts synchronised preferences back, unless another page has changed them since', async () => {
    const before = { syncPreferences: true, preferences: { theme: 'dark' } };
    await local.set(before);
    await sync.set({ preferences: { theme: 'dark' } });
    await importRefused({ preferences: { theme: 'light' } }, 'replace', async () => {
      expect(await sync.get()).toEqual({ preferences: { theme: 'light' } });
    });
    expect([await local.get(), await sync.get()]).toEqual([before, { preferences: { theme: 'dark' } }]);
    const since = { preferences: { theme: 'system' } };
    await importRefused({ preferences: { theme: 'light' } }, 'replace', () => sync.set(since));
    expect([await local.get(), await sync.get()]).toEqual([before, since]);
  });

  it.each(['merge', 'replace'] as const)('rejects as told by %s where nothing can be read', async (mode) => {
    await local.set({ mine: 1 });
    const refuse = vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('An unexpected error occurred'));
    const imported = importBackup({ data: { ...NO_TABLES, preferences: { more: 2 } } }, mode);
    await expect(imported).rejects.toMatchObject({ name: 'StoreError', fault: 'failed' });
    refuse.mockRestore();
    expect(await local.get()).toEqual({ mine: 1 });
  });
});

describe('an import', () => {
  it('writes only what it changes, so that nothing of another page is written over', async () => {
    await local.set({ mine: { b: 1, a: 2 }, same: { b: 1, a: 2 } });
    const [set, remove] = [vi.spyOn(local, 'set'), vi.spyOn(local, 'remove')];
    const planned: (readonly StorageChange[])[] = [];
    await changeStorage({ same: { a: 2, b: 1 }, mine: 7, more: 3 }, 'merge', (changes) => planned.push(changes));
    expect([set.mock.calls, remove.mock.calls]).toEqual([[[{ more: 3 }]], []]);
    await changeStorage({ same: { a: 2, b: 1 }, more: 4 }, 'replace', (changes) => planned.push(changes));
    expect([set.mock.calls[1], remove.mock.calls]).toEqual([[{ more: 4 }], [[['mine']]]]);
    await changeStorage({ same: { a: 2, b: 1 }, more: 4 }, 'replace', (changes) => planned.push(changes));
    expect(planned.map((changes) => changes.map(({ key }) => key))).toEqual([['more'], ['mine', 'more'], []]);
    expect(set).toHaveBeenCalledTimes(2);
  });

  it('leaves the choice to synchronise, and other machines what they have', async () => {
    await local.set({ syncPreferences: true, preferences: { theme: 'light' } });
    await sync.set({ preferences: { theme: 'dark' } });
    expect(await readStorage()).toEqual({ preferences: { theme: 'dark' } });
    await changeStorage({ syncPreferences: false, more: 1 }, 'replace', () => undefined);
    expect(await local.get()).toEqual({ syncPreferences: true, more: 1 });
    expect(await sync.get()).toEqual({ preferences: { theme: 'dark' } });
  });
});
