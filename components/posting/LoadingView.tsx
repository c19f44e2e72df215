import { useMessages } from '../messages/use-messages';
import { Hidden } from '../ui/Hidden';
import styles from './LoadingView.module.css';

/** The outline of an analysis while it is being made. */
export function LoadingView() {
  const t = useMessages();
  return (
    <div className={styles.loading} role="status">
      <h1>
        <Hidden>{t.status.loading}</Hidden>
      </h1>
      <div className={styles.title} />
      <div className={styles.line} />
      <div className={styles.card} />
      <div className={styles.tabs} />
      <div className={styles.figure} />
      <div className={styles.line} />
      <div className={styles.chart} />
    </div>
  );
}
