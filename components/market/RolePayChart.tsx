import type { RolePay } from '../../lib/saved/market';
import { useMessages } from '../messages/use-messages';
import { createPayScale, type PayScale } from '../pay/pay-scale';
import { ChartTable } from './ChartTable';
import marks from './MarketView.module.css';
import styles from './RolePayChart.module.css';

/** More rows than these are in the table alone. */
const MOST = 12;
/** More dots than these run into one: the box tells more then. */
const MOST_DOTS = 60;

/** Posted pay by role in the currency that is met most; the table holds every currency. */
export function RolePayChart({ pays }: { readonly pays: readonly RolePay[] }) {
  const { market: t, money } = useMessages();
  const currency = findCurrency(pays);
  const shown = pays.filter((pay) => pay.currency === currency).slice(0, MOST);
  const scale = createPayScale(shown.flatMap(({ amounts }) => [amounts[0] ?? 0, amounts.at(-1) ?? 0]));
  if (!scale || currency === undefined) return <p>{t.payNone}</p>;
  return (
    <>
      <p className={marks.note}>{t.payNote(currency)}</p>
      <ul className={styles.rows}>
        {shown.map((pay) => (
          <li key={pay.roleId} className={styles.row}>
            <span>
              {pay.roleName ?? t.noRole} <span className={styles.count}>({t.number(pay.amounts.length)})</span>
            </span>
            <PayBox pay={pay} scale={scale} />
            <span className={styles.median}>{money.amount(pay.median, currency)}</span>
          </li>
        ))}
        <li className={styles.row} aria-hidden="true">
          <span />
          <span className={styles.axis}>
            {scale.ticks.map((tick) => (
              <span key={tick} style={{ insetInlineStart: `${scale.place(tick)}%` }}>
                {money.amount(tick, currency)}
              </span>
            ))}
          </span>
        </li>
      </ul>
      <ChartTable
        caption={t.pay}
        head={[t.payRole, t.payCurrency, t.payCount, t.payLow, t.payMedian, t.payHigh]}
        rows={pays.map(({ roleId, roleName, currency: paidIn, amounts, median }) => ({
          key: `${roleId} ${paidIn}`,
          cells: [
            roleName ?? t.noRole,
            paidIn,
            t.number(amounts.length),
            ...[amounts[0] ?? 0, median, amounts.at(-1) ?? 0].map((amount) => money.amount(amount, paidIn)),
          ],
        }))}
      />
    </>
  );
}

const HEIGHT = 24;

function PayBox({ pay: { amounts, low, median, high }, scale }: { readonly pay: RolePay; readonly scale: PayScale }) {
  const at = (amount: number) => `${scale.place(amount)}%`;
  const dots = amounts.length > MOST_DOTS ? [amounts[0] ?? low, amounts.at(-1) ?? high] : amounts;
  return (
    <svg className={styles.box} width="100%" height={HEIGHT} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line key={tick} className={styles.grid} x1={at(tick)} x2={at(tick)} y1="0" y2={HEIGHT} />
      ))}
      {amounts.length > 3 && (
        <rect
          className={styles.half}
          x={at(low)}
          y="4"
          width={`${Math.max(0.5, scale.place(high) - scale.place(low))}%`}
          height={HEIGHT - 8}
          rx="3"
        />
      )}
      {[...new Set(dots)].map((amount) => (
        <circle key={amount} className={styles.dot} cx={at(amount)} cy={HEIGHT / 2} r="2.5" />
      ))}
      <line className={styles.middle} x1={at(median)} x2={at(median)} y1="2" y2={HEIGHT - 2} />
    </svg>
  );
}

function findCurrency(pays: readonly RolePay[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { currency, amounts } of pays) counts.set(currency, (counts.get(currency) ?? 0) + amounts.length);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
