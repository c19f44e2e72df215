import { namePosition } from '../../lib/salary/describe-position';
import type { SavedRow } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import { Hidden } from '../ui/Hidden';
import styles from './PayNote.module.css';

type Props = { readonly row: Pick<SavedRow, 'pay' | 'benchmark'> };

/** Posted pay, and where it lies among the pay of the role. */
export function PayNote({ row: { pay, benchmark } }: Props) {
  const { saved: t, pay: words, money } = useMessages();
  if (!pay) return <span className={styles.none}>{t.notStated}</span>;
  const name = namePosition({ position: benchmark?.position, relation: benchmark?.relation });
  const standing = name && words.standings[name];
  return (
    <span className={styles.pay}>
      <span>
        {money.range(pay.min, pay.max, pay.currency)} {pay.period !== 'year' && words.per[pay.period]}
      </span>
      {standing && (
        <span className={styles.standing}>
          {benchmark?.position !== undefined && <Track position={benchmark.position} />}
          <Hidden>{t.standing(standing)}</Hidden>
          <span aria-hidden="true">{standing}</span>
        </span>
      )}
    </span>
  );
}

/** Where the pay stands between the lowest and the highest, the middle marked; the words beside it say the same. */
function Track({ position }: { readonly position: number }) {
  const x = 4 + (position / 100) * 40;
  return (
    <svg className={styles.track} width="48" height="10" viewBox="0 0 48 10" aria-hidden="true">
      <line x1="4" x2="44" y1="5" y2="5" className={styles.line} />
      <rect x="14" y="3" width="20" height="4" rx="2" className={styles.middle} />
      <circle cx={x} cy="5" r="3.5" className={styles.dot} />
    </svg>
  );
}
