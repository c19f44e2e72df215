import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SavedPart } from '../../components/saved/SavedPart';
import type { SavedClient } from '../../components/saved-client';
import { StoreError } from '../../lib/saved/store-error';
import { savedRow } from '../builders/saved-row';
import { expectAccessible } from './expect-accessible';
import { buildSavedClient } from './saved-client';

const ROWS = [
  savedRow({ id: 'ml', title: 'ML Engineer', notes: 'Ask Wren', savedAt: '2026-10-03T08:00:00.000Z' }),
  savedRow({
    ...{ id: 'de', jobKey: 'de', title: 'Data Engineer', company: 'Larkmoor', site: 'indeed', status: 'applied' },
    ...{ roleId: 'data-engineer', roleName: 'Data Engineer', pay: undefined, savedAt: '2026-10-02T08:00:00.000Z' },
    coverage: { version: 3, score: 80, have: 4, of: 5 },
  }),
  savedRow({ id: 'x', jobKey: 'x', title: 'Baker', roleId: undefined, roleName: undefined, coverage: undefined }),
];

function show(client: SavedClient) {
  return act(async () => render(<SavedPart client={client} rest={[]} />));
}

function titles() {
  return screen
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
    .filter((text) => text !== 'What is kept');
}

beforeEach(() => {
  location.hash = '';
});

