import { findBand } from '../../lib/coverage/coverage-band';
import type { SavedCoverage } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import { Hidden } from '../ui/Hidden';
import { ScoreRing } from '../ui/ScoreRing';
import styles from './CoverageNote.module.css';

/** A coverage score as a small arc with its number and its word. */
export function CoverageNote({ coverage }: { readonly coverage?: SavedCoverage }) {
  const { saved, skills } = useMessages();
  if (!coverage) return <span className={styles.none}>{saved.noCoverage}</span>;
  const { score } = coverage;
  return (
    <span className={styles.coverage}>
      <ScoreRing score={score} size="small" className={styles.ring} />
      <Hidden>{saved.covered(score)}</Hidden>
      <span className={styles.band}>{skills.bands[findBand(score)]}</span>
    </span>
  );
}
