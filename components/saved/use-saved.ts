import { useCallback, useEffect, useRef, useState } from 'react';
import type { WholePosting } from '../../lib/saved/format-postings-json';
import type { SavedRow } from '../../lib/saved/saved-posting';
import { findStoreFault, type StoreFault } from '../../lib/saved/store-error';
import type { SavedClient } from '../saved-client';

/** How many are shown while the rest is read. */
const FIRST = 60;

export type EditRow = (row: SavedRow) => SavedRow;

export type SavedState = {
  /** Undefined until the first are read. */
  readonly rows?: readonly SavedRow[];
  /** How many there are, also while not all are read. */
  readonly total: number;
  /** True once all are read. */
  readonly isWhole: boolean;
  /** Why the last change was not kept, or that nothing could be read. */
  readonly fault?: StoreFault | 'unread';
  /** What was deleted last and can still be put back. */
  readonly removed?: readonly WholePosting[];
};

export type SavedActions = {
  readonly edit: (id: string, edit: EditRow) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly undo: () => void;
  readonly forgetRemoved: () => void;
  readonly reload: () => void;
};

type Part = Pick<
  SavedClient,
  'listLatest' | 'countSaved' | 'listSaved' | 'changeSaved' | 'unsave' | 'restore' | 'onChanged'
>;

/** All saved postings, kept in step with other pages; a change shows at once and is taken back where it cannot be kept. */
export function useSaved(client: Part): SavedState & SavedActions {
  const [state, setState] = useState<SavedState>({ total: 0, isWhole: false });
  const turn = useRef(0);
  const patch = useCallback((change: Partial<SavedState>) => setState((before) => ({ ...before, ...change })), []);
  const reload = useCallback(() => {
    const mine = ++turn.current;
    const show = (change: Partial<SavedState>) => mine === turn.current && patch(change);
    readInSteps(client, show).catch(() => show({ fault: 'unread' }));
  }, [client, patch]);
  useEffect(() => {
    const stop = new AbortController();
    client.onChanged(reload, stop.signal);
    reload();
    return () => {
      turn.current += 1;
      stop.abort();
    };
  }, [client, reload]);
  const attempt = (work: Promise<Partial<SavedState>>) => {
    work.then(
      (change) => patch({ fault: undefined, ...change }),
      (error: unknown) => {
        patch({ fault: findStoreFault(error) });
        reload();
      },
    );
  };
  const edit = (id: string, change: EditRow) => {
    setState((before) => ({ ...before, rows: before.rows?.map((row) => (row.id === id ? change(row) : row)) }));
    attempt(client.changeSaved(id, change).then(() => ({})));
  };
  const remove = (ids: readonly string[]) => {
    const gone = new Set(ids);
    setState((before) => ({
      ...before,
      rows: before.rows?.filter(({ id }) => !gone.has(id)),
      total: before.total - gone.size,
    }));
    attempt(client.unsave(ids).then((removed) => ({ removed })));
  };
  const undo = () => {
    const { removed = [] } = state;
    attempt(client.restore(removed).then(() => ({ removed: undefined })));
    setState((before) => ({
      ...before,
      rows: [...(before.rows ?? []), ...removed.map(({ row }) => row)],
      total: before.total + removed.length,
    }));
  };
  const forgetRemoved = useCallback(() => patch({ removed: undefined }), [patch]);
  return { ...state, edit, remove, undo, forgetRemoved, reload };
}

/** The last first, so that something stands there before ten thousand are read. */
async function readInSteps(
  { countSaved, listLatest, listSaved }: Part,
  show: (change: Partial<SavedState>) => void,
): Promise<void> {
  const [total, rows] = await Promise.all([countSaved(), listLatest(FIRST)]);
  if (total <= rows.length) return show({ rows, total: rows.length, isWhole: true });
  show({ rows, total });
  const all = await listSaved();
  show({ rows: all, total: all.length, isWhole: true });
}
