import { act, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PrivacyProof } from '../../components/options/PrivacyProof';
import type { ProofClient } from '../../components/options-client';
import { expectAccessible } from './expect-accessible';
import { buildSettings, NO_RECORDS } from './settings-client';

function show(overrides: Partial<ProofClient> = {}) {
  return render(<PrivacyProof client={buildSettings({ proof: overrides }).proof} />);
}

test('requests, permissions and what is kept are told as the browser has them', async () => {
  const { container } = show({ policy: "connect-src 'none'" });
  const requests = screen.getByRole('region', { name: 'Requests to anywhere else' });
  expect(requests).toHaveTextContent('None so far');
  expect(requests).toHaveTextContent("its policy for these pages says connect-src 'none'");
  expect(await screen.findByText('346 kB')).toBeVisible();
  expect(screen.getByRole('region', { name: 'Permissions held' })).toHaveTextContent('storagekeeps your choices');
  expect(screen.getByText('https://*.indeed.com/*')).toBeVisible();
  const table = screen.getByRole('table', { name: 'What is stored where' });
  expect(within(table).getByRole('row', { name: 'Saved postings 12' })).toBeVisible();
  expect(within(table).getByRole('row', { name: 'Preferences and choices for pages 2' })).toBeVisible();
  expect(table).not.toHaveTextContent('sync');
  await expectAccessible(container);
});

test('a request to anywhere else is an alarm, also when it comes later', async () => {
  let foreign: readonly string[] = [];
  let tell: () => void = () => undefined;
  const { container } = show({
    listForeign: () => foreign,
    onLoaded: (listener) => {
      tell = listener;
    },
  });
  await screen.findByText('346 kB');
  foreign = ['https://tracker.example/a'];
  act(() => tell());
  const requests = screen.getByRole('region', { name: 'Requests to anywhere else' });
  expect(requests).toHaveTextContent('1 address outside the extension');
  expect(requests).toHaveTextContent('https://tracker.example/a');
  expect(requests).not.toHaveTextContent('None');
  await expectAccessible(container);
});

test('a permission of no known feature is not explained away, and withheld sites are told', async () => {
  show({ readPermissions: async () => ({ permissions: ['history'], origins: [] }) });
  const held = await screen.findByRole('region', { name: 'Permissions held' });
  expect(held).toHaveTextContent('historyasked for by no feature known here');
  expect(screen.getByText(/your browser withholds both sites/)).toBeVisible();
});

test('what the browser has taken into its sync stands apart; an unknown size is no size', async () => {
  show({ measureStored: async () => ({ tables: NO_RECORDS, local: 1, synced: 1 }) });
  expect(await screen.findByRole('row', { name: 'Preferences, because you chose so 1' })).toBeVisible();
  expect(screen.getByText('size not told')).toBeVisible();
});

test('a database that cannot be read says so', async () => {
  const { container } = show({ measureStored: () => Promise.reject(new Error('broken')) });
  expect(await screen.findByText(/could not be read/)).toHaveRole('alert');
  await expectAccessible(container);
});
