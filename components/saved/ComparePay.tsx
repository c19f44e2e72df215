import { chooseCurrency, comparePay, type PayComparison } from '../../lib/saved/compare-postings';
import type { SavedRow } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import { createPayScale, type PayScale } from '../pay/pay-scale';
import { Hidden } from '../ui/Hidden';
import styles from './ComparePay.module.css';

/** Pay of several postings on one scale, each with what it offers and what its role pays; every figure also in words. */
export function ComparePay({ rows }: { readonly rows: readonly SavedRow[] }) {
  const { saved, pay: words } = useMessages();
  const t = saved.compare;
  const currency = chooseCurrency(rows);
  if (currency === undefined) return undefined;
  const pays = rows.map((row) => ({ row, pay: comparePay(row, currency) }));
  const ends = pays.flatMap(({ pay: { posted, role } }) => [posted?.min, posted?.max, role?.min, role?.max]);
  const scale = createPayScale(ends.filter((amount) => amount !== undefined));
  const others = [...new Set(rows.flatMap(({ pay }) => pay?.currency ?? []))].filter((each) => each !== currency);
  if (!scale) return undefined;
  return (
    <section className={styles.pay} aria-labelledby="compare-pay">
      <h3 id="compare-pay">{t.payHeading}</h3>
      <p className={styles.note}>{t.payNote(currency)}</p>
      <ul className={styles.rows}>
        {pays.map(({ row, pay }) => (
          <li key={row.id} className={styles.row}>
            <p dir="auto">
              {row.title} <span className={styles.company}>{row.company}</span>
            </p>
            <PayBars pay={pay} scale={scale} />
            <p className={styles.words}>
              <Words label={t.payPosted} range={pay.posted} currency={currency} none={t.payNone} />
              <Words
                label={t.payRole}
                range={pay.role}
                currency={currency}
                none={row.benchmark ? t.payNone : words.noFiguresShort}
              />
            </p>
          </li>
        ))}
      </ul>
      <Axis scale={scale} currency={currency} />
      {others.length > 0 && <p className={styles.note}>{t.payOther(others.join(', '))}</p>}
    </section>
  );
}

type WordsProps = {
  readonly label: string;
  readonly range?: { readonly min: number; readonly max: number };
  readonly currency: string;
  readonly none: string;
};

function Words({ label, range, currency, none }: WordsProps) {
  const { money } = useMessages();
  return (
    <span>
      {label} <b>{range ? money.range(range.min, range.max, currency) : none}</b>
      <Hidden>. </Hidden>
    </span>
  );
}

const HEIGHT = 26;

/** The role's pay as a box with its middle, the offer as a solid bar across it. */
function PayBars({ pay: { posted, role }, scale }: { readonly pay: PayComparison; readonly scale: PayScale }) {
  const at = (amount: number) => `${scale.place(amount)}%`;
  const span = (range: { readonly min: number; readonly max: number }) =>
    `${Math.max(0.6, scale.place(range.max) - scale.place(range.min))}%`;
  return (
    <svg className={styles.bars} width="100%" height={HEIGHT} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line key={tick} className={styles.grid} x1={at(tick)} x2={at(tick)} y1="0" y2={HEIGHT} />
      ))}
      {role && (
        <>
          <rect className={styles.role} x={at(role.min)} y="4" width={span(role)} height={HEIGHT - 8} rx="3" />
          <line className={styles.mid} x1={at(role.mid)} x2={at(role.mid)} y1="4" y2={HEIGHT - 4} />
        </>
      )}
      {posted && <rect className={styles.posted} x={at(posted.min)} y="10" width={span(posted)} height="6" rx="3" />}
    </svg>
  );
}

function Axis({ scale, currency }: { readonly scale: PayScale; readonly currency: string }) {
  const { money } = useMessages();
  return (
    <div className={styles.axis} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <span key={tick} style={{ insetInlineStart: `${scale.place(tick)}%` }}>
          {money.amount(tick, currency)}
        </span>
      ))}
    </div>
  );
}
