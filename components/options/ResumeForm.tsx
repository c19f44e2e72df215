import { type FormEvent, useId, useState } from 'react';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import type { SavedResume } from '../posting-client';
import { Button } from '../ui/Button';
import styles from './ResumeForm.module.css';
import { countWords, formatKilobytes, measureText, RESUME_LIMIT_BYTES } from './resume-text';
import { useLeaveWarning } from './use-leave-warning';

export type ResumeDraft = { readonly name: string; readonly text: string };
type Props = {
  readonly saved?: SavedResume;
  /** Text to start with where it differs from what is saved. */
  readonly draft?: ResumeDraft;
  readonly onSave: (draft: ResumeDraft) => Promise<void>;
  /** Gets what stands in the form, so that undo can bring back unsaved changes too. */
  readonly onDelete: (draft: ResumeDraft) => Promise<void>;
};

/** A name, a large text area, and one line that says what is saved and what is not. */
export function ResumeForm({ saved, draft = saved, onSave, onDelete }: Props) {
  const t = useMessages();
  const texts = t.options.resume;
  const [name, setName] = useState(draft?.name ?? texts.defaultName);
  const [text, setText] = useState(draft?.text ?? '');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const isChanged = text !== (saved?.text ?? '') || (saved !== undefined && name !== saved.name);
  useLeaveWarning(isChanged);
  const attempt = (action: () => Promise<void>, failure: string) => {
    setIsBusy(true);
    setProblem(undefined);
    action()
      .catch(() => setProblem(failure))
      .finally(() => setIsBusy(false));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const refusal = findProblem(text, t);
    if (refusal) return setProblem(refusal);
    const sent = { name: name.trim() || texts.defaultName, text };
    setName(sent.name);
    attempt(() => onSave(sent), texts.failed);
  };
  const ids = { name: useId(), text: useId(), size: useId(), problem: useId() };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <label className={styles.label} htmlFor={ids.name}>
        {texts.name}
      </label>
      <input
        id={ids.name}
        className={styles.input}
        value={name}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <label className={styles.label} htmlFor={ids.text}>
        {texts.text}
      </label>
      <textarea
        id={ids.text}
        className={styles.area}
        dir="auto"
        rows={16}
        spellCheck={false}
        value={text}
        placeholder={texts.placeholder}
        aria-describedby={`${ids.problem} ${ids.size}`}
        aria-invalid={problem !== undefined}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(undefined);
        }}
      />
      <p id={ids.size} className={styles.size}>
        {texts.size(countWords(text), formatKilobytes(measureText(text), t.locale), RESUME_LIMIT_BYTES / 1000)}
      </p>
      <p id={ids.problem} className={styles.problem} role="alert">
        {problem}
      </p>
      <div className={styles.actions}>
        <Button type="submit" look={isChanged || !saved ? 'primary' : 'plain'} disabled={isBusy}>
          {texts.save}
        </Button>
        <SaveState saved={saved} isChanged={isChanged} isBusy={isBusy} />
        {saved && (
          <Button
            look="danger"
            disabled={isBusy}
            onClick={() => attempt(() => onDelete({ name, text }), texts.notRemoved)}
          >
            {texts.remove}
          </Button>
        )}
      </div>
    </form>
  );
}

function findProblem(text: string, t: Messages): string | undefined {
  if (text.trim() === '') return t.options.resume.empty;
  const bytes = measureText(text);
  if (bytes <= RESUME_LIMIT_BYTES) return undefined;
  return t.options.resume.tooLong(formatKilobytes(bytes, t.locale), RESUME_LIMIT_BYTES / 1000);
}

type SaveStateProps = { readonly saved?: SavedResume; readonly isChanged: boolean; readonly isBusy: boolean };

function SaveState({ saved, isChanged, isBusy }: SaveStateProps) {
  const t = useMessages();
  const texts = t.options.resume;
  const when = saved && new Date(saved.savedAt).toLocaleString(t.locale, { dateStyle: 'medium', timeStyle: 'short' });
  const words = isBusy ? texts.saving : isChanged ? texts.unsaved : when && texts.savedOn(when);
  return (
    <span role="status" className={isChanged ? styles.unsaved : styles.saved}>
      {words}
    </span>
  );
}
