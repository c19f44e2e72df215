import { startTransition, useId, useOptimistic } from 'react';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import type { KeptResume } from '../resume-client';
import { formatDay } from '../ui/format-day';
import styles from './ResumeList.module.css';
import { countWords } from './resume-text';

type Props = {
  readonly resumes: readonly KeptResume[];
  readonly activeId?: string;
  /** Whose changes are not saved. */
  readonly unsaved: ReadonlySet<string>;
  /** Resolves when it is in use, or when it could not be put to use. */
  readonly onChoose: (id: string) => Promise<void>;
};

/** The resumes by name; the chosen one is the one that postings are compared with. */
export function ResumeList({ resumes, activeId, unsaved, onChoose }: Props) {
  const t = useMessages();
  const texts = t.options.resume.list;
  const group = useId();
  const [shownId, showId] = useOptimistic(activeId);
  const choose = (id: string) =>
    startTransition(async () => {
      showId(id);
      await onChoose(id);
    });
  const sorted = resumes.toSorted(
    (one, other) => one.name.localeCompare(other.name, t.locale) || (one.id < other.id ? -1 : 1),
  );
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{texts.legend}</legend>
      <p className={styles.hint}>{texts.hint}</p>
      {sorted.map((resume) => (
        <label key={resume.id} className={styles.resume}>
          <input
            type="radio"
            name={group}
            className={styles.radio}
            checked={resume.id === shownId}
            onChange={() => choose(resume.id)}
          />
          <bdi className={styles.name}>{resume.name}</bdi>{' '}
          <span className={styles.detail}>{describe(resume, unsaved.has(resume.id), t)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function describe({ origin, text, savedAt }: KeptResume, isUnsaved: boolean, t: Messages): string {
  const { detail, unsaved } = t.options.resume.list;
  return [
    origin ? detail.kinds[origin.kind] : detail.pasted,
    origin?.pages !== undefined && detail.pages(origin.pages),
    detail.words(countWords(text)),
    isUnsaved ? unsaved : formatDay(savedAt, t.locale),
  ]
    .filter(Boolean)
    .join(' · ');
}
