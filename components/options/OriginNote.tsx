import { useMessages } from '../messages/use-messages';
import type { ResumeOrigin } from '../resume-client';
import { Section } from '../ui/Section';
import styles from './OriginNote.module.css';

/** What could not be read of a file, or was read with doubt, each with what to do. */
export function OriginNote({ origin: { fileName, problems } }: { readonly origin: ResumeOrigin }) {
  const texts = useMessages().options.resume.origin;
  return (
    <Section title={texts.heading}>
      <p className={styles.from}>
        <bdi>{texts.from(fileName)}</bdi>
      </p>
      {problems.length === 0 && <p>{texts.fine}</p>}
      <ul className={styles.problems}>
        {problems.map(({ kind, message }) => (
          <li key={`${kind} ${message}`} className={styles.problem}>
            {message}
          </li>
        ))}
      </ul>
    </Section>
  );
}
