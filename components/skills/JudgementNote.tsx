import { Hidden } from '../ui/Hidden';
import styles from './JudgementNote.module.css';
import type { JudgingState } from './use-judging';

type Props = Pick<JudgingState, 'said'>;

/** Tells screen readers what came of a judgement, and everybody when it could not be kept. */
export function JudgementNote({ said }: Props) {
  return (
    <>
      <p role="status" className={styles.done}>
        {said && !said.hasFailed && <Hidden>{said.text}</Hidden>}
      </p>
      <p role="alert" className={styles.failed}>
        {said?.hasFailed && said.text}
      </p>
    </>
  );
}
