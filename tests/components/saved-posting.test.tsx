import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { SavedPart } from '../../components/saved/SavedPart';
import type { SavedClient } from '../../components/saved-client';
import { savedRow, seenRow } from '../builders/saved-row';
import { expectAccessible } from './expect-accessible';
import { buildSavedClient } from './saved-client';

const ROWS = [
  savedRow({ id: 'ml', title: 'ML Engineer', notes: 'Ask Wren' }),
  savedRow({
    ...{ id: 'de', jobKey: 'de', title: 'Data Engineer', company: 'Larkmoor', status: 'applied', pay: undefined },
    coverage: { version: 3, score: 80, have: 4, of: 5 },
  }),
];

function show(client: SavedClient, rest: readonly string[]) {
  return act(async () => render(<SavedPart client={client} rest={rest} />));
}

describe('one saved posting', () => {
  test('shows the analysis of its text beside the record', async () => {
    const { container } = await show(buildSavedClient(ROWS).client, ['ml']);
    expect(screen.getByRole('tablist', { name: 'Analysis' })).toBeVisible();
    const record = screen.getByRole('complementary', { name: 'Your record' });
    expect(within(record).getByLabelText('Notes')).toHaveValue('Ask Wren');
    expect(within(record).getByRole('link', { name: /Open the posting/ })).toHaveAttribute(
      'rel',
      'noreferrer noopener',
    );
    await expectAccessible(container);
  });

  test('keeps notes, tags and dates', async () => {
    const { client, kept } = buildSavedClient(ROWS);
    const { unmount } = await show(client, ['ml']);
    await userEvent.type(screen.getByLabelText('Notes'), ' today');
    await userEvent.type(screen.getByLabelText('Tags'), 'near, , near,team');
    await waitFor(() => expect(kept.get('ml')).toMatchObject({ notes: 'Ask Wren today', tags: ['near', 'team'] }));
    const date = screen.getByLabelText('Interview');
    await userEvent.type(date, '2026-11-05');
    await waitFor(() => expect(kept.get('ml')?.dates.interview).toMatch(/^2026-11-0/));
    await userEvent.type(screen.getByLabelText('Notes'), '!');
    unmount();
    expect(kept.get('ml')?.notes).toBe('Ask Wren today!');
  });

  test('can be deleted, and put back from the list', async () => {
    const { client, kept } = buildSavedClient(ROWS);
    const { rerender } = await show(client, ['ml']);
    await userEvent.click(screen.getByRole('button', { name: 'Delete ML Engineer' }));
    expect(kept.has('ml')).toBe(false);
    expect(location.hash).toBe('#saved');
    await act(async () => rerender(<SavedPart client={client} rest={[]} />));
    expect(screen.getByText('Deleted “ML Engineer”.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(kept.has('ml')).toBe(true));
    expect(screen.getByRole('heading', { name: 'ML Engineer' })).toBeVisible();
    await act(async () => rerender(<SavedPart client={client} rest={['de']} />));
    await act(async () => rerender(<SavedPart client={client} rest={[]} />));
    expect(screen.queryByText(/^Deleted/)).toBeNull();
  });

  test('that cannot be deleted stays and says so', async () => {
    const unsave = () => Promise.reject(new Error('x'));
    await show(buildSavedClient(ROWS, { unsave }).client, ['ml']);
    await userEvent.click(screen.getByRole('button', { name: 'Delete ML Engineer' }));
    expect(screen.getByRole('alert')).toHaveTextContent('could not be saved');
    expect(screen.getByRole('complementary', { name: 'Your record' })).toBeVisible();
  });

  test('no longer saved, or with an analysis that fails, it says so', async () => {
    const { container } = await show(buildSavedClient(ROWS).client, ['gone']);
    expect(screen.getByRole('heading', { name: 'This posting is no longer saved' })).toBeVisible();
    await expectAccessible(container);
  });

  test('an analysis that fails can be tried again', async () => {
    const { client } = buildSavedClient(ROWS);
    const analyse = vi.fn(() => Promise.reject(new Error('x')));
    await show({ ...client, analyse }, ['ml']);
    expect(screen.getByRole('status')).toHaveTextContent('could not be analysed');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(analyse).toHaveBeenCalledTimes(2);
  });

  test('says where and when the job was seen, and that it was posted again', async () => {
    const early = { site: 'linkedin', url: 'https://www.linkedin.com/jobs/view/1/', siteKey: 'linkedin:1' } as const;
    const links = [
      { ...early, firstSeen: '2026-09-01T08:00:00.000Z' },
      { site: 'indeed', url: '', siteKey: 'indeed:a', firstSeen: '2026-09-20T08:00:00.000Z' } as const,
    ];
    const again = {
      ...early,
      siteKey: 'linkedin:2',
      url: 'https://www.linkedin.com/jobs/view/2/',
      firstSeen: '2026-10-01T08:00:00.000Z',
    };
    const readSeen = vi.fn(() => Promise.resolve(seenRow({ links })));
    const { container, unmount } = await show(buildSavedClient(ROWS, { readSeen }).client, ['ml']);
    expect(screen.getByRole('link', { name: 'LinkedIn, 1 Sept 2026' })).toHaveAttribute('href', early.url);
    expect(screen.getByText('Indeed, 20 Sept 2026')).toBeVisible();
    expect(screen.queryByText(/Posted again/)).toBeNull();
    await expectAccessible(container);
    unmount();
    readSeen.mockResolvedValue(seenRow({ links: [...links, again] }));
    await show(buildSavedClient(ROWS, { readSeen }).client, ['ml']);
    expect(screen.getByText('Posted again: first seen 1 Sept 2026.')).toBeVisible();
  });

  test('has no link where its address is none of the web', async () => {
    await show(buildSavedClient([savedRow({ id: 'ml', url: '' })]).client, ['ml']);
    expect(screen.queryByRole('link', { name: /Open the posting/ })).toBeNull();
  });
});

describe('side by side', () => {
  test('facts, pay on one scale and skills', async () => {
    const { container } = await show(buildSavedClient(ROWS).client, ['compare', 'ml,de,gone']);
    expect(screen.getByRole('heading', { name: '2 postings side by side' })).toBeVisible();
    const facts = screen.getByRole('table', { name: 'At a glance' });
    expect(within(facts).getByRole('row', { name: /^Status Saved Applied/ })).toBeVisible();
    expect(within(facts).getByRole('row', { name: /^Required shown 5 of 8 4 of 5/ })).toBeVisible();
    const skills = screen.getByRole('table', { name: /^Skills/ });
    expect(within(skills).getByRole('row', { name: /^PyTorch you lack it/ })).toBeVisible();
    expect(screen.getByText('€70k–€90k', { selector: 'b' })).toBeVisible();
    await expectAccessible(container);
  });

  test('with one alone it says what is needed', async () => {
    const { container } = await show(buildSavedClient(ROWS).client, ['compare', 'ml']);
    expect(screen.getByRole('heading', { name: 'Choose two to four saved postings to compare' })).toBeVisible();
    await expectAccessible(container);
  });
});
