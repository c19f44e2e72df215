import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SiteSwitches } from '../../components/options/SiteSwitches';
import { expectAccessible } from './expect-accessible';

test('each site is chosen on its own, and the choice is kept at once', async () => {
  const saveQuietSites = vi.fn(async () => {});
  const { container } = render(<SiteSwitches client={{ readQuietSites: async () => ['indeed'], saveQuietSites }} />);
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
  const client = { readQuietSites: async () => [], saveQuietSites: () => Promise.reject(new Error('full')) };
  const { container } = render(<SiteSwitches client={client} />);
  const linkedin = screen.getByRole('checkbox', { name: 'Show the note on LinkedIn' });
  await vi.waitFor(() => expect(linkedin).toBeEnabled());
  await userEvent.click(linkedin);
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('could not be saved'));
  expect(linkedin).toBeChecked();
  await expectAccessible(container);
});
