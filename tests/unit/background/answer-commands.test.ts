import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCommands } from '../../../entrypoints/background/answer-commands';
import { PROTOCOL_VERSION } from '../../../lib/browser/messages';

type OnCommand = (command: string, tab?: { readonly id?: number }) => void;

let press: OnCommand;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { sendMessage: vi.fn(), query: async () => [{ id: 9 }] });
  const addListener = (listener: OnCommand) => {
    press = listener;
  };
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener } } });
  answerCommands();
});

const TOGGLE = { kind: 'toggle-highlights', protocol: PROTOCOL_VERSION };

it('hands the key on to the tab that the browser names', async () => {
  press('toggle-highlights', { id: 7 });
  await vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(7, TOGGLE, { frameId: 0 }));
});

it('asks for the tab where the browser names none', async () => {
  press('toggle-highlights');
  await vi.waitFor(() => expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(9, TOGGLE, { frameId: 0 }));
});

it('leaves other keys alone', async () => {
  press('toggle-sound', { id: 7 });
  await Promise.resolve();
  expect(fakeBrowser.tabs.sendMessage).not.toHaveBeenCalled();
});
