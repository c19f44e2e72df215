import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SiteSwitches } from '../../components/options/SiteSwitches';
import type { NotedSite } from '../../components/posting-client';
import { expectAccessible } from './expect-accessible';
import { buildSettings } from './settings-client';

test('each site is chosen on its own, and the choice is kept at once', async () => {
  const saveQuietSites = vi.fn(async () => {});
  const { page } = buildSettings({ page: { readQuietSites: async () => ['indeed'], saveQuietSites } });
  const { container } = render(<SiteSwitches client={page} />);
  const linkedin = screen.getByRole('checkbox', { name: 'Show the note on LinkedIn' });
  const indeed = screen.getByRole('checkbox', { name: 'Show the note on Indeed' });
  await vi.waitFor(() => expect(indeed).not.toBeChecked());
  expect(linkedin).toBeChecked();
  await userEvent.click(linkedin);
  expect(saveQuietSites).toHaveBeenLastCalledWith(['linkedin', 'indeed']);
  await userEvent.click(indeed);
  expect(saveQuietSites).toHaveBeenLastCalledWith(['linkedin']);
  expect(indeed).toBeChecked();
  await expectAccessible(container);
});

test('a choice that could not be kept stays as it was, and says so', async () => {
  const { page } = buildSettings({ page: { saveQuietSites: () => Promise.reject(new Error('full')) } });
  const { container } = render(<SiteSwitches client={page} />);
  const linkedin = screen.getByRole('checkbox', { name: 'Show the note on LinkedIn' });
  await vi.waitFor(() => expect(linkedin).toBeEnabled());
  await userEvent.click(linkedin);
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('could not be saved'));
  expect(linkedin).toBeChecked();
  await expectAccessible(container);
});

test('what another page has chosen meanwhile shows, and is not lost by a choice here', async () => {
  const saveQuietSites = vi.fn(async () => {});
  const listeners: ((sites: readonly NotedSite[]) => void)[] = [];
  const { page } = buildSettings({
    page: { saveQuietSites, onQuietSitesChanged: (listener) => keep(listeners, listener) },
  });
  render(<SiteSwitches client={page} />);
  const indeed = screen.getByRole('checkbox', { name: 'Show the note on Indeed' });
  await vi.waitFor(() => expect(indeed).toBeEnabled());
  act(() => {
    for (const listener of listeners) listener(['linkedin']);
  });
  expect(screen.getByRole('checkbox', { name: 'Show the note on LinkedIn' })).not.toBeChecked();
  await userEvent.click(indeed);
  expect(saveQuietSites).toHaveBeenLastCalledWith(['linkedin', 'indeed']);
});

function keep<Listener>(listeners: Listener[], listener: Listener): () => void {
  listeners.push(listener);
  return () => undefined;
}
