import { type Browser, browser } from 'wxt/browser';
import { sendToTab } from '../../lib/browser/send';
import { openPanel, openPanelOnSelection } from './open-panel';
import { saveTab } from './save-tab';
import { toggleMarks } from './toggle-marks';

/** What keys and the context menu can ask for, by the names in the manifest. */
const COMMANDS = ['open-panel', 'save-posting', 'toggle-marks', 'toggle-highlights', 'analyse-selection'] as const;
export type Command = (typeof COMMANDS)[number];

/** Does what a key or an entry of the menu asks for in a tab, the one in front where none is given. */
export function runCommand(name: string, tab: Browser.tabs.Tab | undefined): void {
  const command = COMMANDS.find((each) => each === name);
  if (!command) return;
  // At once where the tab is known: the browser opens a panel only while the user's turn lasts.
  if (tab) runIn(tab, command);
  else void findActive().then((active) => active && runIn(active, command));
}

async function findActive(): Promise<Browser.tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

function runIn({ id, url, windowId }: Browser.tabs.Tab, command: Command): void {
  if (id === undefined) return;
  const work: Record<Command, () => Promise<unknown>> = {
    'open-panel': () => openPanel(id, windowId),
    'analyse-selection': () => openPanelOnSelection(id, windowId),
    'save-posting': () => saveTab(id),
    'toggle-marks': () => toggleMarks(url),
    'toggle-highlights': () => sendToTab(id, { kind: 'toggle-highlights' }),
  };
  // Where the browser refuses there is no page to say it in.
  work[command]().catch(() => undefined);
}
