import type { Benchmark, PostedSalary } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { chooseLabels } from './choose-labels';
import styles from './PayGrid.module.css';
import type { PayScale } from './pay-scale';

/** Room for the words above the posted range, in px. */
const LABEL_HEIGHT = 20;

type GridProps = {
  readonly scale: PayScale;
  readonly posted: Benchmark['posted'];
  readonly salary: PostedSalary | undefined;
};

/** The lines behind the bands and the posted range across all of them, in the posting's own currency and period. */
export function PayGrid({ scale, posted, salary }: GridProps) {
  return (
    <svg className={styles.grid} width="100%" height="100%" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          className={styles.tickLine}
          x1={`${scale.place(tick)}%`}
          x2={`${scale.place(tick)}%`}
          y1={posted ? LABEL_HEIGHT : 0}
          y2="100%"
        />
      ))}
      {posted && salary && <PostedRange posted={posted} scale={scale} salary={salary} />}
    </svg>
  );
}

type PostedProps = {
  readonly scale: PayScale;
  readonly posted: NonNullable<Benchmark['posted']>;
  readonly salary: PostedSalary;
};

function PostedRange({ scale, posted, salary }: PostedProps) {
  const t = useMessages();
  const [from, to] = [scale.place(posted.min), scale.place(posted.max)];
  const anchor = chooseAnchor((from + to) / 2);
  const labelAt = { start: from, middle: (from + to) / 2, end: to }[anchor];
  return (
    <g>
      <rect className={styles.postedZone} x={`${from}%`} y={LABEL_HEIGHT} width={`${to - from}%`} height="52" />
      <line className={styles.postedEdge} x1={`${from}%`} x2={`${from}%`} y1={LABEL_HEIGHT} y2="100%" />
      <line className={styles.postedEdge} x1={`${to}%`} x2={`${to}%`} y1={LABEL_HEIGHT} y2="100%" />
      <line className={styles.postedBar} x1={`${from}%`} x2={`${to}%`} y1={LABEL_HEIGHT} y2={LABEL_HEIGHT} />
      <text className={styles.postedLabel} x={`${labelAt}%`} y="12" textAnchor={anchor}>
        {t.pay.posted} {t.money.exact(salary.min, salary.max, salary.currency)} {t.pay.per[salary.period]}
      </text>
    </g>
  );
}

/** Keeps a label inside the chart: at its left third it starts at the mark, at its right third it ends there. */
function chooseAnchor(middle: number): 'start' | 'middle' | 'end' {
  if (middle < 30) return 'start';
  return middle > 70 ? 'end' : 'middle';
}

type TicksProps = { readonly scale: PayScale; readonly format: (amount: number) => string };

/** The round amounts below the bands, as many as have room. */
export function PayTicks({ scale, format }: TicksProps) {
  const labels = scale.ticks.map((tick) => ({ at: scale.place(tick), text: format(tick) }));
  return (
    <svg className={styles.ticks} width="100%" height="20" aria-hidden="true">
      {chooseLabels(labels).map(({ at, text }) => (
        <text key={at} x={`${at}%`} y="15" textAnchor={at === 0 ? 'start' : at === 100 ? 'end' : 'middle'}>
          {text}
        </text>
      ))}
    </svg>
  );
}
