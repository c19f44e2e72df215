import type { Coverage } from '../../lib/analysis';
import { findBand } from '../../lib/coverage/coverage-band';
import { useMessages } from '../messages/use-messages';
import { Hidden } from '../ui/Hidden';
import { ScoreRing } from '../ui/ScoreRing';
import styles from './CoverageRing.module.css';

type Props = { readonly coverage: Coverage };

/** The coverage score as an arc, a number, a word and the sum behind it. */
export function CoverageRing({ coverage }: Props) {
  const t = useMessages();
  const { score, required, preferred } = coverage;
  return (
    <div className={styles.coverage}>
      <ScoreRing score={score} className={styles.ring} />
      <div>
        <Hidden>{t.skills.score(score)}</Hidden>
        <p className={styles.band}>{t.skills.bands[findBand(score)]}</p>
        <p className={styles.sum}>{t.skills.sum(required, preferred)}</p>
      </div>
    </div>
  );
}
