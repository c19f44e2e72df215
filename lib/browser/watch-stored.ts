import { browser } from 'wxt/browser';

/** Calls back with what is stored under a key on this machine whenever it changes, in any page or tab; gives what ends it. */
export function onStoredChanged(key: string, listener: (value: unknown) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) listener(changes[key].newValue);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => endListening(() => browser.storage.local.onChanged.removeListener(onChanged));
}

/** Takes a listener away; in a script that an update has cut off there is nothing left to take it from. */
export function endListening(remove: () => void): void {
  try {
    remove();
  } catch {
    // The browser throws at whatever such a script asks of the extension, whose listeners are gone already.
  }
}
