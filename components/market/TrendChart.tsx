import type { MarketPeriod, MarketTrend, SkillCount } from '../../lib/saved/market';
import { useMessages } from '../messages/use-messages';
import { formatDay, formatMonth } from '../ui/format-day';
import { ChartTable } from './ChartTable';
import marks from './MarketView.module.css';
import styles from './TrendChart.module.css';

/** Lines are told by their dashes and ends as well as by their names. */
const DASHES = ['none', '6 3', '2 3'];
/** The last ones; older ones are in the table. */
const MOST = 26;
/** Numbers on more bars than these run into each other. */
const MOST_NUMBERS = 14;

type Props = { readonly trend: MarketTrend; readonly skills: readonly SkillCount[] };

/** How many postings there were in each week or month, and what share of them asked for the first skills. */
export function TrendChart({ trend: { unit, periods }, skills }: Props) {
  const { market: t, locale } = useMessages();
  const name = ({ from }: MarketPeriod) => (unit === 'week' ? formatDay : formatMonth)(from, locale);
  if (periods.length < 2) return <p className={marks.note}>{t.trendFew}</p>;
  const shown = periods.slice(-MOST);
  const lines = skills.slice(0, DASHES.length);
  const [first, last] = [shown[0], shown.at(-1)];
  return (
    <>
      <Bars periods={shown} />
      {first && last && (
        <p className={styles.ends} aria-hidden="true">
          <span>{name(first)}</span>
          <span>{name(last)}</span>
        </p>
      )}
      <p className={marks.note}>{t.trendSkills}</p>
      <ul className={styles.lines}>
        {lines.map((skill, at) => (
          <li key={skill.id}>
            <Spark periods={shown} id={skill.id} dashes={DASHES[at] ?? 'none'} />
            <span className={styles.skill}>{skill.name}</span>
            <span className={styles.shares}>
              {t.percent(shareOf(first, skill.id))} → {t.percent(shareOf(last, skill.id))}
            </span>
          </li>
        ))}
      </ul>
      <ChartTable
        caption={t.trend}
        head={[t.trendPeriod, t.trendCount, ...lines.map(({ name }) => t.trendShare(name))]}
        rows={periods.map((period) => ({
          key: period.from,
          cells: [
            name(period),
            t.number(period.count),
            ...lines.map(({ id }) => (period.count === 0 ? '' : t.percent(shareOf(period, id)))),
          ],
        }))}
      />
    </>
  );
}

function Bars({ periods }: { readonly periods: readonly MarketPeriod[] }) {
  const { market: t } = useMessages();
  const most = Math.max(1, ...periods.map(({ count }) => count));
  return (
    <div className={styles.bars} aria-hidden="true">
      {periods.map(({ from, count }) => (
        <span key={from} className={styles.bar}>
          {periods.length <= MOST_NUMBERS && t.number(count)}
          <span style={{ height: `${(100 * count) / most}px` }} />
        </span>
      ))}
    </div>
  );
}

type SparkProps = { readonly periods: readonly MarketPeriod[]; readonly id: string; readonly dashes: string };

/** Shares from nothing at the bottom to all at the top; a period without postings is passed over. */
function Spark({ periods, id, dashes }: SparkProps) {
  const points = periods.flatMap((period, at) =>
    period.count === 0
      ? []
      : `${2 + (at * 156) / Math.max(1, periods.length - 1)},${38 - (36 * shareOf(period, id)) / 100}`,
  );
  return (
    <svg className={styles.spark} width="160" height="40" viewBox="0 0 160 40" aria-hidden="true">
      <line className={styles.base} x1="0" x2="160" y1="38" y2="38" />
      <polyline points={points.join(' ')} strokeDasharray={dashes} />
    </svg>
  );
}

function shareOf(period: MarketPeriod | undefined, id: string): number {
  return period && period.count > 0 ? Math.round((100 * (period.asked.get(id) ?? 0)) / period.count) : 0;
}
