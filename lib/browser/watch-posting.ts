import { browser } from 'wxt/browser';

const CHANGES = new Set(['mark-posting', 'no-posting', 'resume-changed', 'role-chosen']);

/** Calls back whenever the posting beside this page may be another: the tab, its page or the resume changed. */
export function onPostingChanged(listener: () => void, signal: AbortSignal): void {
  // What content scripts tell the background reaches extension pages too; they only take note of it.
  const onMessage = (message: unknown): undefined => {
    if (CHANGES.has(kindOf(message))) listener();
  };
  const onActivated = () => listener();
  // A tab that leaves the site has no content script to tell of it.
  const onUpdated = (_tabId: number, { status, url }: { status?: string; url?: string }) => {
    if (status === 'complete' || url !== undefined) listener();
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

function kindOf(message: unknown): string {
  const isObject = typeof message === 'object' && message !== null;
  return isObject && 'kind' in message && typeof message.kind === 'string' ? message.kind : '';
}
