import { type ReactNode, useState } from 'react';
import type { Analysis, Benchmark, JobPosting, NoBenchmark } from '../../lib/analysis';
import { convertBenchmark } from '../../lib/salary/convert-benchmark';
import { isOwnCountry } from '../../lib/salary/own-country';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import { FewButton } from '../ui/FewButton';
import { Hidden } from '../ui/Hidden';
import { Notice } from '../ui/Notice';
import { sayFigurePlace } from '../ui/name-place';
import { Section } from '../ui/Section';
import { useFew } from '../ui/use-few';
import { formatBenchmarkTerms } from './describe-pay';
import { PayChart } from './PayChart';
import styles from './PayPanel.module.css';
import { PaySources } from './PaySources';
import { type PayChoice, PaySwitches, PeriodSwitch } from './PaySwitches';
import { PostedPay } from './PostedPay';

/** As many sources as fit beside the benchmark without scrolling far. */
const FEW = 4;

type Props = {
  readonly analysis: Analysis;
  /** Asks for other figures; left out where there is nobody to ask. */
  readonly onChoose?: (choice: PayChoice) => void;
  /** What else is to be said of the role's pay, below the figures. */
  readonly children?: ReactNode;
};

/** What the role pays, with the posted range and every source; or why that is not known. */
export function PayPanel({ analysis, onChoose, children }: Props) {
  const { benchmark, posting, role } = analysis;
  return (
    <div className={styles.panel}>
      {'unavailable' in benchmark ? (
        <NoBenchmarkView outcome={benchmark} {...{ analysis, onChoose }} />
      ) : (
        <BenchmarkView {...{ analysis, benchmark, onChoose }} roleName={role?.name ?? posting.title} />
      )}
      {children}
    </div>
  );
}

type ViewProps = Props & {
  readonly benchmark: Benchmark;
  readonly roleName: string;
  readonly heading?: string;
  readonly label?: string;
};

function BenchmarkView({ analysis, benchmark: found, roleName, heading, label, onChoose }: ViewProps) {
  const t = useMessages();
  const [chosen, setPeriod] = useState<Benchmark['period']>();
  const [isAsked, setIsAsked] = useState(false);
  const period = chosen ?? found.period;
  const benchmark = convertBenchmark(found, period);
  const notes = period === found.period ? found.notes : [...found.notes, t.pay.counted];
  return (
    <div className={styles.panel}>
      <div>
        <PayHeadline
          benchmark={benchmark}
          onPeriod={(wanted) => {
            setIsAsked(true);
            setPeriod(wanted);
          }}
          heading={heading ?? chooseHeading(analysis.posting, benchmark, t)}
          // The switches name the terms where there are any.
          terms={onChoose ? undefined : formatBenchmarkTerms(benchmark, t)}
        />
        {onChoose && (
          <PaySwitches
            benchmark={benchmark}
            onChoose={(choice) => {
              setIsAsked(true);
              onChoose(choice);
            }}
          />
        )}
        <p role="status">{isAsked && <Hidden>{sayFigures(benchmark, t)}</Hidden>}</p>
      </div>
      <PostedPay posting={analysis.posting} benchmark={benchmark} />
      <PayEvidence analysis={analysis} benchmark={benchmark} roleName={roleName} label={label} />
      {notes.length > 0 && (
        <Section title={t.pay.notes}>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

/** The figures that a switch has brought, for who does not see them change above it. */
function sayFigures(benchmark: Benchmark, t: Messages): string {
  const { low, high, currency, period } = benchmark;
  const range = t.pay.range(t.money.amount(low, currency), t.money.amount(high, currency));
  return `${range} ${t.pay.per[period]} · ${formatBenchmarkTerms(benchmark, t)}`;
}

/** Figures of another country say so before anything else. */
function chooseHeading(posting: JobPosting, benchmark: Benchmark, t: Messages): string {
  return isOwnCountry(posting, benchmark) ? t.pay.heading : t.pay.headingIn(sayFigurePlace(benchmark.place, t));
}

/** The pay of a role of close work stands under its own name, so that nobody takes it for this one's. */
function NoBenchmarkView({ analysis, outcome, onChoose }: Props & { readonly outcome: NoBenchmark }) {
  const t = useMessages();
  const { unavailable, nearest } = outcome;
  return (
    <div className={styles.panel}>
      <Notice title={analysis.role ? t.pay.unavailableOf(analysis.role.name) : t.pay.unavailable} text={unavailable} />
      {nearest ? (
        <BenchmarkView
          analysis={analysis}
          benchmark={nearest.benchmark}
          onChoose={onChoose}
          roleName={nearest.role.name}
          heading={t.pay.nearest(nearest.role.name)}
          label={nearest.role.name}
        />
      ) : (
        <PostedPay posting={analysis.posting} />
      )}
    </div>
  );
}

type HeadlineProps = {
  readonly benchmark: Benchmark;
  readonly onPeriod: (period: Benchmark['period']) => void;
  readonly heading: string;
  readonly terms?: string;
};

function PayHeadline({ benchmark, onPeriod, heading, terms }: HeadlineProps) {
  const t = useMessages();
  const money = (amount: number) => t.money.amount(amount, benchmark.currency);
  return (
    <div>
      <h3 className={styles.label}>{heading}</h3>
      <p className={styles.range}>
        {t.pay.range(money(benchmark.low), money(benchmark.high))}{' '}
        <span className={styles.per}>
          <PeriodSwitch period={benchmark.period} onChange={onPeriod} />
        </span>
      </p>
      <p className={styles.terms}>{[t.pay.middle(money(benchmark.mid)), terms].filter(Boolean).join(' · ')}</p>
    </div>
  );
}

function PayEvidence({ analysis, benchmark, roleName, label }: ViewProps) {
  const t = useMessages();
  const numbered = benchmark.sources.map((source, index) => ({ number: index + 1, source }));
  const few = useFew(numbered, FEW);
  return (
    <>
      <PayChart {...{ roleName, label, benchmark }} sources={few.shown} salary={analysis.posting.salary} />
      <Section title={t.pay.sources}>
        <PaySources benchmark={benchmark} sources={few.shown} cited={analysis.sources} />
        <FewButton
          few={few}
          look="quiet"
          className={styles.toggle}
          more={t.pay.showAll(numbered.length)}
          fewer={t.pay.showFewer}
        />
      </Section>
    </>
  );
}
