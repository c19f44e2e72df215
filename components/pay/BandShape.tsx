import styles from './BandShape.module.css';
import type { PayBand } from './pay-bands';
import type { PayScale } from './pay-scale';

type Props = { readonly band: PayBand; readonly scale: PayScale; readonly height: number; readonly isMain?: boolean };

/** One band of the chart: the box, its middle, the outer percentiles and an arrow where the end is open. */
export function BandShape({ band, scale, height, isMain = false }: Props) {
  const at = (amount: number) => `${scale.place(amount)}%`;
  const half = height / 2;
  const width = scale.place(band.high) - scale.place(band.low);
  return (
    <svg className={isMain ? styles.main : styles.band} width="100%" height={height} aria-hidden="true">
      {band.outerLow !== undefined && <Whisker from={at(band.outerLow)} to={at(band.low)} half={half} />}
      {band.outerHigh !== undefined && <Whisker from={at(band.outerHigh)} to={at(band.high)} half={half} />}
      {band.isOpen && <OpenEnd from={at(band.high)} half={half} />}
      {width > 0 ? (
        <rect className={styles.box} x={at(band.low)} y="0.5" width={`${width}%`} height={height - 1} rx="2.5" />
      ) : (
        <line className={styles.point} x1={at(band.low)} x2={at(band.low)} y1="0" y2={height} />
      )}
      {band.middle !== undefined && (
        <line className={styles.middle} x1={at(band.middle)} x2={at(band.middle)} y1="0" y2={height} />
      )}
    </svg>
  );
}

function Whisker({ from, to, half }: { readonly from: string; readonly to: string; readonly half: number }) {
  return (
    <g className={styles.whisker}>
      <line x1={from} x2={to} y1={half} y2={half} />
      <line x1={from} x2={from} y1={half - 3} y2={half + 3} />
    </g>
  );
}

function OpenEnd({ from, half }: { readonly from: string; readonly half: number }) {
  return (
    <g className={styles.whisker}>
      <line className={styles.dashes} x1={from} x2="100%" y1={half} y2={half} />
      <svg x="100%" y={half} overflow="visible" aria-hidden="true">
        <path d="m-4 -3 3 3 -3 3" />
      </svg>
    </g>
  );
}
