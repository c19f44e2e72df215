import type { Benchmark, JobPosting } from '../../lib/analysis';
import { isOwnCountry } from '../../lib/salary/own-country';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import styles from './PostedPay.module.css';

type Props = { readonly posting: JobPosting; readonly benchmark?: Benchmark };

/** What the posting itself says about pay and where that lies in the benchmark, or why it is not compared. */
export function PostedPay({ posting, benchmark }: Props) {
  const t = useMessages();
  const { salary } = posting;
  if (!salary) return <p className={styles.none}>{t.pay.noPosted}</p>;
  const range = t.money.exact(salary.min, salary.max, salary.currency);
  return (
    <div className={styles.posted}>
      <p className={styles.range}>{t.pay.postedPay(range, t.pay.per[salary.period])}</p>
      {benchmark && <p>{describeStanding(benchmark, posting, t)}</p>}
    </div>
  );
}

function describeStanding(benchmark: Benchmark, posting: JobPosting, t: Messages): string {
  const { posted } = benchmark;
  if (!posted) return describeDifference(benchmark, posting, t);
  const isRange = posted.max > posted.min;
  if (posted.position !== undefined) return t.pay.position(posted.position, isRange);
  return posted.relation ? t.pay.relation(posted.relation, isRange) : t.pay.oneBand;
}

function describeDifference(benchmark: Benchmark, posting: JobPosting, t: Messages): string {
  if (posting.salary?.currency !== benchmark.currency) return t.pay.otherCurrency;
  return isOwnCountry(posting, benchmark) ? t.pay.otherKind : t.pay.otherPlace;
}
