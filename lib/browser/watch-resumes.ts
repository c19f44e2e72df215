import { browser } from 'wxt/browser';

/** Calls back whenever another page of the extension has changed what resumes are kept or which is in use. */
export function onResumesChanged(listener: () => void, signal: AbortSignal): void {
  // A page hears what the others tell the background, and not what it tells itself.
  const onMessage = (message: unknown): undefined => {
    if (isChange(message)) listener();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

function isChange(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'resume-changed';
}
