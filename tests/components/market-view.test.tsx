import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { MarketView } from '../../components/market/MarketView';
import type { MarketClient } from '../../components/saved-client';
import type { MarketSource } from '../../lib/saved/market';
import { SAVED_SKILLS, savedRow, seenRow } from '../builders/saved-row';
import { NO_RESUME } from './comparing';
import { expectAccessible } from './expect-accessible';

const SOURCE: MarketSource = {
  saved: [savedRow({ savedAt: '2026-09-01T08:00:00.000Z' })],
  seen: [
    seenRow({ jobKey: 'b', roleId: 'data-engineer', roleName: 'Data Engineer', firstSeen: '2026-10-05T08:00:00.000Z' }),
    seenRow({
      jobKey: 'c',
      roleId: undefined,
      roleName: undefined,
      pay: undefined,
      firstSeen: '2026-10-12T08:00:00.000Z',
    }),
  ],
  asks: [
    { jobKey: savedRow().jobKey, skills: SAVED_SKILLS },
    { jobKey: 'b', skills: SAVED_SKILLS.slice(0, 2) },
    { jobKey: 'c', skills: [] },
  ],
};

function show(client: Partial<MarketClient>) {
  const whole = { ...NO_RESUME, readMarket: () => Promise.resolve(SOURCE), onChanged: () => undefined, ...client };
  return act(async () => render(<MarketView client={whole} />));
}

async function readTable(name: string) {
  const chart = screen.getByRole('region', { name });
  await userEvent.click(within(chart).getByText('As a table'));
  return within(within(chart).getByRole('table'))
    .getAllByRole('row')
    .map(({ textContent }) => textContent);
}

describe('the market', () => {
  test('counts what is asked for, paid and when, as plots with tables', async () => {
    const { container } = await show({});
    expect(screen.getByRole('status')).toHaveTextContent(
      '3 postings that you opened or saved, 1 Sept 2026 to 12 Oct 2026',
    );
    expect(await readTable('What is asked for')).toEqual([
      'SkillAsked forYou lacked it',
      'PyTorch2 (67\u00a0%)2 of 2 compared',
      'Python2 (67\u00a0%)0 of 2 compared',
      'SQL1 (33\u00a0%)0 of 1 compared',
    ]);
    expect((await readTable('Posted pay by role')).slice(1)).toEqual([
      'Machine Learning EngineerEUR1€80k€80k€80k',
      'Data EngineerEUR1€80k€80k€80k',
    ]);
    expect((await readTable('Over time')).at(-1)).toMatch(/^12 Oct 20261/);
    await expectAccessible(container);
  });

  test('is cut to a role, and to what was saved', async () => {
    await show({});
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Data Engineer (1)');
    expect(screen.getByRole('status')).toHaveTextContent('1 posting ');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'All roles');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Postings' }), 'Saved only');
    expect(screen.getByText('A trend needs postings of two weeks at least.')).toBeVisible();
    expect(screen.getByText(/Fewer than ten/)).toBeVisible();
  });

  test('without postings says where they come from', async () => {
    const { container } = await show({ readMarket: () => Promise.resolve({ seen: [], saved: [], asks: [] }) });
    expect(screen.getByRole('heading', { name: 'Nothing to count yet' })).toBeVisible();
    await expectAccessible(container);
  });

  test('that cannot be read is told, and can be tried again', async () => {
    let fails = true;
    const { container } = await show({
      readMarket: () => (fails ? Promise.reject(new Error('x')) : Promise.resolve(SOURCE)),
    });
    expect(screen.getByRole('alert')).toHaveTextContent('could not be read');
    await expectAccessible(container);
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'What is asked for' })).toBeVisible();
  });
});
