import type { Coverage } from '../../lib/analysis';
import { findBand } from '../../lib/coverage/coverage-band';
import { useMessages } from '../messages/use-messages';
import { Hidden } from '../ui/Hidden';
import styles from './CoverageRing.module.css';

type Props = { readonly coverage: Coverage };

/** The coverage score as an arc, a number, a word and the sum behind it. */
export function CoverageRing({ coverage }: Props) {
  const t = useMessages();
  const { score, required, preferred } = coverage;
  return (
    <div className={styles.coverage}>
      <svg className={styles.ring} viewBox="0 0 72 72" aria-hidden="true">
        <circle className={styles.track} cx="36" cy="36" r="31" />
        {score > 0 && (
          <circle className={styles.arc} cx="36" cy="36" r="31" pathLength="100" strokeDasharray={`${score} 100`} />
        )}
        <text className={styles.score} x="36" y="43" textAnchor="middle">
          {score}
        </text>
      </svg>
      <div>
        <Hidden>{t.skills.score(score)}</Hidden>
        <p className={styles.band}>{t.skills.bands[findBand(score)]}</p>
        <p className={styles.sum}>{t.skills.sum(required, preferred)}</p>
      </div>
    </div>
  );
}
