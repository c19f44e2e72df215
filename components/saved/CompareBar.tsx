import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import styles from './CompareBar.module.css';

type Props = { readonly chosen: readonly string[]; readonly onClear: () => void };

/** What is chosen to be compared, and the way there. */
export function CompareBar({ chosen, onClear }: Props) {
  const { saved: t } = useMessages();
  return (
    <div className={chosen.length > 0 ? styles.bar : styles.idle}>
      <p role="status">{chosen.length === 0 ? t.compareHint : t.chosen(chosen.length)}</p>
      {chosen.length > 1 && (
        <a className={styles.go} href={`#saved/compare/${chosen.map(encodeURIComponent).join(',')}`}>
          {t.compareNow(chosen.length)}
        </a>
      )}
      {chosen.length > 0 && (
        <Button look="quiet" onClick={onClear}>
          {t.clearChoice}
        </Button>
      )}
    </div>
  );
}
