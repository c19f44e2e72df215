import type { Benchmark, CitedSource } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { formatAmounts, formatCitation, formatTerms } from './describe-pay';
import type { NumberedSource } from './PayChart';
import styles from './PaySources.module.css';
import { isOnScale } from './pay-bands';

type Props = {
  readonly benchmark: Benchmark;
  readonly sources: readonly NumberedSource[];
  readonly cited: readonly CitedSource[];
};

/** Where each figure was read; figures that the chart cannot hold are given in words. */
export function PaySources({ benchmark, sources, cited }: Props) {
  const t = useMessages();
  return (
    <ol className={styles.list}>
      {sources.map(({ number, source }) => (
        <li key={number} className={styles.item} value={number}>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          <div>
            <p>{formatCitation(source, cited, t)}</p>
            {!isOnScale(source, benchmark) && (
              <p className={styles.detail}>
                {t.pay.offScale(`${formatAmounts(source, t)} ${t.pay.per[source.period]} · ${formatTerms(source, t)}`)}
              </p>
            )}
            {source.note && <p className={styles.detail}>{source.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
