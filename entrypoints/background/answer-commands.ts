import { browser } from 'wxt/browser';
import { runCommand } from './run-command';

/** Does what the keys of the manifest's commands ask for. */
export function answerCommands(): void {
  // Not on Firefox for Android, which has no keys.
  browser.commands?.onCommand.addListener(runCommand);
}
