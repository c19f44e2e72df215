import { useCallback, useEffect, useRef, useState } from 'react';
import type { WholePosting } from '../../lib/saved/format-postings-json';
import { findStoreFault, type StoreFault } from '../../lib/saved/store-error';
import type { SavedClient } from '../saved-client';
import type { EditRow } from './use-saved';

export type WholeState = {
  /** Undefined until they are read; without those that are no longer kept. */
  readonly postings?: readonly WholePosting[];
  readonly fault?: StoreFault | 'unread';
};

type Part = Pick<SavedClient, 'readWhole' | 'changeSaved' | 'onChanged'>;

/** Some saved postings with texts and skills, kept in step with other pages, and a way to change one. */
export function useWhole(
  client: Part,
  ids: readonly string[],
): WholeState & { edit: (id: string, edit: EditRow) => void } {
  const [state, setState] = useState<WholeState>({});
  const key = ids.join('\n');
  const turn = useRef(0);
  const load = useCallback(() => {
    const mine = ++turn.current;
    client.readWhole(key ? key.split('\n') : []).then(
      (postings) => mine === turn.current && setState({ postings }),
      () => mine === turn.current && setState({ fault: 'unread' }),
    );
  }, [client, key]);
  useEffect(() => {
    const stop = new AbortController();
    client.onChanged(load, stop.signal);
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
