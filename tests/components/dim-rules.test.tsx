import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DimRules } from '../../components/options/DimRules';
import { PageSwitches } from '../../components/options/PageSwitches';
import { DEFAULT_PAGE_CHOICES, type PageChoices } from '../../lib/browser/page-choices';
import type { DimRules as Rules } from '../../lib/cards/dim-rules';
import { expectAccessible } from './expect-accessible';
import { buildSettings } from './settings-client';

async function open(rules: Partial<Rules> = {}, save = vi.fn(async (_changed: Partial<PageChoices>) => {})) {
  const dim = { ...DEFAULT_PAGE_CHOICES.dim, ...rules };
  const readPageChoices = async () => ({ ...DEFAULT_PAGE_CHOICES, dim });
  const { page } = buildSettings({ page: { readPageChoices, savePageChoices: save } });
  const { container } = render(<DimRules client={page} />);
  await vi.waitFor(() => expect(screen.getByRole('checkbox', { name: 'Opened before' })).toBeEnabled());
  const kept = () => save.mock.lastCall?.[0].dim;
  return { container, kept, save };
}

test('every rule is off at first, on both sites, and is kept as soon as it is chosen', async () => {
  const { container, kept } = await open();
  for (const name of ['Opened before', 'Applied to', 'Promoted or sponsored']) {
    expect(screen.getByRole('checkbox', { name })).not.toBeChecked();
  }
  for (const name of ['On LinkedIn', 'On Indeed']) expect(screen.getByRole('checkbox', { name })).toBeChecked();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Applied to' }));
  expect(kept()).toMatchObject({ applied: true, viewed: false });
  await userEvent.click(screen.getByRole('checkbox', { name: 'On Indeed' }));
  expect(kept()).toMatchObject({ applied: true, sites: ['linkedin'] });
  await expectAccessible(container);
});

test('companies and words are added by keyboard, once each, and taken out with a way back', async () => {
  const { container, kept } = await open({ words: ['intern'] });
  await userEvent.type(screen.getByRole('textbox', { name: 'Company' }), ' Larkfield {Enter}');
  expect(kept()?.companies).toEqual(['Larkfield']);
  await userEvent.type(screen.getByRole('textbox', { name: 'Company' }), 'LARKFIELD{Enter}');
  const companies = screen.getByRole('list', { name: 'Companies' });
  expect(within(companies).getAllByRole('listitem')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Remove intern' }));
  expect(kept()).toMatchObject({ words: [], companies: ['Larkfield'] });
  expect(screen.getByText('intern is removed.')).toHaveRole('status');
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(kept()).toMatchObject({ words: ['intern'], companies: ['Larkfield'] });
  expect(screen.getByRole('button', { name: 'Remove intern' })).toBeVisible();
});

test.each([
  ['90,000', 90_000],
  ['90 000', 90_000],
  ['22.50', 22.5],
  ['22,5', 22.5],
])('a minimum of %s is kept when the field is left', async (typed, amount) => {
  const { kept } = await open();
  await userEvent.type(screen.getByRole('textbox', { name: 'Least pay' }), typed);
  await userEvent.tab();
  expect(kept()?.leastPay).toEqual({ amount, currency: 'USD', period: 'year' });
});

test('a minimum follows its currency and period, and goes with its amount', async () => {
  const { container, kept, save } = await open({ leastPay: { amount: 60, currency: 'EUR', period: 'hour' } });
  const amount = screen.getByRole('textbox', { name: 'Least pay' });
  await vi.waitFor(() => expect(amount).toHaveValue('60'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'GBP');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'a day');
  expect(kept()?.leastPay).toEqual({ amount: 60, currency: 'GBP', period: 'day' });
  const before = save.mock.calls.length;
  await userEvent.type(amount, 'k{Tab}');
  expect(save).toHaveBeenCalledTimes(before);
  expect(amount).toBeInvalid();
  expect(screen.getByText(/Type an amount in digits/)).toHaveRole('status');
  await expectAccessible(container);
  await userEvent.clear(amount);
  await userEvent.tab();
  expect(kept()?.leastPay).toBeUndefined();
});

test('a rule that could not be kept is as it was, and that is said', async () => {
  const { container } = await open(
    {},
    vi.fn(() => Promise.reject(new Error('full'))),
  );
  const viewed = screen.getByRole('checkbox', { name: 'Opened before' });
  await userEvent.click(viewed);
  expect(await screen.findByText(/rule could not be saved/)).toHaveRole('alert');
  expect(viewed).not.toBeChecked();
  await expectAccessible(container);
});

test('highlights tell nothing of the resume until that is chosen, and the choice says what it means', async () => {
  const savePageChoices = vi.fn(async () => {});
  const { page } = buildSettings({ page: { savePageChoices } });
  render(<PageSwitches client={page} />);
  const own = screen.getByRole('checkbox', { name: /what your resume has and lacks/ });
  await vi.waitFor(() => expect(own).toBeEnabled());
  expect(own).not.toBeChecked();
  expect(own).toHaveAccessibleDescription(/The page can read highlights/);
  await userEvent.click(own);
  expect(savePageChoices).toHaveBeenLastCalledWith({ own: true });
});

test('a rule that another page has made meanwhile shows, and is not lost by a rule made here', async () => {
  const save = vi.fn(async (_changed: Partial<PageChoices>) => {});
  let tell: (choices: PageChoices) => void = () => undefined;
  const { page } = buildSettings({
    page: {
      savePageChoices: save,
      onPageChoicesChanged: (listener) => {
        tell = listener;
        return () => undefined;
      },
    },
  });
  render(<DimRules client={page} />);
  await vi.waitFor(() => expect(screen.getByRole('checkbox', { name: 'Opened before' })).toBeEnabled());
  act(() => tell({ ...DEFAULT_PAGE_CHOICES, dim: { ...DEFAULT_PAGE_CHOICES.dim, words: ['intern'] } }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Opened before' }));
  expect(save.mock.lastCall?.[0].dim).toMatchObject({ viewed: true, words: ['intern'] });
});
