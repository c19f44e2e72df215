import type { FitBand } from '../../lib/career/fit-band';
import { useMessages } from '../messages/use-messages';
import { joinNames } from '../ui/join-names';
import styles from './ScoreBar.module.css';

type Props = { readonly score: number; readonly band: FitBand };

/** A score in words, in figures and as a bar. */
export function ScoreBar({ score, band }: Props) {
  const { career: t } = useMessages();
  return (
    <span className={styles.score}>
      <span className={styles.words}>
        <strong className={styles.band}>{t.bands[band]}</strong> <span className={styles.figure}>{t.score(score)}</span>
      </span>
      <svg className={joinNames(styles.bar, styles[band])} width="100%" height="6" aria-hidden="true">
        <rect className={styles.track} width="100%" height="6" rx="3" />
        <rect className={styles.fill} width={`${score}%`} height="6" rx="3" />
      </svg>
    </span>
  );
}
