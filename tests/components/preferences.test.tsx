import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Preferences } from '../../components/options/Preferences';
import type { PreferencesClient } from '../../components/options-client';
import { expectAccessible } from './expect-accessible';
import { buildSettings } from './settings-client';

async function show(overrides: Partial<PreferencesClient> = {}) {
  const savePreferences = vi.fn(async () => {});
  const client = buildSettings({ preferences: { savePreferences, ...overrides } }).preferences;
  const view = render(<Preferences client={client} />);
  await screen.findByRole('option', { name: 'Germany' });
  return { ...view, savePreferences };
}

const START = { theme: 'system', language: 'browser' };

test('each choice is kept at once, with those before', async () => {
  const { container, savePreferences } = await show();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'Senior');
  expect(savePreferences).toHaveBeenLastCalledWith({ ...START, level: 'senior' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'Austria');
  expect(savePreferences).toHaveBeenLastCalledWith({ ...START, level: 'senior', country: 'AT' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What pay counts' }), 'Base pay');
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Deutsch');
  const chosen = { theme: 'dark', language: 'de', level: 'senior', country: 'AT', basis: 'base' };
  expect(savePreferences).toHaveBeenLastCalledWith(chosen);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'None');
  expect(savePreferences).toHaveBeenLastCalledWith({ ...chosen, country: undefined });
  expect(await screen.findByText('Saved.')).toHaveRole('status');
  await expectAccessible(container);
});

test('a currency is chosen by name', async () => {
  const { savePreferences } = await show();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'Euro');
  expect(savePreferences).toHaveBeenLastCalledWith({ ...START, currency: 'EUR' });
});

test('countries stand in the order of the language', async () => {
  await show();
  const options = within(screen.getByRole('combobox', { name: 'Country' })).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual(['None', 'Austria', 'Germany', 'United States']);
});

test('a role is found by name, and taken back', async () => {
  const { container, savePreferences } = await show();
  await userEvent.type(screen.getByRole('combobox', { name: 'Find a role' }), 'etl');
  await userEvent.click(await screen.findByRole('option', { name: /^Data Engineer/ }));
  expect(savePreferences).toHaveBeenLastCalledWith({ ...START, targetRole: 'data-engineer' });
  await userEvent.click(screen.getByRole('button', { name: 'Remove Data Engineer' }));
  expect(savePreferences).toHaveBeenLastCalledWith({ ...START, targetRole: undefined });
  expect(screen.getByText('None chosen')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Find a role' })).toHaveFocus();
  await expectAccessible(container);
});

test('a role that is no longer known says so', async () => {
  await show({ readPreferences: async () => ({ theme: 'dark', language: 'fr', targetRole: 'gone' }) });
  expect(await screen.findByText('A role that this version does not know')).toBeVisible();
});

test('what cannot be kept goes back, and says so', async () => {
  const { container } = await show({ savePreferences: () => Promise.reject(new Error('full')) });
  await userEvent.click(screen.getByRole('radio', { name: 'Light' }));
  expect(await screen.findByText('This choice could not be saved. Try again.')).toHaveRole('status');
  expect(screen.getByRole('radio', { name: 'As the system' })).toBeChecked();
  await expectAccessible(container);
});

test('they follow the user only where that was chosen', async () => {
  const setSyncing = vi.fn(async () => {});
  await show({ setSyncing });
  const along = screen.getByRole('checkbox', { name: 'Take these preferences along' });
  expect(along).not.toBeChecked();
  expect(along).toHaveAccessibleDescription(/Nothing of your resume, your skills or any posting ever goes/);
  await userEvent.click(along);
  expect(setSyncing).toHaveBeenLastCalledWith(true);
  expect(along).toBeChecked();
});

test.each([
  ['switching it on', { setSyncing: () => Promise.reject(new Error('QUOTA_BYTES_PER_ITEM')) }, false],
  [
    'a choice',
    { isSyncing: async () => true, savePreferences: () => Promise.reject(new Error('MAX_WRITE_OPERATIONS')) },
    true,
  ],
])('a sync that refuses %s is told in words', async (_what, overrides, isOn) => {
  const { container } = await show(overrides);
  const along = screen.getByRole('checkbox', { name: 'Take these preferences along' });
  await vi.waitFor(() => expect(along).toHaveProperty('checked', isOn));
  await userEvent.click(isOn ? screen.getByRole('radio', { name: 'Dark' }) : along);
  expect(await screen.findByText(/did not take this into its sync/)).toHaveRole('status');
  expect(along).toHaveProperty('checked', isOn);
  expect(screen.getByRole('radio', { name: 'As the system' })).toBeChecked();
  await expectAccessible(container);
});
