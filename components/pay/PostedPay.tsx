import type { Benchmark, PostedSalary } from '../../lib/analysis';
import { formatRange } from '../../lib/salary/format-money';
import { useMessages } from '../messages/use-messages';
import styles from './PostedPay.module.css';

type Props = { readonly salary: PostedSalary | undefined; readonly benchmark?: Benchmark };

/** What the posting itself says about pay and where that lies in the benchmark. */
export function PostedPay({ salary, benchmark }: Props) {
  const t = useMessages();
  if (!salary) return <p className={styles.none}>{t.pay.noPosted}</p>;
  const range = formatRange(salary.min, salary.max, salary.currency);
  return (
    <div className={styles.posted}>
      <p className={styles.range}>{t.pay.postedPay(range, t.pay.per[salary.period])}</p>
      {benchmark?.posted && <p>{t.pay.position(benchmark.posted.position)}</p>}
      {benchmark && !benchmark.posted && <p>{t.pay.postedElsewhere}</p>}
    </div>
  );
}
