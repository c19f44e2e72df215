import { useMessages } from '../messages/use-messages';
import { Icon, type IconName } from '../ui/Icon';
import styles from './PrivacyNote.module.css';

/** What the extension reads, and what it never does. */
export function PrivacyNote() {
  const t = useMessages();
  const { readsTitle, reads, neverTitle, never } = t.options.privacy;
  return (
    <div className={styles.note}>
      <Points icon="check" title={readsTitle} points={reads} />
      <Points icon="close" title={neverTitle} points={never} />
    </div>
  );
}

type PointsProps = { readonly icon: IconName; readonly title: string; readonly points: readonly string[] };

function Points({ icon, title, points }: PointsProps) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point} className={styles.point}>
            <Icon name={icon} />
            {point}
          </li>
        ))}
      </ul>
    </div>
  );
}
