import { useMemo, useState } from 'react';
import type { KeptResume } from '../resume-client';

/** What stands in the form. */
export type ResumeDraft = { readonly name: string; readonly text: string };

/** The id of what is not kept yet. */
export const NEW = 'new';

export type Drafts = {
  /** Ids of the resumes with changes that would be lost. */
  readonly unsaved: ReadonlySet<string>;
  readonly find: (id: string) => ResumeDraft | undefined;
  /** Keeps what was typed for a resume; drops it where it equals what is saved, or is undefined. */
  readonly set: (id: string, draft: ResumeDraft | undefined, saved?: KeptResume) => void;
};

/** Unsaved changes by resume, so that looking at another resume loses none. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, ResumeDraft>>(new Map());
  const set: Drafts['set'] = (id, draft, saved) =>
    setDrafts((before) => {
      const after = new Map(before);
      if (draft && isChanged(draft, saved)) after.set(id, draft);
      else after.delete(id);
      return after;
    });
  // A new name alone for a resume without text is nothing to lose.
  const unsaved = useMemo(
    () => new Set([...drafts].flatMap(([id, { text }]) => (id === NEW && text === '' ? [] : [id]))),
    [drafts],
  );
  return { unsaved, find: (id) => drafts.get(id), set };
}

function isChanged(draft: ResumeDraft, saved: KeptResume | undefined): boolean {
  return draft.text !== saved?.text || draft.name !== saved.name;
}