describe('the list of saved postings', () => {
  test('says what each is, pays and covers, and how many there are', async () => {
    const { container } = await show(buildSavedClient(ROWS).client);
    expect(titles()).toEqual(['ML Engineer', 'Data Engineer', 'Baker']);
    expect(screen.getByText('3 postings')).toBeVisible();
    const [first, second, third] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('€70k–€90k');
    expect(first).toHaveTextContent('pay is above the middle');
    expect(first).toHaveTextContent('Ask Wren');
    expect(second).toHaveTextContent('Pay not stated');
    expect(second).toHaveTextContent('Coverage 80 of 100');
    expect(third).toHaveTextContent('No resume compared');
    await expectAccessible(container);
  });

  test('without any says how to save one', async () => {
    const { container } = await show(buildSavedClient([]).client);
    expect(screen.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
    await expectAccessible(container);
  });

  test('is found by words, and says when none fits', async () => {
    const user = userEvent.setup();
    const { container } = await show(buildSavedClient(ROWS).client);
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'lark');
    await waitFor(() => expect(titles()).toEqual(['Data Engineer']));
    expect(screen.getByText('1 of 3 postings')).toBeVisible();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'zzz');
    expect(await screen.findByRole('heading', { name: 'No posting fits these filters' })).toBeVisible();
    // An empty list would be drawn as two lines.
    expect(screen.queryByRole('list', { name: 'Saved postings' })).toBeNull();
    await expectAccessible(container);
    await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] as HTMLElement);
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  test.each([
    ['Role', 'Data Engineer (1)', ['Data Engineer']],
    ['Role', 'No AI, ML or data role (1)', ['Baker']],
    ['Site', 'Indeed', ['Data Engineer']],
    ['Covered at least', '75 of 100', ['Data Engineer']],
    ['Pays at least', '€80k a year', ['ML Engineer', 'Baker']],
    ['Sort by', 'Title', ['Baker', 'Data Engineer', 'ML Engineer']],
    ['Sort by', 'Coverage', ['Data Engineer', 'ML Engineer', 'Baker']],
  ])('%s: %s', async (label, option, expected) => {
    await show(buildSavedClient(ROWS).client);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: label }), option);
    await waitFor(() => expect(titles()).toEqual(expected));
  });

  test('is cut to statuses, more than one at a time', async () => {
    await show(buildSavedClient(ROWS).client);
    await userEvent.click(screen.getByRole('button', { name: 'Applied 1' }));
    await waitFor(() => expect(titles()).toEqual(['Data Engineer']));
    expect(screen.getByRole('button', { name: 'Applied 1' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Saved 2' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  test('a status is changed in place and kept with its date', async () => {
    const { client, kept } = buildSavedClient(ROWS);
    await show(client);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status of ML Engineer' }), 'Interview');
    expect(kept.get('ml')).toMatchObject({ status: 'interview', dates: { interview: expect.any(String) } });
    expect(screen.getByRole('button', { name: 'Interview 1' })).toBeVisible();
  });

  test.each([
    ['full', /There is no room left/],
    ['failed', /could not be saved/],
  ] as const)('a change that cannot be kept (%s) is taken back and told', async (fault, said) => {
    const changeSaved = () => Promise.reject(new StoreError(fault));
    const { container } = await show(buildSavedClient(ROWS, { changeSaved }).client);
    const status = screen.getByRole('combobox', { name: 'Status of ML Engineer' });
    await userEvent.selectOptions(status, 'Offer');
    expect(await screen.findByRole('alert')).toHaveTextContent(said);
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Status of ML Engineer' })).toHaveValue('saved'));
    await expectAccessible(container);
  });

  test('one is deleted and put back', async () => {
    const { client, kept } = buildSavedClient(ROWS);
    const { container } = await show(client);
    await userEvent.click(screen.getByRole('button', { name: 'Delete Data Engineer' }));
    expect(titles()).toEqual(['ML Engineer', 'Baker']);
    expect(kept.has('de')).toBe(false);
    expect(await screen.findByText('Deleted “Data Engineer”.')).toBeVisible();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toEqual(['ML Engineer', 'Data Engineer', 'Baker']));
    expect(kept.has('de')).toBe(true);
  });

  test('what another page changes shows', async () => {
    const { client, kept, tellChanged } = buildSavedClient(ROWS);
    await show(client);
    kept.set('new', savedRow({ id: 'new', jobKey: 'new', title: 'Prompt Engineer' }));
    await act(async () => tellChanged());
    expect(titles()).toContain('Prompt Engineer');
  });

  test('two to four are chosen to be compared', async () => {
    const rows = Array.from({ length: 6 }, (_, at) =>
      savedRow({ id: `p${at}`, jobKey: `p${at}`, title: `Post ${at}` }),
    );
    const { container } = await show(buildSavedClient(rows).client);
    const boxes = screen.getAllByRole('checkbox', { name: /^Compare/ });
    await userEvent.click(boxes[0] as HTMLElement);
    expect(screen.queryByRole('link', { name: /side by side/ })).toBeNull();
    for (const box of boxes.slice(1, 4)) await userEvent.click(box);
    expect(boxes[4]).toBeDisabled();
    expect(screen.getByRole('link', { name: 'Compare 4 side by side' })).toHaveAttribute(
      'href',
      '#saved/compare/p0,p1,p2,p3',
    );
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Delete Post 3' }));
    expect(screen.getByRole('link', { name: 'Compare 3 side by side' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Clear choice' }));
    expect(boxes[4]).toBeEnabled();
  });

  test.each([
    ['CSV', 'text/csv', /^\uFEFFtitle,company/],
    ['JSON', 'application/json', /"format": "rolelens-postings"/],
  ])('what is shown is exported as %s with its text', async (kind, type, start) => {
    const { client } = buildSavedClient(ROWS);
    await show(client);
    await userEvent.click(screen.getByRole('button', { name: 'Applied 1' }));
    await waitFor(() => expect(titles()).toHaveLength(1));
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`as ${kind}`) }));
    expect(await screen.findByText('1 posting exported.')).toBeVisible();
    expect(client.saveFile).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^rolelens-postings-\d{4}-\d\d-\d\d\.(?:csv|json)$/),
      expect.stringMatching(start),
      type,
    );
    const [, text] = vi.mocked(client.saveFile).mock.calls[0] ?? [];
    expect(text).toContain('PyTorch');
    expect(text).not.toContain('Baker');
  });

  test('an export that fails says so', async () => {
    await show(buildSavedClient(ROWS, { readWhole: () => Promise.reject(new Error('x')) }).client);
    await userEvent.click(screen.getByRole('button', { name: /as CSV/ }));
    expect(await screen.findByText(/The file could not be made/)).toBeVisible();
  });

  test('a database that cannot be read is told, and can be tried again', async () => {
    let fails = true;
    const { client } = buildSavedClient(ROWS);
    const listLatest = (most: number) => (fails ? Promise.reject(new Error('x')) : client.listLatest(most));
    const { container } = await show({ ...client, listLatest });
    expect(screen.getByRole('alert')).toHaveTextContent('could not be read');
    await expectAccessible(container);
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'ML Engineer' })).toBeVisible();
  });

  test('a long list grows by the button, and begins anew with other filters', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => savedRow({ id: `p${at}`, jobKey: `p${at}` }));
    await show(buildSavedClient(rows).client);
    expect(screen.getByText('90 postings')).toBeVisible();
    const before = screen.getAllByRole('listitem').length;
    expect(before).toBeLessThan(60);
    await userEvent.click(screen.getByRole('button', { name: /^Show \d+ more$/ }));
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(before);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Title');
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(before));
  });

  test('saving all and forgetting are choices, which go back where they cannot be kept', async () => {
    const { client } = buildSavedClient(ROWS);
    await show(client);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Save every posting that is analysed' }));
    expect(client.saveChoices).toHaveBeenLastCalledWith({ saveAll: true });
    vi.mocked(client.saveChoices).mockRejectedValueOnce(new Error('x'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Forget/ }), 'after 7 days');
    expect(client.saveChoices).toHaveBeenLastCalledWith({ retentionDays: 7 });
    expect(await screen.findByText('This choice could not be saved. Try again.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: /^Forget/ })).toHaveDisplayValue('after 90 days');
  });
});
