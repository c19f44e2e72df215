import { type FormEvent, type Ref, useEffect, useId, useRef, useState } from 'react';
import { findStoreFault } from '../../lib/saved/store-error';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import type { KeptResume } from '../resume-client';
import { Button } from '../ui/Button';
import { FileButton } from './FileButton';
import styles from './ResumeForm.module.css';
import { countWords, isTooLong, MAX_RESUME_LENGTH } from './resume-text';
import { SaveState } from './SaveState';
import type { ResumeDraft } from './use-drafts';

type Props = {
  readonly saved?: KeptResume;
  /** What was typed and is not saved. */
  readonly draft?: ResumeDraft;
  readonly onChange: (draft: ResumeDraft) => void;
  readonly onSave: (draft: ResumeDraft) => Promise<void>;
  readonly onDelete: () => Promise<void>;
  readonly onReplace: (files: readonly File[]) => void;
  /** Given where there is something else to go back to. */
  readonly onLeave?: () => void;
  /** True where a press of a button has opened the form for pasted text: typing begins in it. */
  readonly isPasting?: boolean;
};

/** A name, a large text area, and one line that says what is saved and what is not. */
export function ResumeForm({ saved, draft, onChange, onSave, onDelete, onReplace, onLeave, isPasting = false }: Props) {
  const t = useMessages();
  const texts = t.options.resume;
  const { name, text } = draft ?? saved ?? { name: texts.defaultName, text: '' };
  // Of the resume that it was said about: another one has not been refused.
  const [problem, setProblem] = useState<{ readonly id?: string; readonly text: string }>();
  const [isBusy, setIsBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isPasting) area.current?.focus();
  }, [isPasting]);
  const attempt = (action: () => Promise<void>, failure: string) => {
    setIsBusy(true);
    setProblem(undefined);
    action()
      .catch((error: unknown) =>
        setProblem({ id: saved?.id, text: findStoreFault(error) === 'full' ? texts.full : failure }),
      )
      .finally(() => setIsBusy(false));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const refusal = findProblem(text, t);
    if (refusal) {
      area.current?.focus();
      return setProblem({ id: saved?.id, text: refusal });
    }
    attempt(() => onSave({ name: name.trim() || texts.defaultName, text }), texts.failed);
  };
  const change = (next: ResumeDraft) => {
    setProblem(undefined);
    onChange(next);
  };
  const isChanged = draft !== undefined && (saved !== undefined || text !== '');
  const shownProblem = problem?.id === saved?.id ? problem?.text : undefined;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Fields area={area} saved={saved} draft={{ name, text }} problem={shownProblem} onChange={change} />
      <div className={styles.actions}>
        {/* Not disabled meanwhile: that would take the focus away from who pressed it. */}
        <Button type="submit" look={isChanged ? 'primary' : 'plain'} aria-disabled={isBusy}>
          {texts.save}
        </Button>
        <SaveState saved={saved} isChanged={isChanged} isBusy={isBusy} />
        <span className={styles.others}>
          {saved && (
            <>
              <FileButton look="quiet" disabled={isBusy} onFiles={onReplace}>
                {texts.replace}
              </FileButton>
              <Button look="danger" disabled={isBusy} onClick={() => attempt(onDelete, texts.notRemoved)}>
                {texts.remove}
              </Button>
            </>
          )}
          {onLeave && (
            <Button look="quiet" onClick={onLeave}>
              {texts.leaveNew}
            </Button>
          )}
        </span>
      </div>
    </form>
  );
}

type FieldsProps = Pick<Props, 'saved' | 'onChange'> & {
  readonly draft: ResumeDraft;
  readonly problem?: string;
  readonly area: Ref<HTMLTextAreaElement>;
};

function Fields({ area, saved, draft: { name, text }, problem, onChange }: FieldsProps) {
  const t = useMessages();
  const texts = t.options.resume;
  const ids = { name: useId(), text: useId(), hint: useId(), size: useId(), problem: useId() };
  const format = (n: number) => n.toLocaleString(t.locale);
  return (
    <>
      <label className={styles.label} htmlFor={ids.name}>
        {texts.name}
      </label>
      <input
        id={ids.name}
        className={styles.input}
        value={name}
        maxLength={80}
        autoComplete="off"
        onChange={({ target }) => onChange({ name: target.value, text })}
      />
      <label className={styles.label} htmlFor={ids.text}>
        {texts.text}
      </label>
      {saved?.origin && (
        <p id={ids.hint} className={styles.hint}>
          {texts.asRead(saved.origin.fileName)}
        </p>
      )}
      <textarea
        ref={area}
        id={ids.text}
        className={styles.area}
        dir="auto"
        rows={saved ? 16 : 8}
        spellCheck={false}
        value={text}
        placeholder={texts.placeholder}
        aria-describedby={`${ids.problem} ${ids.hint} ${ids.size}`}
        aria-invalid={problem !== undefined}
        onChange={({ target }) => onChange({ name, text: target.value })}
      />
      <p id={ids.size} className={styles.size}>
        {texts.size(countWords(text), format(text.length), format(MAX_RESUME_LENGTH))}
      </p>
      <p id={ids.problem} className={styles.problem} role="alert">
        {problem}
      </p>
    </>
  );
}

function findProblem(text: string, t: Messages): string | undefined {
  const texts = t.options.resume;
  if (text.trim() === '') return texts.empty;
  if (!isTooLong(text)) return undefined;
  return texts.tooLong(text.length.toLocaleString(t.locale), MAX_RESUME_LENGTH.toLocaleString(t.locale));
}
