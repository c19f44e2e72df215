import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PageSwitches } from '../../components/options/PageSwitches';
import { DEFAULT_PAGE_CHOICES } from '../../lib/browser/page-choices';
import { expectAccessible } from './expect-accessible';
import { buildSettings } from './settings-client';

test('each mark is switched on its own', async () => {
  const savePageChoices = vi.fn(async () => {});
  const { page } = buildSettings({
    page: { savePageChoices, readPageChoices: async () => ({ ...DEFAULT_PAGE_CHOICES, highlights: false }) },
  });
  const { container } = render(<PageSwitches client={page} />);
  const cards = screen.getByRole('checkbox', { name: 'Mark the jobs in result lists' });
  await vi.waitFor(() => expect(cards).toBeChecked());
  const skills = screen.getByRole('checkbox', { name: 'Underline skills in the open posting' });
  expect(skills).not.toBeChecked();
  expect(skills).toHaveAccessibleDescription(/they say only what the posting says/);
  await userEvent.click(cards);
  expect(savePageChoices).toHaveBeenLastCalledWith({ cards: false });
  await userEvent.click(skills);
  expect(savePageChoices).toHaveBeenLastCalledWith({ highlights: true });
  expect(cards).not.toBeChecked();
  await expectAccessible(container);
});

test('a mark that could not be switched stays as it was, and says so', async () => {
  const { page } = buildSettings({ page: { savePageChoices: () => Promise.reject(new Error('full')) } });
  const { container } = render(<PageSwitches client={page} />);
  const cards = screen.getByRole('checkbox', { name: 'Mark the jobs in result lists' });
  await vi.waitFor(() => expect(cards).toBeEnabled());
  await userEvent.click(cards);
  expect(await screen.findByText(/could not be saved/)).toHaveRole('alert');
  expect(cards).toBeChecked();
  await expectAccessible(container);
});
