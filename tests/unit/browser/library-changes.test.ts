import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** Channels of this test alone: the platform's reach into every thread, where other tests speak. */
class QuietChannel extends EventTarget {
  static readonly all = new Set<QuietChannel>();

  constructor() {
    super();
    QuietChannel.all.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of QuietChannel.all) {
      if (other !== this) other.dispatchEvent(new MessageEvent('message', { data }));
    }
  }
}

beforeEach(() => {
  vi.resetModules();
  QuietChannel.all.clear();
  vi.stubGlobal('BroadcastChannel', QuietChannel);
});
afterEach(() => vi.unstubAllGlobals());

/** One page of the extension, with what it hears. */
async function openPage() {
  vi.resetModules();
  const { onLibraryChanged, tellLibraryChanged } = await import('../../../lib/browser/library-changes');
  const heard: unknown[] = [];
  const end = new AbortController();
  onLibraryChanged((change) => heard.push(change), end.signal);
  return { heard, end, tell: tellLibraryChanged };
}

it('tells other pages, and not its own', async () => {
  const [one, other] = [await openPage(), await openPage()];
  one.tell('saved');
  other.tell('seen');
  expect(one.heard).toEqual(['seen']);
  expect(other.heard).toEqual(['saved']);
});

it('hears only what it knows, until it is ended', async () => {
  const page = await openPage();
  const stranger = new QuietChannel();
  for (const message of ['nonsense', undefined, { change: 'saved' }, 'all']) stranger.postMessage(message);
  expect(page.heard).toEqual(['all']);
  page.end.abort();
  stranger.postMessage('saved');
  expect(page.heard).toEqual(['all']);
});
