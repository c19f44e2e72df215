import { useEffect, useState } from 'react';
import type { HeldCareer } from '../../lib/career/held-career';
import type { HeldClient } from '../career-client';

/** What the resume in use holds; `undefined` held once it is ready means that there is none. */
export type HeldState = { readonly state: 'loading' | 'ready' | 'failed'; readonly held?: HeldCareer };

/** Reads what the resume holds, again whenever resumes change. */
export function useHeld({ readHeld, onResumesChanged }: HeldClient): HeldState {
  const [held, setHeld] = useState<HeldState>({ state: 'loading' });
  useEffect(() => {
    const end = new AbortController();
    const read = () => {
      readHeld().then(
        (found) => !end.signal.aborted && setHeld({ state: 'ready', ...(found ? { held: found } : {}) }),
        () => !end.signal.aborted && setHeld({ state: 'failed' }),
      );
    };
    onResumesChanged(read, end.signal);
    read();
    return () => end.abort();
  }, [readHeld, onResumesChanged]);
  return held;
}
