import { useEffect, useState } from 'react';
import type { ResumeClient, SavedResume } from '../posting-client';

/** `undefined` while the store is being read. */
export type StoredState = { readonly resume?: SavedResume } | undefined;

/** The saved resume and a way to tell that it is another one now. */
export function useResume({ readResume }: ResumeClient): [StoredState, (resume: SavedResume | undefined) => void] {
  const [stored, setStored] = useState<StoredState>();
  useEffect(() => {
    let isCurrent = true;
    const show = (resume: SavedResume | undefined) => isCurrent && setStored({ resume });
    // An unreadable store is shown as an empty one: saving then says what is wrong.
    readResume().then(show, () => show(undefined));
    return () => {
      isCurrent = false;
    };
  }, [readResume]);
  return [stored, (resume) => setStored({ resume })];
}
