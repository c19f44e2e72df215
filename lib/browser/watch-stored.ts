import { browser } from 'wxt/browser';

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/**
 * Calls back with what has changed on this machine whenever that is under one of the keys, in any page or tab; gives what
 * ends it.
 */
export function onStoredChanged(keys: readonly string[], listener: (changes: Changes) => void): () => void {
  const onChanged = (changes: Changes) => {
    if (keys.some((key) => changes[key])) listener(changes);
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
