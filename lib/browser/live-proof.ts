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
  const bytes = findBytes(estimate);
  return {
    tables,
    local: Object.keys(local).length,
    synced: Object.keys(synced ?? {}).length,
    ...(bytes === undefined ? {} : { bytes }),
  };
}

/** The addresses outside the extension that this page has asked for so far, answered or not; each once. */
export function listForeign(): readonly string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  // What is carried inside an address is fetched from nowhere.
  return [...new Set(names)].filter((name) => !name.startsWith('data:') && new URL(name).origin !== location.origin);
}

/** The rule of the manifest by which the browser refuses every request of the extension's pages; undefined without it. */
export function findRefusal(): string | undefined {
  const policy: unknown = browser.runtime.getManifest().content_security_policy;
  return /connect-src 'none'/.exec(JSON.stringify(policy) ?? '')?.[0];
}

/** Calls back whenever this page has loaded something more. */
export function onLoaded(listener: () => void, signal: AbortSignal): void {
  const observer = new PerformanceObserver(listener);
  observer.observe({ type: 'resource' });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Chromium tells the database's part, and counts the extension's own code to the whole. */
function findBytes(estimate: (StorageEstimate & { usageDetails?: { indexedDB?: number } }) | undefined) {
  return estimate?.usageDetails ? (estimate.usageDetails.indexedDB ?? 0) : estimate?.usage;
}
