import { browser } from 'wxt/browser';
import { mergePreferences } from '../saved/merge-backup';
import { inTurn } from './in-turn';

type Kept = Readonly<Record<string, unknown>>;

/** One key of the browser's storage as it was and as an import leaves it; undefined where it is not there. */
export type StorageChange = {
  readonly area: 'local' | 'sync';
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
};

// The choice to synchronise belongs to one machine, and so does what it has synchronised.
const OWN_KEYS = new Set(['syncPreferences']);
const SYNCED = 'preferences';

/** All that is kept in the browser's storage and belongs into a backup, with the preferences where they are synchronised. */
export async function readStorage(): Promise<Kept> {
  const { local, synced } = await readAreas();
  return leaveOwn({ ...local, ...synced });
}

/**
 * Takes what a backup has of the browser's storage in and writes only what that changes. `onPlanned` hears what is going
 * to change before any of it does, for `undoChanges` where this or what comes after it fails.
 */
export function changeStorage(
  incoming: Kept,
  mode: 'merge' | 'replace',
  onPlanned: (changes: readonly StorageChange[]) => void,
): Promise<void> {
  return inTurn(async () => {
    const { local, synced, isSyncing } = await readAreas();
    const own = leaveOwn({ ...local, ...synced });
    const next = leaveOwn(mode === 'merge' ? mergePreferences(own, incoming) : incoming);
    const changes = [
      ...listChanges('local', leaveOwn(local), next),
      // Other machines read these too: a backup without any takes none from them.
      ...(isSyncing && next[SYNCED] !== undefined ? listChanges('sync', synced, { [SYNCED]: next[SYNCED] }) : []),
    ];
    onPlanned(changes);
    await write(changes.map(({ area, key, after }) => ({ area, key, value: after })));
  });
}

/** Makes what an import has changed what it was; what another page has written there since stays. */
export function undoChanges(changes: readonly StorageChange[]): Promise<void> {
  return inTurn(async () => {
    const now = { local: await browser.storage.local.get(), sync: await readSynced(changes) };
    const mine = changes.filter(({ area, key, after }) => isSame(now[area][key], after));
    await write(mine.map(({ area, key, before }) => ({ area, key, value: before })));
  });
}

async function readAreas(): Promise<{ local: Kept; synced: Kept; isSyncing: boolean }> {
  const local = await browser.storage.local.get();
  const isSyncing = local.syncPreferences === true;
  return { local, synced: isSyncing ? await browser.storage.sync.get(SYNCED) : {}, isSyncing };
}

function readSynced(changes: readonly StorageChange[]): Promise<Kept> | Kept {
  return changes.some(({ area }) => area === 'sync') ? browser.storage.sync.get(SYNCED) : {};
}

function leaveOwn(kept: Kept): Kept {
  return Object.fromEntries(Object.entries(kept).filter(([key]) => !OWN_KEYS.has(key)));
}

function listChanges(area: StorageChange['area'], before: Kept, after: Kept): StorageChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .map((key) => ({ area, key, before: before[key], after: after[key] }))
    .filter((change) => !isSame(change.before, change.after));
}

type Write = { readonly area: StorageChange['area']; readonly key: string; readonly value: unknown };

/** What is undefined goes. */
async function write(writes: readonly Write[]): Promise<void> {
  for (const area of ['local', 'sync'] as const) {
    const here = writes.filter((each) => each.area === area);
    const [gone, kept] = [
      here.filter(({ value }) => value === undefined),
      here.filter(({ value }) => value !== undefined),
    ];
    if (kept.length > 0)
      await browser.storage[area].set(Object.fromEntries(kept.map(({ key, value }) => [key, value])));
    if (gone.length > 0) await browser.storage[area].remove(gone.map(({ key }) => key));
  }
}

/** Browsers give the fields of what is stored back in an order of their own. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, sortFields) === JSON.stringify(other, sortFields);
}

function sortFields(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
