import { act, render, renderHook, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { MarketView } from '../../components/market/MarketView';
import { CoverageNote } from '../../components/saved/CoverageNote';
import { compareAnew, takeComparisons } from '../../components/saved/compare-anew';
import { FIRST_VIEW } from '../../components/saved/list-view';
import { SavedScreen } from '../../components/saved/SavedScreen';
import { useSaved } from '../../components/saved/use-saved';
import { useWhole } from '../../components/saved/use-whole';
import type { SavedRow } from '../../lib/saved/saved-posting';
import { savedRow } from '../builders/saved-row';
import { buildComparing } from './comparing';
import { expectAccessible } from './expect-accessible';
import { buildSavedClient } from './saved-client';

function rowsOf(count: number): SavedRow[] {
  return Array.from({ length: count }, (_, at) => {
    const savedAt = new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString();
    return savedRow({ id: `id-${at}`, jobKey: `job-${at}`, savedAt, title: `Engineer ${at}` });
  });
}

function build(count: number) {
  const { kept, client, tellChanged } = buildSavedClient(rowsOf(count));
  const { client: comparing, changeResume } = buildComparing(kept);
  const listSaved = vi.fn(client.listSaved);
  return { kept, client: { ...client, ...comparing, listSaved }, changeResume, tellChanged };
}

const flush = () => act(async () => new Promise((resolve) => setTimeout(resolve)));
const wanted = { isWanted: () => true, onProgress: () => undefined };

test('all are compared in slices, the last saved first, without reading them again', async () => {
  const { client } = build(205);
  const { result } = renderHook(() => useSaved(client));
  await flush();
  const asked = client.compareWithResume.mock.calls.map(([ids]) => ids);
  expect(asked.map(({ length }) => length)).toEqual([0, ...Array(10).fill(20), 5]);
  expect(asked.flat().slice(0, 2)).toEqual(['id-204', 'id-203']);
  expect(result.current.rows?.map(({ coverage }) => coverage?.score)).toEqual(Array(205).fill(22));
  expect(result.current.left).toBe(0);
  expect(client.listSaved).toHaveBeenCalledTimes(1);
  expect(client.tellCompared).toHaveBeenCalledTimes(1);
});

test('a judgement and the way back are followed at once, and nothing is counted twice', async () => {
  const { client, changeResume, tellChanged } = build(3);
  const { result } = renderHook(() => useSaved(client));
  await flush();
  for (const [key, score] of [
    ['corrected', 11],
    ['new', 22],
  ] as const) {
    changeResume({ key, score });
    await flush();
    expect(result.current.rows?.map(({ coverage }) => coverage?.score)).toEqual([score, score, score]);
  }
  client.compareWithResume.mockClear();
  act(tellChanged);
  await flush();
  expect(client.compareWithResume.mock.calls).toEqual([[[]]]);
  expect(client.tellCompared).toHaveBeenCalledTimes(3);
});

test('without a resume in use all stay as they were', async () => {
  const { client, changeResume } = build(3);
  changeResume({ key: undefined });
  const { result } = renderHook(() => useSaved(client));
  await flush();
  expect(result.current.rows?.map(({ coverage }) => coverage?.score)).toEqual([64, 64, 64]);
  expect(client.compareWithResume.mock.calls).toEqual([[[]]]);
  expect(client.tellCompared).not.toHaveBeenCalled();
});

test('what fails, or cannot be compared, is not asked for again and told nobody', async () => {
  const { client, kept } = build(3);
  client.compareWithResume.mockImplementation(async (ids) => ({
    key: 'new',
    rows: ids.flatMap((id) => kept.get(id) ?? []),
  }));
  expect(await compareAnew(client, [...kept.values()], wanted)).toBe(false);
  expect(client.compareWithResume).toHaveBeenCalledTimes(2);
  client.compareWithResume.mockRejectedValue(new Error('no room'));
  const { result } = renderHook(() => useSaved(client));
  await flush();
  expect(result.current).toMatchObject({ left: 0, total: 3 });
  expect(result.current.fault).toBeUndefined();
});

test('notes that are written meanwhile stay, and what was deleted does not come back', () => {
  const [first, second] = [savedRow({ id: 'a', notes: 'Wren' }), savedRow({ id: 'b' })];
  const compared = ['a', 'gone'].map((id) => ({ ...savedRow({ id, comparedWith: 'new' }), coverage: undefined }));
  const taken = takeComparisons([first, second], compared);
  expect(taken).toEqual([{ ...first, coverage: undefined, comparedWith: 'new' }, second]);
  expect(taken[1]).toBe(second);
});

test('the list says how many are left, and nothing once none are', async () => {
  const { client } = build(45);
  const answers: (() => void)[] = [];
  const { compareWithResume } = client;
  const slow = async (ids: readonly string[]) => {
    if (ids.length > 0) await new Promise<void>((resolve) => answers.push(resolve));
    return compareWithResume(ids);
  };
  const screenOf = { view: FIRST_VIEW, onView: () => undefined, chosen: [], onChosen: () => undefined };
  const { container } = render(
    <SavedScreen client={{ ...client, compareWithResume: slow }} {...screenOf} onRemovedShown={() => undefined} />,
  );
  const answer = async () => {
    act(() => answers.splice(0).forEach((give) => void give()));
    await flush();
  };
  await flush();
  expect(screen.getByText('Comparing with your resume: 45 left')).toBeVisible();
  expect(screen.getAllByText('Coverage 64 of 100').length).toBeGreaterThan(0);
  await answer();
  expect(screen.getByText('Comparing with your resume: 25 left')).toBeVisible();
  expect(screen.getAllByText('Coverage 22 of 100')).toHaveLength(20);
  await expectAccessible(container);
  await answer();
  await answer();
  expect(screen.queryByText(/^Comparing with your resume/)).toBeNull();
  expect(screen.queryByText('Coverage 64 of 100')).toBeNull();
});

test('one posting, or some side by side, are compared when they are opened and when the resume changes', async () => {
  const { client, changeResume } = build(2);
  const ids = ['id-0', 'id-1'];
  const { result } = renderHook(() => useWhole(client, ids));
  await flush();
  expect(result.current.postings?.map(({ row }) => row.coverage?.score)).toEqual([22, 22]);
  changeResume({ key: 'corrected', score: 11 });
  await flush();
  expect(result.current.postings?.map(({ row }) => row.coverage?.score)).toEqual([11, 11]);
});

test('a posting that was compared and asks for nothing says so', () => {
  const { container, rerender } = render(<CoverageNote row={{ coverage: undefined }} />);
  expect(container).toHaveTextContent('No resume compared');
  rerender(<CoverageNote row={{ coverage: undefined, comparedWith: 'new' }} />);
  expect(container).toHaveTextContent('Nothing to compare');
});

test('the market is counted anew once all are compared', async () => {
  const { client, kept } = build(2);
  const readMarket = vi.fn(async () => ({ seen: [], saved: [...kept.values()], asks: [] }));
  render(<MarketView client={{ ...client, readMarket }} />);
  await flush();
  expect(readMarket).toHaveBeenCalledTimes(2);
  expect(client.tellCompared).toHaveBeenCalledTimes(1);
});
