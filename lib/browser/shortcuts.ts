import { browser } from 'wxt/browser';

/** A command of the manifest with the keys that it has now; without keys where the user or another extension took them. */
export type Shortcut = { readonly name: string; readonly description: string; readonly keys?: string };

/** Where Chrome lets its users choose keys; Edge, Brave and others lead it to their own page. */
const CHROME_SETTINGS = 'chrome://extensions/shortcuts';

/** All commands in the order of the manifest; none where the browser has no keys, as on phones. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, description = '', shortcut }) =>
    name === undefined ? [] : [{ name, description, ...(shortcut ? { keys: shortcut } : {}) }],
  );
}

/** Opens the browser's own page for keys; false where the browser lets no extension open it. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    // Firefox has a call for it since 137, and opens no page of its own for an extension otherwise.
    if (hasOpenSettings(browser.commands)) await browser.commands.openShortcutSettings();
    else if (import.meta.env.FIREFOX) return false;
    else await browser.tabs.create({ url: CHROME_SETTINGS });
    return true;
  } catch {
    return false;
  }
}

function hasOpenSettings(commands: object): commands is { openShortcutSettings: () => Promise<void> } {
  return 'openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function';
}
