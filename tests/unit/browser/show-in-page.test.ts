import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PROTOCOL_VERSION } from '../../../lib/browser/messages';
import { showInPage } from '../../../lib/browser/show-in-page';

const POSTING = { tabId: 7, url: 'https://www.linkedin.com/jobs/view/4100000001/' };
const SPAN = { start: 3, end: 9, field: 'description', kind: 'XPath' } as const;

beforeEach(() => fakeBrowser.reset());

it('asks the tab of the posting for the place alone', async () => {
  const sendMessage = vi.fn(async () => ({ isShown: true, protocol: PROTOCOL_VERSION }));
  Object.assign(fakeBrowser.tabs, { sendMessage });
  expect(await showInPage(POSTING, SPAN)).toBe(true);
  const asked = { kind: 'show-span', url: POSTING.url, start: 3, end: 9, field: 'description' };
  expect(sendMessage).toHaveBeenCalledWith(7, { ...asked, protocol: PROTOCOL_VERSION }, { frameId: 0 });
});

it.each([
  ['nobody answers', () => Promise.reject(new Error('no receiver'))],
  ['the place is not there', async () => ({ isShown: false, protocol: PROTOCOL_VERSION })],
  ['the script is of another version', async () => ({ isShown: true, protocol: 0 })],
])('is false where %s', async (_what, sendMessage) => {
  Object.assign(fakeBrowser.tabs, { sendMessage });
  expect(await showInPage(POSTING, SPAN)).toBe(false);
});
