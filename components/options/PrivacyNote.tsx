import { useMessages } from '../messages/use-messages';
import styles from './PrivacyNote.module.css';

/** What the extension reads, and what it never does. */
export function PrivacyNote() {
  const t = useMessages();
  const { readsTitle, reads, neverTitle, never } = t.options.privacy;
  return (
    <div className={styles.note}>
      <Points title={readsTitle} points={reads} />
      <Points title={neverTitle} points={never} />
    </div>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
