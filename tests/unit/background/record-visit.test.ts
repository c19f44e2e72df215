import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../lib/browser/database';
import { saveLibraryChoices } from '../../../lib/browser/library-settings';
import { listSaved } from '../../../lib/browser/saved-store';
import { listSeen } from '../../../lib/browser/seen-store';
import { savedText, seenRow } from '../../builders/saved-row';
import { analyse } from '../sample-postings';

const POSTING = savedText();
const ANALYSIS = analyse(POSTING.description, POSTING);
let isPrivate = false;

beforeEach(async () => {
  vi.resetModules();
  fakeBrowser.reset();
  isPrivate = false;
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ incognito: isPrivate }) as never);
  await Promise.all(openDatabase().tables.map((table) => table.clear()));
});

async function visit() {
  const { recordVisit } = await import('../../../entrypoints/background/record-visit');
  await recordVisit(POSTING, ANALYSIS, 1);
}

describe('a visit', () => {
  it('is remembered, and saved only where that was chosen', async () => {
    await visit();
    expect(await listSeen()).toHaveLength(1);
    expect(await listSaved()).toEqual([]);
    await saveLibraryChoices({ saveAll: true });
    await visit();
    expect(await listSeen()).toHaveLength(1);
    expect(await listSaved()).toMatchObject([{ isAutomatic: true, title: POSTING.title }]);
  });

  it('leaves no trace of a private window', async () => {
    isPrivate = true;
    await saveLibraryChoices({ saveAll: true });
    await visit();
    expect([...(await listSeen()), ...(await listSaved())]).toEqual([]);
  });

  it('has old ones forgotten after the time that was chosen', async () => {
    const { seen } = openDatabase();
    const old = seenRow({
      jobKey: 'old',
      siteKeys: [],
      links: [],
      lastSeen: new Date(Date.now() - 40 * 86_400_000).toISOString(),
    });
    await seen.put(old as Parameters<typeof seen.put>[0]);
    await visit();
    expect(await listSeen()).toHaveLength(2);
    vi.resetModules();
    await saveLibraryChoices({ retentionDays: 30 });
    await visit();
    expect((await listSeen()).map(({ jobKey }) => jobKey)).not.toContain('old');
  });

  it('costs nothing more than itself when the database refuses', async () => {
    vi.spyOn(openDatabase().seen, 'put').mockRejectedValueOnce(new DOMException('no', 'QuotaExceededError'));
    await expect(visit()).resolves.toBeUndefined();
  });
});
