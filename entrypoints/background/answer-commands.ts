import { browser } from 'wxt/browser';
import { sendToTab } from '../../lib/browser/send';

const TOGGLE = 'toggle-highlights';

/** Hands the keys of the manifest's commands on to the tab that is looked at. */
export function answerCommands(): void {
  // Not on Firefox for Android, which has no keys.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === TOGGLE) void toggle(tab?.id);
  });
}

async function toggle(tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id !== undefined) await sendToTab(id, { kind: TOGGLE });
}
