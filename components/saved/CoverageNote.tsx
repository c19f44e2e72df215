import { findBand } from '../../lib/coverage/coverage-band';
import type { SavedCoverage } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import { Hidden } from '../ui/Hidden';
import styles from './CoverageNote.module.css';

/** A coverage score as a small arc with its number and its word. */
export function CoverageNote({ coverage }: { readonly coverage?: SavedCoverage }) {
  const { saved, skills } = useMessages();
  if (!coverage) return <span className={styles.none}>{saved.noCoverage}</span>;
  const { score } = coverage;
  return (
    <span className={styles.coverage}>
      <svg className={styles.ring} viewBox="0 0 36 36" aria-hidden="true">
        <circle className={styles.track} cx="18" cy="18" r="15" />
        {score > 0 && (
          <circle className={styles.arc} cx="18" cy="18" r="15" pathLength="100" strokeDasharray={`${score} 100`} />
        )}
        <text className={styles.score} x="18" y="22.5" textAnchor="middle">
          {score}
        </text>
      </svg>
      <Hidden>{saved.covered(score)}</Hidden>
      <span className={styles.band}>{skills.bands[findBand(score)]}</span>
    </span>
  );
}
