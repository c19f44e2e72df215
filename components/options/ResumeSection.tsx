import { useCallback, useState } from 'react';
import { useMessages } from '../messages/use-messages';
import type { ResumeClient, SavedResume } from '../posting-client';
import { FirstSteps } from './FirstSteps';
import { type ResumeDraft, ResumeForm } from './ResumeForm';
import styles from './ResumeSection.module.css';
import { ResumeSkills } from './ResumeSkills';
import { UndoToast } from './UndoToast';
import { useResume } from './use-resume';

type Props = { readonly client: ResumeClient };
type Deleted = { readonly resume: SavedResume; readonly draft: ResumeDraft };

/** The resume: pasting, saving, what was read in it, deleting with a way back. */
export function ResumeSection({ client }: Props) {
  const t = useMessages();
  const [stored, setResume] = useResume(client);
  const [deleted, setDeleted] = useState<Deleted>();
  const [draft, setDraft] = useState<ResumeDraft>();
  const forget = useCallback(() => setDeleted(undefined), []);
  if (!stored) return undefined;
  const save = async (input: ResumeDraft) => {
    setResume(await client.saveResume({ ...input }));
    forget();
  };
  const remove = async (unsaved: ResumeDraft) => {
    const removed = await client.deleteResume();
    setDraft(undefined);
    setResume(undefined);
    setDeleted(removed && { resume: removed, draft: unsaved });
  };
  const undo = async ({ resume: { name, text }, draft: unsaved }: Deleted) => {
    setDraft(unsaved);
    await save({ name, text });
  };
  const { resume } = stored;
  return (
    <div className={styles.section}>
      {resume ? <p className={styles.intro}>{t.options.resume.intro}</p> : <FirstSteps />}
      <ResumeForm key={resume?.id ?? 'new'} saved={resume} draft={draft} onSave={save} onDelete={remove} />
      <ResumeSkills resume={resume} />
      {deleted && <UndoToast text={t.options.resume.removed} onUndo={() => undo(deleted)} onEnd={forget} />}
    </div>
  );
}
