import { type ReactNode, useMemo, useState } from 'react';
import { countSkills, countTrend, groupPay, joinMarket, listRoles, type MarketJob } from '../../lib/saved/market';
import { useMessages } from '../messages/use-messages';
import type { MarketClient } from '../saved-client';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { formatDay } from '../ui/format-day';
import { Notice } from '../ui/Notice';
import { AskedChart } from './AskedChart';
import styles from './MarketView.module.css';
import { RolePayChart } from './RolePayChart';
import { TrendChart } from './TrendChart';
import { useMarket } from './use-market';

type Source = 'all' | 'saved';
const ALL = '';
/** Fewer say little, and the view says so. */
const FEW = 10;

/** What the postings that the user met ask for and pay, and how that moves. */
export function MarketView({ client }: { readonly client: MarketClient }) {
  const { market: t, saved, locale } = useMessages();
  const { source, hasFailed, left, load } = useMarket(client);
  const all = useMemo(() => source && joinMarket(source), [source]);
  const [role, setRole] = useState(ALL);
  const [from, setFrom] = useState<Source>('all');
  const jobs = useMemo(() => (all ?? []).filter((job) => fits(job, role, from)), [all, role, from]);
  const [first, last] = [jobs[0], jobs.at(-1)];
  return (
    <section aria-labelledby="market-title" className={styles.view}>
      <h2 id="market-title" className={styles.heading}>
        {t.heading}
      </h2>
      <p role="status" className={styles.note}>
        {!all && !hasFailed && t.loading}
        {first && last && t.intro(jobs.length, formatDay(first.at, locale), formatDay(last.at, locale))}
      </p>
      {left > 0 && <p className={styles.note}>{saved.comparing(left)}</p>}
      {hasFailed && (
        <div role="alert">
          <p>{t.failed}</p>
          <Button onClick={load}>{t.again}</Button>
        </div>
      )}
      {all?.length === 0 && <Notice title={t.empty} text={t.emptyText} />}
      {all && all.length > 0 && (
        <>
          <MarketChoices jobs={all} {...{ role, from }} onRole={setRole} onFrom={setFrom} />
          {jobs.length > 0 && jobs.length < FEW && <p className={styles.note}>{t.few}</p>}
          <Charts jobs={jobs} />
        </>
      )}
    </section>
  );
}

function Charts({ jobs }: { readonly jobs: readonly MarketJob[] }) {
  const { market: t } = useMessages();
  const skills = useMemo(() => countSkills(jobs), [jobs]);
  const pays = useMemo(() => groupPay(jobs), [jobs]);
  const trend = useMemo(() => countTrend(jobs), [jobs]);
  return (
    <>
      <Chart id="market-skills" title={t.skills} note={t.skillsNote(jobs.length)}>
        <AskedChart skills={skills} jobs={jobs.length} />
      </Chart>
      <Chart id="market-pay" title={t.pay}>
        <RolePayChart pays={pays} />
      </Chart>
      <Chart id="market-trend" title={t.trend} note={t.trendNote[trend.unit]}>
        <TrendChart trend={trend} skills={skills} />
      </Chart>
    </>
  );
}

type ChartProps = { readonly id: string; readonly title: string; readonly note?: string; readonly children: ReactNode };

function Chart({ id, title, note, children }: ChartProps) {
  return (
    <section aria-labelledby={id} className={styles.chart}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}

type ChoicesProps = {
  readonly jobs: readonly MarketJob[];
  readonly role: string;
  readonly from: Source;
  readonly onRole: (role: string) => void;
  readonly onFrom: (from: Source) => void;
};

function MarketChoices({ jobs, role, from, onRole, onFrom }: ChoicesProps) {
  const { market: t } = useMessages();
  const roles = useMemo(() => listRoles(jobs), [jobs]);
  return (
    <div className={styles.choices}>
      <Choice
        label={t.role}
        value={role}
        options={[
          { value: ALL, text: t.allRoles },
          ...roles.map(({ id, name, count }) => ({ value: id, text: `${name ?? t.noRole} (${count})` })),
        ]}
        onChange={onRole}
      />
      <Choice
        label={t.source}
        value={from}
        options={[
          { value: 'all' as const, text: t.sources.all },
          { value: 'saved' as const, text: t.sources.saved },
        ]}
        onChange={onFrom}
      />
    </div>
  );
}

function fits({ roleId, isSaved }: MarketJob, role: string, from: Source): boolean {
  return (role === ALL || roleId === role) && (from === 'all' || isSaved);
}
