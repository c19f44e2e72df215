import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Shortcuts } from '../../components/options/Shortcuts';
import type { Shortcut } from '../../components/options-client';
import { expectAccessible } from './expect-accessible';
import { buildSettings } from './settings-client';

test('every command stands with its keys, one of a later version in its own words', async () => {
  const { container } = render(<Shortcuts client={buildSettings().shortcuts} />);
  const [, known, later] = await screen.findAllByRole('row');
  expect(known).toHaveTextContent('Underline the skills in the open posting, or stopAlt+Shift+H');
  expect(later).toHaveTextContent('Something of a later versionno keys');
  await expectAccessible(container);
});

test('keys that were changed elsewhere show when the page is come back to', async () => {
  let keys = 'Alt+Shift+H';
  const listShortcuts = async (): Promise<readonly Shortcut[]> => [{ name: 'save-posting', description: '', keys }];
  render(<Shortcuts client={buildSettings({ shortcuts: { listShortcuts } }).shortcuts} />);
  expect(await screen.findByText('H')).toBeVisible();
  keys = 'Ctrl+9';
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(await screen.findByText('9')).toBeVisible();
});

test('a browser that opens no page for them says where it is', async () => {
  const client = buildSettings({ shortcuts: { openShortcutSettings: async () => false } }).shortcuts;
  const { container } = render(<Shortcuts client={client} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Change the keys' }));
  expect(await screen.findByText(/does not let an extension open that page/)).toHaveRole('status');
  expect(screen.getByText(/about:addons/)).toBeVisible();
  await expectAccessible(container);
});

test.each([
  ['has none', async () => [], 'This browser has no keys for extensions.'],
  ['cannot tell', () => Promise.reject(new Error('no')), 'The keys could not be read.'],
])('a browser that %s', async (_what, listShortcuts, words) => {
  render(<Shortcuts client={buildSettings({ shortcuts: { listShortcuts } }).shortcuts} />);
  expect(await screen.findByText(words)).toBeVisible();
});
