/** What of the library changed: saved postings, what was seen, or everything after an import. */
export type LibraryChange = 'saved' | 'seen' | 'all';

const NAME = 'rolelens-library';
const CHANGES: readonly unknown[] = ['saved', 'seen', 'all'] satisfies LibraryChange[];

// One for speaking and hearing: a channel does not hear itself, so that a page hears only what others changed.
let opened: BroadcastChannel | undefined;

/** Tells the extension's other pages and the background what changed. */
export function tellLibraryChanged(change: LibraryChange): void {
  openChannel().postMessage(change);
}

/** Calls back whenever another page or the background has changed saved or seen postings. */
export function onLibraryChanged(listener: (change: LibraryChange) => void, signal: AbortSignal): void {
  openChannel().addEventListener('message', ({ data }) => isChange(data) && listener(data), { signal });
}

function openChannel(): BroadcastChannel {
  opened ??= new BroadcastChannel(NAME);
  return opened;
}

function isChange(data: unknown): data is LibraryChange {
  return CHANGES.includes(data);
}
