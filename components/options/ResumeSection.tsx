import { useState } from 'react';
import type { CitedSource } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import type { ResumeClient } from '../resume-client';
import { FirstSteps } from './FirstSteps';
import { ResumeForm } from './ResumeForm';
import { ResumeImport } from './ResumeImport';
import { ResumeList } from './ResumeList';
import { ResumeReport } from './ResumeReport';
import styles from './ResumeSection.module.css';
import { ResumeSkills } from './ResumeSkills';
import { UndoToast } from './UndoToast';
import { NEW, type ResumeDraft, useDrafts } from './use-drafts';
import { useImport } from './use-import';
import { useLeaveWarning } from './use-leave-warning';
import { useResumeActions } from './use-resume-actions';
import { useResumes } from './use-resumes';

type Props = { readonly client: ResumeClient; readonly sources: readonly CitedSource[] };

/** The resumes: importing and pasting, which one is in use, its text, what was read in it, ways back. */
export function ResumeSection({ client, sources }: Props) {
  const texts = useMessages().options.resume;
  const [library, refresh] = useResumes(client);
  const drafts = useDrafts();
  const [isNew, setIsNew] = useState(false);
  const [problem, setProblem] = useState<string>();
  useLeaveWarning(drafts.unsaved.size > 0);
  const resumes = library?.resumes ?? [];
  const actions = useResumeActions(client, { resumes, refresh, drafts });
  const importing = useImport(client.importFile, async (...read) => {
    const kept = await actions.keepFile(...read);
    setIsNew(false);
    return kept;
  });
  if (!library) return undefined;
  const attempt = (work: Promise<void>, failure: string) => {
    setProblem(undefined);
    return work.catch(() => setProblem(failure));
  };
  const [active] = resumes;
  const shown = isNew ? undefined : active;
  const id = shown?.id ?? NEW;
  const choose = (chosen: string) => {
    importing.forget();
    setIsNew(false);
    return attempt(client.activateResume(chosen).then(refresh), texts.notChosen);
  };
  const save = async (draft: ResumeDraft) => {
    importing.forget();
    await actions.save(shown, draft);
    setIsNew(false);
  };
  return (
    <div className={styles.section}>
      {active ? <p className={styles.intro}>{texts.intro}</p> : <FirstSteps />}
      <ResumeImport importing={importing} count={resumes.length} onPaste={shown && (() => setIsNew(true))} />
      {active && <ResumeList {...{ resumes, activeId: shown?.id, unsaved: drafts.unsaved }} onChoose={choose} />}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <ResumeForm
        saved={shown}
        draft={drafts.find(id)}
        onChange={(draft) => drafts.set(id, draft, shown)}
        onSave={save}
        onDelete={async () => {
          importing.forget();
          if (shown) await actions.remove(shown);
        }}
        onReplace={(files) => importing.start(files, shown)}
        onLeave={isNew && active ? () => setIsNew(false) : undefined}
        isPasting={isNew}
      />
      {shown && (
        <ResumeReport resume={shown} sources={sources} readAdvice={client.readAdvice} onCopy={client.copyText} />
      )}
      <ResumeSkills
        key={shown?.id}
        text={shown?.text}
        read={library.read}
        corrections={shown?.corrections}
        findSkills={client.findSkills}
        onJudge={(...judgement) => client.judgeSkill(...judgement).then(refresh)}
      />
      {actions.undoable && (
        <UndoToast
          key={`${actions.undoable.id} ${actions.undoable.text}`}
          text={actions.undoable.text}
          onUndo={() => actions.undoable && attempt(actions.undoable.undo(), texts.notUndone)}
          onEnd={actions.forget}
        />
      )}
    </div>
  );
}
