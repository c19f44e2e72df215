import type { Benchmark, BenchmarkOutcome } from '../../lib/analysis';
import { listPaySources } from '../../lib/career/choose-role-pay';
import type { Guide } from '../../lib/knowledge/guide';
import { nameCountry } from '../../lib/salary/local-countries';
import { useMessages } from '../messages/use-messages';
import { formatBenchmarkTerms } from '../pay/describe-pay';
import { PayChart } from '../pay/PayChart';
import { PaySources } from '../pay/PaySources';
import { capitalize } from '../ui/capitalize';
import { FewButton } from '../ui/FewButton';
import { useFew } from '../ui/use-few';
import { isForeign } from './is-foreign';
import styles from './RolePay.module.css';

/** As many sources as are compared at a glance. */
const FEW = 3;

type Props = {
  readonly roleName: string;
  readonly outcome: BenchmarkOutcome;
  readonly guide: Guide;
  /** That pay was asked for, as ISO 3166 alpha-2; figures of another are marked as such. */
  readonly country?: string;
};

/** What a role pays, as figures and as a plot with its sources; or that no source says so. */
export function RolePay({ roleName, outcome, guide, country }: Props) {
  const { pay: t } = useMessages();
  if (!('unavailable' in outcome)) return <Figures benchmark={outcome} {...{ roleName, guide, country }} />;
  const { nearest } = outcome;
  return (
    <>
      <p className={styles.muted}>{t.noFigures}</p>
      {nearest && (
        <>
          <p>{t.nearest(nearest.role.name)}</p>
          <Figures
            roleName={nearest.role.name}
            label={nearest.role.name}
            benchmark={nearest.benchmark}
            {...{ guide, country }}
          />
        </>
      )}
    </>
  );
}

type FiguresProps = Omit<Props, 'outcome'> & { readonly label?: string; readonly benchmark: Benchmark };

function Figures({ roleName, label, benchmark, guide, country }: FiguresProps) {
  const messages = useMessages();
  const { pay: t } = messages;
  const numbered = benchmark.sources.map((source, index) => ({ number: index + 1, source }));
  const few = useFew(numbered, FEW);
  const money = (amount: number) => messages.money.amount(amount, benchmark.currency);
  return (
    <div className={styles.figures}>
      <p>
        <span className={styles.range}>{t.range(money(benchmark.low), money(benchmark.high))}</span>{' '}
        <span className={styles.muted}>{t.per[benchmark.period]}</span>
      </p>
      <p className={styles.muted}>
        {t.middle(money(benchmark.mid))} · {formatBenchmarkTerms(benchmark, messages)}
      </p>
      {isForeign(benchmark.place, country) && (
        <p>
          <strong>
            {capitalize(messages.roles.payForeign(nameCountry(messages.locale, country)), messages.locale)}
          </strong>
        </p>
      )}
      <PayChart roleName={roleName} label={label} benchmark={benchmark} sources={few.shown} salary={undefined} />
      <details className={styles.sources}>
        <summary>{t.sources}</summary>
        <PaySources benchmark={benchmark} sources={few.shown} cited={listPaySources(benchmark, guide)} />
      </details>
      <FewButton few={few} look="quiet" className={styles.more} more={t.showAll(numbered.length)} fewer={t.showFewer} />
    </div>
  );
}
