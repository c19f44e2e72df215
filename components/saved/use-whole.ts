import { useCallback, useEffect, useRef, useState } from 'react';
import type { WholePosting } from '../../lib/saved/format-postings-json';
import { findStoreFault, type StoreFault } from '../../lib/saved/store-error';
import type { ComparingClient, SavedClient } from '../saved-client';
import { compareAnew } from './compare-anew';
import type { EditRow } from './use-saved';

export type WholeState = {
  /** Undefined until they are read; without those that are no longer kept. */
  readonly postings?: readonly WholePosting[];
  readonly fault?: StoreFault | 'unread';
};

type Part = Pick<SavedClient, 'readWhole' | 'changeSaved' | 'onChanged' | keyof ComparingClient>;

/** Some saved postings with texts and skills, kept in step with other pages and the resume, and a way to change one. */
export function useWhole(
  client: Part,
  ids: readonly string[],
): WholeState & { edit: (id: string, edit: EditRow) => void } {
  const [state, setState] = useState<WholeState>({});
  const key = ids.join('\n');
  const turn = useRef(0);
  const load = useCallback(() => {
    const mine = ++turn.current;
    const isWanted = () => mine === turn.current;
    const show = (next: WholeState) => isWanted() && setState(next);
    readCompared(client, key ? key.split('\n') : [], { show, isWanted }).catch(() => show({ fault: 'unread' }));
  }, [client, key]);
  useEffect(() => {
    const stop = new AbortController();
    client.onChanged(load, stop.signal);
    client.onResumeChanged(load, stop.signal);
    load();
    return () => {
      turn.current += 1;
      stop.abort();
    };
  }, [client, load]);
  const edit = (id: string, change: EditRow) => {
    setState((before) => ({
      ...before,
      fault: undefined,
      postings: before.postings?.map((each) => (each.row.id === id ? { ...each, row: change(each.row) } : each)),
    }));
    client.changeSaved(id, change).catch((error: unknown) => {
      setState((before) => ({ ...before, fault: findStoreFault(error) }));
    });
  };
  return { ...state, edit };
}

/** As they are kept, and once more where the resume has another word for them by now. */
async function readCompared(
  client: Part,
  ids: readonly string[],
  { show, isWanted }: { readonly show: (next: WholeState) => void; readonly isWanted: () => boolean },
): Promise<void> {
  const postings = await client.readWhole(ids);
  show({ postings });
  const rows = postings.map(({ row }) => row);
  const hasChanged = await compareAnew(client, rows, { isWanted, onProgress: () => undefined }).catch(() => false);
  if (!hasChanged) return;
  client.tellCompared();
  if (isWanted()) show({ postings: await client.readWhole(ids) });
}
