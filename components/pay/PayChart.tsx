import type { Benchmark, BenchmarkSource, PostedSalary } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { joinNames } from '../ui/join-names';
import { BandShape } from './BandShape';
import { formatAmounts, formatTerms } from './describe-pay';
import styles from './PayChart.module.css';
import { PayGrid, PayTicks } from './PayGrid';
import { PayTable } from './PayTable';
import { findBandOf, isOnScale, type PayBand } from './pay-bands';
import { createPayScale, type PayScale } from './pay-scale';

export type NumberedSource = { readonly number: number; readonly source: BenchmarkSource };
type Props = {
  readonly roleName: string;
  /** What the figures are called; the benchmark where nothing else is said. */
  readonly label?: string;
  readonly benchmark: Benchmark;
  /** The sources to draw; those of another currency or period are left out. */
  readonly sources: readonly NumberedSource[];
  /** Pay as the posting states it. */
  readonly salary: PostedSalary | undefined;
};

/** The benchmark, its sources and the posted range on one scale, with the same figures as a table. */
export function PayChart({ roleName, label, benchmark, sources, salary }: Props) {
  const t = useMessages();
  const name = label ?? t.pay.benchmark;
  const rows = sources.filter(({ source }) => isOnScale(source, benchmark));
  const scale = createPayScale(collectAmounts(benchmark, rows));
  if (!scale) return undefined;
  const { low, mid: middle, high, currency, posted } = benchmark;
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>{t.pay.chart(roleName)}</figcaption>
      <div className={styles.plot} aria-hidden="true">
        <div className={joinNames(styles.rows, posted && styles.withPosted)}>
          <PayGrid scale={scale} posted={posted} salary={salary} />
          <div className={styles.row}>
            <div className={styles.head}>
              <strong className={styles.benchmark}>
                <span className={styles.text}>{name}</span>
              </strong>
            </div>
            <BandShape band={{ low, middle, high, isOpen: false }} scale={scale} height={16} isMain />
          </div>
          {rows.map(({ number, source }) => (
            <SourceRow key={number} number={number} source={source} scale={scale} />
          ))}
        </div>
        <PayTicks scale={scale} format={(amount) => t.money.amount(amount, currency)} />
      </div>
      <PayTable name={name} benchmark={benchmark} rows={rows} salary={salary} />
    </figure>
  );
}

function collectAmounts(benchmark: Benchmark, rows: readonly NumberedSource[]): number[] {
  const { low, mid, high, posted } = benchmark;
  const bands = rows.flatMap(({ source }) => findBandOf(source) ?? []);
  const outer = bands.flatMap((band) => [band.low, band.high, band.outerLow ?? band.low, band.outerHigh ?? band.high]);
  return [low, mid, high, ...(posted ? [posted.min, posted.max] : []), ...outer];
}

type RowProps = NumberedSource & { readonly scale: PayScale };

function SourceRow({ number, source, scale }: RowProps) {
  const t = useMessages();
  const band: PayBand | undefined = findBandOf(source);
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <span className={styles.number}>{number}</span>
        <span className={styles.terms}>
          <span className={styles.text}>
            {formatTerms(source, t)}
            {source.chosen && <strong className={styles.chosen}> · {t.pay.chosen}</strong>}
          </span>
        </span>
        <span className={styles.amounts}>{formatAmounts(source, t)}</span>
      </div>
      {band && <BandShape band={band} scale={scale} height={8} />}
    </div>
  );
}
