import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PROTOCOL_VERSION } from '../../../lib/browser/messages';
import { sendToBackground, sendToTab } from '../../../lib/browser/send';
import { endListening, onStoredChanged } from '../../../lib/browser/watch-stored';

const CUT_OFF = 'Extension context invalidated.';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a question', () => {
  it.each([
    ['nobody listens', () => Promise.reject(new Error('Could not establish connection.'))],
    ['the script was cut off by an update, where asking itself throws', () => fail(CUT_OFF)],
    ['the answer is of another version', () => Promise.resolve({ protocol: PROTOCOL_VERSION + 1 })],
    ['the answer is none', () => Promise.resolve(undefined)],
  ] as const)('has no answer where %s', async (_what, answer) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer);
    Object.assign(fakeBrowser.tabs, { sendMessage: answer });
    expect(await sendToBackground({ kind: 'no-posting' })).toBeUndefined();
    expect(await sendToTab(7, { kind: 'refresh' })).toBeUndefined();
  });
});

describe('a listener to what is stored', () => {
  it('hears its own keys until it stops', async () => {
    const listener = vi.fn();
    const stop = onStoredChanged(['mine', 'also'], (changes) => listener(changes.mine?.newValue));
    await fakeBrowser.storage.local.set({ other: 2 });
    await fakeBrowser.storage.local.set({ mine: 1, other: 3 });
    await fakeBrowser.storage.local.set({ also: 1 });
    expect(listener.mock.calls).toEqual([[1], [undefined]]);
    stop();
    await fakeBrowser.storage.local.set({ mine: 2 });
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('ends quietly where there is nothing left to take it from', () => {
    expect(() => endListening(() => fail(CUT_OFF))).not.toThrow();
  });
});

function fail(message: string): never {
  throw new Error(message);
}
