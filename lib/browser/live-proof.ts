import { browser } from 'wxt/browser';
import { countLibrary, type LibraryCounts } from './backup-store';

/** What the browser says that the extension may do, at this moment. */
export type HeldPermissions = { readonly permissions: readonly string[]; readonly origins: readonly string[] };

/** What is kept, counted at this moment. */
export type StoredAmounts = {
  readonly tables: LibraryCounts;
  /** Choices in the browser's storage for extensions on this machine, and in its synchronised one. */
  readonly local: number;
  readonly synced: number;
  /** All of it in bytes, as the browser estimates; undefined where it does not say. */
  readonly bytes?: number;
};

/** The permissions and sites that the browser has granted; both sorted. */
export async function readPermissions(): Promise<HeldPermissions> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { permissions: [...permissions].sort(), origins: [...origins].sort() };
}

/** How much is kept and where; rejects where the database cannot be read. */
export async function measureStored(): Promise<StoredAmounts> {
  const [tables, local, synced, estimate] = await Promise.all([
    countLibrary(),
    browser.storage.local.get(),
    browser.storage.sync?.get().catch(() => ({})),
    navigator.storage?.estimate().catch(() => undefined),
  ]);
  const bytes = estimate?.usage;
  return {
    tables,
    local: Object.keys(local).length,
    synced: Object.keys(synced ?? {}).length,
    ...(bytes === undefined ? {} : { bytes }),
  };
}

/** What this page has loaded so far: how many files of its own, and the addresses of anything else. */
export type LoadedFiles = { readonly own: number; readonly foreign: readonly string[] };

/** Sorts what the browser noted as loaded by this page into the extension's own files and everything else. */
export function listLoaded(): LoadedFiles {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  // What is carried inside an address is fetched from nowhere.
  const foreign = names.filter((name) => !name.startsWith('data:') && new URL(name).origin !== location.origin);
  return { own: names.length - foreign.length, foreign };
}

/** Calls back whenever this page has loaded something more. */
export function onLoaded(listener: () => void, signal: AbortSignal): void {
  const observer = new PerformanceObserver(listener);
  observer.observe({ type: 'resource' });
  signal.addEventListener('abort', () => observer.disconnect());
}
