import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Comparison, SavedRow } from '../../lib/saved/saved-posting';
import type { ComparingClient } from '../saved-client';
import { compareAnew, takeComparisons } from './compare-anew';

export type Comparing = {
  /** How many postings are still to be compared with the resume in use. */
  readonly left: number;
  /** To be called with all that is saved whenever it was read. */
  readonly start: (rows: readonly SavedRow[]) => void;
};

/**
 * Keeps saved postings compared with the resume as it is, also when that changes: `onCompared` hears what came anew,
 * `onEnd` once all of it is kept. Both have to stay the same functions. Where it fails all stay as they are.
 */
export function useComparing(
  client: ComparingClient,
  onCompared: (compared: readonly Comparison[]) => void,
  onEnd?: () => void,
): Comparing {
  const [left, setLeft] = useState(0);
  const turn = useRef(0);
  const known = useRef<readonly SavedRow[]>(undefined);
  const start = useCallback(
    (rows: readonly SavedRow[]) => {
      const mine = ++turn.current;
      const isWanted = () => mine === turn.current;
      known.current = rows;
      const onProgress = (next: number, compared: readonly Comparison[]) => {
        known.current = takeComparisons(known.current ?? [], compared);
        // The list stays quick: it is drawn anew when there is time.
        startTransition(() => {
          if (isWanted()) setLeft(next);
          if (compared.length > 0) onCompared(compared);
        });
      };
      compareAnew(client, rows, { isWanted, onProgress }).then(
        (hasChanged) => {
          if (!hasChanged) return;
          client.tellCompared();
          if (isWanted()) onEnd?.();
        },
        () => isWanted() && setLeft(0),
      );
    },
    [client, onCompared, onEnd],
  );
  useEffect(() => {
    const stop = new AbortController();
    client.onResumeChanged(() => known.current && start(known.current), stop.signal);
    stop.signal.addEventListener('abort', () => ++turn.current);
    return () => stop.abort();
  }, [client, start]);
  return { left, start };
}
