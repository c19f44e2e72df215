import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RoleLine } from '../../components/posting/RoleLine';
import type { FoundRole } from '../../lib/roles/find-roles';
import { buildAnalysis } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';

const FOUND: readonly FoundRole[] = [
  { id: 'data-engineer', name: 'Data Engineer' },
  { id: 'analytics-engineer', name: 'Analytics Engineer', title: 'bi engineer' },
];

const chosen = { id: 'data-engineer', name: 'Data Engineer', confidence: 1, evidence: [], isChosen: true } as const;

function buildChoosing(overrides: { readonly onChoose?: () => Promise<void> } = {}) {
  return { findRoles: vi.fn(async () => FOUND), onChoose: vi.fn(() => Promise.resolve()), ...overrides };
}

test('a role that is wrong is replaced by one that is searched for', async () => {
  const choosing = buildChoosing();
  const { container } = render(<RoleLine analysis={buildAnalysis()} choosing={choosing} />);
  await userEvent.click(screen.getByText('Machine learning engineer'));
  await userEvent.type(await screen.findByRole('combobox', { name: 'Not this role?' }), 'bi eng');
  expect(choosing.findRoles).toHaveBeenLastCalledWith('bi eng');
  expect(await screen.findByRole('option', { name: 'Analytics Engineer known as bi engineer' })).toBeVisible();
  await expectAccessible(container);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(choosing.onChoose).toHaveBeenCalledExactlyOnceWith('analytics-engineer');
  expect(screen.getByRole('combobox')).toHaveValue('');
});

test('a role that the user chose says so and can be taken back', async () => {
  const choosing = buildChoosing();
  const { container } = render(<RoleLine analysis={buildAnalysis({ role: chosen })} choosing={choosing} />);
  expect(screen.getByText('you said so')).toBeVisible();
  await userEvent.click(screen.getByText('Data Engineer'));
  await userEvent.click(await screen.findByRole('button', { name: 'Back to what was read' }));
  expect(choosing.onChoose).toHaveBeenCalledExactlyOnceWith(undefined);
  expect(screen.getByRole('combobox', { name: 'Another role?' })).toHaveFocus();
  await expectAccessible(container);
});

test('a job of no known role can be given one; what cannot be kept is said', async () => {
  const choosing = buildChoosing({ onChoose: () => Promise.reject(new Error('quota')) });
  render(<RoleLine analysis={buildAnalysis({ role: undefined })} choosing={choosing} />);
  await userEvent.type(await screen.findByRole('combobox', { name: 'Is it one after all?' }), 'data');
  await userEvent.click(await screen.findByRole('option', { name: /Data Engineer/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Your choice could not be kept. Try again.');
});

test('a search that finds nothing, and one that fails, say so', async () => {
  const choosing = buildChoosing();
  choosing.findRoles.mockResolvedValueOnce([]).mockRejectedValueOnce(new Error('gone'));
  render(<RoleLine analysis={buildAnalysis({ role: undefined })} choosing={choosing} />);
  await userEvent.type(await screen.findByRole('combobox'), 'z');
  expect(await screen.findByText('RoleLens knows no role like “z”.')).toBeVisible();
  await userEvent.type(screen.getByRole('combobox'), 'y');
  expect(await screen.findByText('The roles could not be searched. Try again.')).toBeVisible();
});
