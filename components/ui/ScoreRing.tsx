import styles from './ScoreRing.module.css';

/** Measures of a ring in px of its own square: the line, its letters and how far down they stand. */
const SIZES = {
  small: { side: 36, radius: 15, line: 4, letters: 12, baseline: 22.5 },
  large: { side: 72, radius: 31, line: 7, letters: 20, baseline: 43 },
} as const;

type Props = {
  /** 0 to 100. */
  readonly score: number;
  readonly size?: keyof typeof SIZES;
  readonly className?: string;
};

/** A score as an arc around its number. A picture: what it says stands in words beside it. */
export function ScoreRing({ score, size = 'large', className }: Props) {
  const { side, radius, line, letters, baseline } = SIZES[size];
  const circle = { cx: side / 2, cy: side / 2, r: radius, strokeWidth: line };
  return (
    <svg className={className} width={side} height={side} viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <circle className={styles.track} {...circle} />
      {score > 0 && <circle className={styles.arc} {...circle} pathLength="100" strokeDasharray={`${score} 100`} />}
      <text className={styles.score} fontSize={letters} x={side / 2} y={baseline} textAnchor="middle">
        {score}
      </text>
    </svg>
  );
}
