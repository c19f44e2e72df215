import { useCallback, useState } from 'react';
import type { ResumeText } from '../../lib/resume/files/resume-text';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import type { KeptResume, ResumeClient } from '../resume-client';
import { chooseResumeName } from './file-name';
import { type Drafts, NEW, type ResumeDraft } from './use-drafts';

/** What can be taken back. */
export type Undoable = { readonly id: string; readonly text: string; readonly undo: () => Promise<void> };

export type ResumeActions = {
  readonly undoable?: Undoable;
  readonly forget: () => void;
  readonly save: (saved: KeptResume | undefined, draft: ResumeDraft) => Promise<void>;
  readonly remove: (resume: KeptResume) => Promise<void>;
  readonly keepFile: (file: File, read: ResumeText, replaced?: KeptResume) => Promise<KeptResume>;
};

type Kept = {
  readonly resumes: readonly KeptResume[];
  readonly refresh: () => Promise<void>;
  readonly drafts: Drafts;
};

/** Everything that changes what is kept; deleting and replacing can be undone, with what was not saved. */
export function useResumeActions(client: ResumeClient, { resumes, refresh, drafts }: Kept): ResumeActions {
  const { resume: texts } = useMessages().options;
  const [undoable, setUndoable] = useState<Undoable>();
  const forget = useCallback(() => setUndoable(undefined), []);
  const offerUndo = (text: string, before: KeptResume) => {
    const unsaved = drafts.find(before.id);
    const undo = async () => {
      await client.restoreResume(before);
      drafts.set(before.id, unsaved, before);
      forget();
      await refresh();
    };
    setUndoable({ id: before.id, text, undo });
  };
  return {
    undoable,
    forget,
    save: async (saved, draft) => {
      await client.saveResume({ id: saved?.id, origin: saved?.origin, ...draft });
      drafts.set(saved?.id ?? NEW, undefined);
      forget();
      await refresh();
    },
    remove: async ({ id }) => {
      const removed = await client.deleteResume(id);
      if (removed) offerUndo(texts.removed, removed);
      drafts.set(id, undefined);
      await refresh();
    },
    keepFile: async (file, read, replaced) => {
      const resume = await client.saveResume(describeImport(file, read, replaced, resumes, texts));
      if (replaced) {
        offerUndo(texts.replaced(resume.name), replaced);
        drafts.set(replaced.id, undefined);
      }
      await refresh();
      return resume;
    },
  };
}

const LONGEST_NAME = 300;

function describeImport(
  file: File,
  { kind, pages, problems, text }: ResumeText,
  replaced: KeptResume | undefined,
  resumes: readonly KeptResume[],
  texts: Messages['options']['resume'],
) {
  const names = resumes.map((each) => each.name);
  const name = replaced?.name ?? chooseResumeName(file.name, names, texts.defaultName);
  // The same file again is the same person with a newer text: what was said of skills is not to be said twice.
  const before = resumes.find((each) => each.origin?.fileName === file.name.slice(0, LONGEST_NAME));
  const origin = {
    fileName: file.name.slice(0, LONGEST_NAME),
    kind,
    problems,
    ...(pages === undefined ? {} : { pages }),
  };
  const corrections = replaced ? undefined : before?.corrections;
  return { id: replaced?.id, name, text, origin, ...(corrections ? { corrections } : {}) };
}
