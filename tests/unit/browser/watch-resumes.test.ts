import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onResumesChanged } from '../../../lib/browser/watch-resumes';

beforeEach(() => {
  fakeBrowser.reset();
});

function send(message: unknown) {
  // Nobody answers these, which the browser complains of to the sender.
  return fakeBrowser.runtime.sendMessage(message).catch(() => undefined);
}

it('hears of changes until it is stopped, and of nothing else', async () => {
  const stop = new AbortController();
  const listener = vi.fn();
  onResumesChanged(listener, stop.signal);
  for (const message of [undefined, 'resume-changed', {}, { kind: 'analyse' }]) await send(message);
  expect(listener).not.toHaveBeenCalled();
  await send({ kind: 'resume-changed', protocol: 1 });
  expect(listener).toHaveBeenCalledOnce();
  stop.abort();
  await send({ kind: 'resume-changed', protocol: 1 });
  expect(listener).toHaveBeenCalledOnce();
});
