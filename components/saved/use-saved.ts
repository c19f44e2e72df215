import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WholePosting } from '../../lib/saved/format-postings-json';
import type { Comparison, SavedRow } from '../../lib/saved/saved-posting';
import { findStoreFault, type StoreFault } from '../../lib/saved/store-error';
import type { ComparingClient, SavedClient } from '../saved-client';
import { takeComparisons } from './compare-anew';
import { useComparing } from './use-comparing';

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

/** How many postings are still to be compared with the resume in use. */
type Left = { readonly left: number };

export type SavedActions = {
  readonly edit: (id: string, edit: EditRow) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly undo: () => void;
  readonly forgetRemoved: () => void;
  readonly reload: () => void;
};

type Part = Pick<
  SavedClient,
  'listLatest' | 'countSaved' | 'listSaved' | 'changeSaved' | 'unsave' | 'restore' | 'onChanged' | keyof ComparingClient
>;

type Patch = (change: Partial<SavedState> | ((before: SavedState) => Partial<SavedState>)) => void;

/**
 * All saved postings, kept in step with other pages; a change shows at once and is taken back where it cannot be kept.
 * `removed` was deleted just before, and can be put back from here.
 */
export function useSaved(client: Part, removed?: readonly WholePosting[]): SavedState & SavedActions & Left {
  const [state, setState] = useState<SavedState>({ total: 0, isWhole: false, removed });
  const patch: Patch = useCallback(
    (change) => setState((before) => ({ ...before, ...(typeof change === 'function' ? change(before) : change) })),
    [],
  );
  const take = useCallback(
    (compared: readonly Comparison[]) => patch(({ rows }) => ({ rows: rows && takeComparisons(rows, compared) })),
    [patch],
  );
  const { left, start } = useComparing(client, take);
  const reading = useReading(client, patch, start);
  const { reload } = reading;
  const forgetRemoved = useCallback(() => patch({ removed: undefined }), [patch]);
  const { edit, remove, restore } = useMemo(() => makeActions(client, patch, reading), [client, patch, reading]);
  const undo = () => restore(state.removed ?? []);
  return { ...state, left, edit, remove, undo, forgetRemoved, reload };
}

type Reading = { readonly reload: () => void; readonly isUnderWay: () => boolean };

/** Reads at once and whenever another page has changed something; gives what reads again. */
function useReading(client: Part, patch: Patch, onWhole: (rows: readonly SavedRow[]) => void): Reading {
  const turn = useRef(0);
  const isRead = useRef(false);
  const isUnderWay = useRef(false);
  const reload = useCallback(() => {
    const mine = ++turn.current;
    const show = (change: Partial<SavedState>) => {
      if (mine !== turn.current) return;
      isRead.current ||= change.isWhole === true;
      patch(change);
      if (change.isWhole && change.rows) onWhole(change.rows);
    };
    isUnderWay.current = true;
    readInSteps(client, show, isRead.current)
      .catch(() => show({ fault: 'unread' }))
      .finally(() => {
        if (mine === turn.current) isUnderWay.current = false;
      });
  }, [client, patch, onWhole]);
  useEffect(() => {
    const stop = new AbortController();
    client.onChanged(reload, stop.signal);
    reload();
    return () => {
      turn.current += 1;
      stop.abort();
    };
  }, [client, reload]);
  return useMemo(() => ({ reload, isUnderWay: () => isUnderWay.current }), [reload]);
}

/** The last first, so that something stands there before ten thousand are read; once they are, all at once. */
async function readInSteps(
  { countSaved, listLatest, listSaved }: Part,
  show: (change: Partial<SavedState>) => void,
  isRead: boolean,
): Promise<void> {
  if (!isRead) {
    const [total, rows] = await Promise.all([countSaved(), listLatest(FIRST)]);
    if (total <= FIRST) return show({ rows, total: rows.length, isWhole: true });
    show({ rows, total });
  }
  const all = await listSaved();
  show({ rows: all, total: all.length, isWhole: true });
}

function makeActions(client: Part, patch: Patch, { reload, isUnderWay }: Reading) {
  const attempt = (work: Promise<Partial<SavedState>>) => {
    const wasUnderWay = isUnderWay();
    work.then(
      (change) => {
        patch({ fault: undefined, ...change });
        // What is read meanwhile may be of before the change.
        if (wasUnderWay || isUnderWay()) reload();
      },
      (error: unknown) => {
        patch({ fault: findStoreFault(error) });
        reload();
      },
    );
  };
  const edit: SavedActions['edit'] = (id, change) => {
    patch(({ rows }) => ({ rows: rows?.map((row) => (row.id === id ? change(row) : row)) }));
    attempt(client.changeSaved(id, change).then(() => ({})));
  };
  const remove: SavedActions['remove'] = (ids) => {
    const gone = new Set(ids);
    patch(({ rows, total }) => ({ rows: rows?.filter(({ id }) => !gone.has(id)), total: total - gone.size }));
    attempt(client.unsave(ids).then((removed) => ({ removed })));
  };
  const restore = (removed: readonly WholePosting[]) => {
    patch(({ rows = [], total }) => ({
      rows: [...rows, ...removed.map(({ row }) => row)],
      total: total + removed.length,
    }));
    attempt(client.restore(removed).then(() => ({ removed: undefined })));
  };
  return { edit, remove, restore };
}
