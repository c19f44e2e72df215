import { findBand } from '../../lib/coverage/coverage-band';
import type { SavedRow } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import { Hidden } from '../ui/Hidden';
import { ScoreRing } from '../ui/ScoreRing';
import styles from './CoverageNote.module.css';

type Props = { readonly row: Pick<SavedRow, 'coverage' | 'comparedWith'> };

/** A coverage score as a small arc with its number and its word. */
export function CoverageNote({ row: { coverage, comparedWith } }: Props) {
  const { saved, skills } = useMessages();
  if (!coverage)
    return (
      <span className={styles.none}>{comparedWith === undefined ? saved.noCoverage : saved.nothingToCompare}</span>
    );
  const { score } = coverage;
  return (
    <span className={styles.coverage}>
      <ScoreRing score={score} size="small" className={styles.ring} />
      <Hidden>{saved.covered(score)}</Hidden>
      <span className={styles.band}>{skills.bands[findBand(score)]}</span>
    </span>
  );
}
