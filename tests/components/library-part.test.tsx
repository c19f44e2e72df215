import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LibraryPart } from '../../components/options/LibraryPart';
import type { BackupClient, ReadBackup } from '../../components/options-client';
import { StoreError } from '../../lib/saved/store-error';
import { expectAccessible } from './expect-accessible';
import { buildResume } from './resume-store';
import { buildSettings } from './settings-client';

const FILE = new File(['{}'], 'rolelens-backup-2026-11-20.json', { type: 'application/json' });
const BACKUP: ReadBackup = {
  exportedAt: '2026-11-20T09:30:00.000Z',
  damaged: { seen: 2, texts: 1 },
  data: {
    resumes: [buildResume()],
    postings: [],
    texts: [],
    asks: [],
    seen: [],
    settings: [{ key: 'saveAll', value: true }],
    preferences: { quietSites: ['indeed'], preferences: { theme: 'dark' } },
  },
};

function show(overrides: Partial<BackupClient> = {}) {
  const onChanged = vi.fn();
  const view = render(<LibraryPart client={buildSettings({ backup: overrides }).backup} onChanged={onChanged} />);
  const input = view.container.querySelector<HTMLInputElement>('[data-backup]');
  if (!input) throw new Error('There is no way to choose a backup.');
  return { ...view, onChanged, choose: () => userEvent.upload(input, FILE) };
}

test('everything is handed to the downloads under the day', async () => {
  const saveFile = vi.fn();
  const exportBackup = async () => new Blob(['{"all":1}'], { type: 'application/json' });
  const { container } = show({ saveFile, exportBackup });
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  expect(await screen.findByText(/was handed to your downloads/)).toHaveRole('status');
  expect(saveFile).toHaveBeenCalledWith('rolelens-backup-2026-11-21.json', '{"all":1}', 'application/json');
  await expectAccessible(container);
});

test('an export that fails says so', async () => {
  show({ exportBackup: () => Promise.reject(new Error('memory')) });
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  expect(await screen.findByText(/The file could not be made/)).toBeVisible();
});

test('a backup tells what is in it and what is damaged, and changes nothing before a word', async () => {
  const importBackup = vi.fn();
  const { container, choose, onChanged } = show({ readBackup: async () => BACKUP, importBackup });
  await choose();
  const found = await screen.findByRole('region', { name: `What is in ${FILE.name}` });
  expect(found).toHaveFocus();
  const held = within(found).getAllByRole('listitem');
  expect(held.map(({ textContent }) => textContent)).toEqual(['1 resume', '1 answer or choice', '2 preferences']);
  expect(found).toHaveTextContent('3 records cannot be read');
  await expectAccessible(container);
  await userEvent.click(within(found).getByRole('button', { name: 'Cancel' }));
  expect(screen.getByText('Nothing was imported.')).toBeVisible();
  expect(importBackup).not.toHaveBeenCalled();
  expect(onChanged).not.toHaveBeenCalled();
});

test('it comes in as it was said, and what was here before can be had back', async () => {
  const importBackup = vi.fn(async () => {});
  const before = new Blob(['before']);
  const whole: ReadBackup = { ...BACKUP, damaged: {} };
  const readBackup = async (file: Blob) => (file === before ? whole : BACKUP);
  const { container, choose, onChanged } = show({ readBackup, importBackup, exportBackup: async () => before });
  await choose();
  await userEvent.click(await screen.findByRole('radio', { name: 'Take its place' }));
  await userEvent.click(screen.getByRole('button', { name: 'Replace everything' }));
  expect(await screen.findByText('The backup took the place of what was here.')).toBeVisible();
  expect(importBackup).toHaveBeenLastCalledWith(BACKUP, 'replace');
  expect(onChanged).toHaveBeenCalledTimes(1);
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Undo the import' }));
  expect(await screen.findByText(/as it was before the import/)).toBeVisible();
  expect(importBackup).toHaveBeenLastCalledWith(whole, 'replace');
  expect(onChanged).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole('button', { name: 'Undo the import' })).toBeNull();
});

test('an undo that fails can be tried again', async () => {
  let isBroken = false;
  const importBackup = () => (isBroken ? Promise.reject(new Error('no')) : Promise.resolve());
  const { choose } = show({ readBackup: async () => BACKUP, importBackup });
  await choose();
  await userEvent.click(await screen.findByRole('button', { name: 'Add it' }));
  isBroken = true;
  await userEvent.click(await screen.findByRole('button', { name: 'Undo the import' }));
  expect(await screen.findByText(/could not be undone/)).toBeVisible();
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Undo the import' }));
  expect(await screen.findByText(/as it was before the import/)).toBeVisible();
});

test.each([
  ['too-large', /larger than any backup/],
  ['not-json', /cut off or is no backup/],
  ['not-a-backup', /was not made by RoleLens/],
  ['newer', /made by a later version/],
] as const)('a file that is %s is refused with a way on', async (fault, words) => {
  const { container, choose } = show({ readBackup: async () => ({ fault }) });
  await choose();
  const alert = await screen.findByText(words);
  expect(alert.closest('[role=alert]')).toHaveTextContent('Nothing has changed.');
  await expectAccessible(container);
});

test.each([
  ['is full', new StoreError('full'), /no room for it/],
  ['refuses', new StoreError('failed'), /could not be imported/],
])('a database that %s leaves everything as it was, and says so', async (_what, error, words) => {
  const { choose, onChanged } = show({ readBackup: async () => BACKUP, importBackup: () => Promise.reject(error) });
  await choose();
  await userEvent.click(await screen.findByRole('button', { name: 'Add it' }));
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Undo the import' })).toBeNull();
  expect(onChanged).not.toHaveBeenCalled();
});

test('a file that went away while it was read is told', async () => {
  const { choose } = show({ readBackup: () => Promise.reject(new Error('gone')) });
  await choose();
  expect(await screen.findByText('The file could not be read. Choose it again.')).toBeVisible();
});

test('erasing takes two steps, offers the export first and says what goes', async () => {
  const eraseEverything = vi.fn(async () => {});
  const saveFile = vi.fn();
  const { onChanged } = show({ eraseEverything, saveFile });
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Erase everything RoleLens keeps?' });
  await vi.waitFor(() => expect(dialog).toHaveTextContent('1 resume, 2 saved postings and all else'));
  await expectAccessible(dialog);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Export it first' }));
  expect(saveFile).toHaveBeenCalledOnce();
  expect(eraseEverything).not.toHaveBeenCalled();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Erase it all' }));
  expect(await screen.findByText('Everything is erased.')).toBeVisible();
  // The dialog hides the rest while it is open: what is said there is heard where the keys are afterwards.
  await waitFor(() => expect(screen.getByText('Everything is erased.').closest('[role=status]')).toHaveFocus());
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(onChanged).toHaveBeenCalledOnce();
});

test.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['a button', () => userEvent.click(screen.getByRole('button', { name: 'Keep everything' }))],
])('by %s everything stays', async (_how, leave) => {
  const eraseEverything = vi.fn();
  show({ eraseEverything });
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  await screen.findByRole('alertdialog');
  await leave();
  await vi.waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(eraseEverything).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Erase everything' })).toHaveFocus();
});

test('what could not be erased is told', async () => {
  const { onChanged } = show({ eraseEverything: () => Promise.reject(new Error('blocked')) });
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Erase it all' }));
  expect(await screen.findByText(/Not everything could be erased/)).toBeVisible();
  expect(onChanged).not.toHaveBeenCalled();
});
