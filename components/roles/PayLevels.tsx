import type { Benchmark } from '../../lib/analysis';
import { listPaySources } from '../../lib/career/choose-role-pay';
import type { Guide } from '../../lib/knowledge/guide';
import { useMessages } from '../messages/use-messages';
import { BandShape } from '../pay/BandShape';
import { formatCitation, formatTerms } from '../pay/describe-pay';
import { PayGrid, PayTicks } from '../pay/PayGrid';
import { createPayScale, type PayScale } from '../pay/pay-scale';
import { capitalize } from '../ui/capitalize';
import styles from './PayLevels.module.css';

type Props = {
  readonly roleName: string;
  /** Of one currency. */
  readonly levels: readonly Benchmark[];
  readonly guide: Guide;
};

/** What a role pays from entry to the top: a band for each level on one scale, and the same as a table. */
export function PayLevels({ roleName, levels, guide }: Props) {
  const { roles: t, money } = useMessages();
  const scale = createPayScale(levels.flatMap(({ low, high }) => [low, high]));
  const [first] = levels;
  if (!scale || !first) return undefined;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{t.levels.caption(roleName)}</figcaption>
      <div className={styles.plot} aria-hidden="true">
        <div className={styles.rows}>
          <PayGrid scale={scale} posted={undefined} salary={undefined} />
          {levels.map((level) => (
            <LevelRow key={level.level} benchmark={level} scale={scale} />
          ))}
        </div>
        <PayTicks scale={scale} format={(amount) => money.amount(amount, first.currency)} />
      </div>
      <details className={styles.more}>
        <summary>{t.levels.table}</summary>
        <LevelTable levels={levels} guide={guide} />
      </details>
    </figure>
  );
}

function LevelRow({ benchmark, scale }: { readonly benchmark: Benchmark; readonly scale: PayScale }) {
  const { pay, locale, money } = useMessages();
  const { low, mid: middle, high, currency, level } = benchmark;
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <strong className={styles.text}>{capitalize(pay.level[level], locale)}</strong>
        <span className={styles.text}>{pay.range(money.amount(low, currency), money.amount(high, currency))}</span>
      </div>
      <BandShape band={{ low, middle, high, isOpen: false }} scale={scale} height={12} isMain />
    </div>
  );
}

function LevelTable({ levels, guide }: Omit<Props, 'roleName'>) {
  const t = useMessages();
  const { columns } = t.roles.levels;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((benchmark) => {
            const { level, currency, low, mid, high, sources } = benchmark;
            const chosen = sources.find((source) => source.chosen);
            return (
              <tr key={level}>
                <th scope="row">{capitalize(t.pay.level[level], t.locale)}</th>
                <td>{t.money.amount(low, currency)}</td>
                <td>{t.money.amount(mid, currency)}</td>
                <td>{t.money.amount(high, currency)}</td>
                <td>{chosen && formatTerms(chosen, t)}</td>
                <td>{chosen && formatCitation(chosen, listPaySources(benchmark, guide), t)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
