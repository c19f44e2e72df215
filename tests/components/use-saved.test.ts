import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useSaved } from '../../components/saved/use-saved';
import type { SavedRow } from '../../lib/saved/saved-posting';
import { savedRow } from '../builders/saved-row';
import { NO_RESUME } from './comparing';

/** A store whose list is given out when the test says so, as it was when it was asked for. */
function buildStore() {
  let row = savedRow();
  let tell: () => void = () => undefined;
  const waiting: (() => void)[] = [];
  const listLatest = vi.fn(() => {
    const before = [row];
    return new Promise<SavedRow[]>((resolve) => waiting.push(() => resolve(before)));
  });
  const client = {
    countSaved: async () => 1,
    listLatest,
    listSaved: listLatest,
    changeSaved: async (_id: string, edit: (each: SavedRow) => SavedRow) => {
      row = edit(row);
      return row;
    },
    unsave: async () => [],
    restore: async () => undefined,
    ...NO_RESUME,
    onChanged: (listener: () => void) => {
      tell = listener;
    },
  };
  const giveOut = () => act(async () => waiting.splice(0).forEach((give) => void give()));
  return { client, giveOut, listLatest, tell: () => act(async () => tell()) };
}

test('a change that is made while the list is read anew is not lost from view', async () => {
  const { client, giveOut, listLatest, tell } = buildStore();
  const { result } = renderHook(() => useSaved(client));
  await giveOut();
  await tell();
  await act(async () => result.current.edit('a', (row) => ({ ...row, notes: 'Wren' })));
  await giveOut();
  await giveOut();
  expect(result.current.rows?.[0]?.notes).toBe('Wren');
  const times = listLatest.mock.calls.length;
  // Else nothing is read for a change that is here already.
  await act(async () => result.current.edit('a', (row) => ({ ...row, notes: 'Wrens' })));
  expect(result.current.rows?.[0]?.notes).toBe('Wrens');
  expect(listLatest).toHaveBeenCalledTimes(times);
});
