import type { Benchmark, PostedSalary } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { Hidden } from '../ui/Hidden';
import { formatTerms } from './describe-pay';
import type { NumberedSource } from './PayChart';
import { findBandOf } from './pay-bands';

type Props = {
  /** What the figures are called. */
  readonly name: string;
  readonly benchmark: Benchmark;
  readonly rows: readonly NumberedSource[];
  readonly salary: PostedSalary | undefined;
};

/** The chart for those who cannot see it. */
export function PayTable({ name: figures, benchmark, rows, salary }: Props) {
  const t = useMessages();
  const { low, mid, high, posted, period } = benchmark;
  const postedName = salary?.period === period ? t.pay.posted : t.pay.postedAs[period];
  const money = (amount: number | undefined) =>
    amount === undefined ? t.pay.notStated : t.money.amount(amount, benchmark.currency);
  const { columns } = t.pay;
  return (
    <Hidden>
      <table aria-label={t.pay.table}>
        <thead>
          <tr>
            {[columns.what, columns.low, columns.middle, columns.high].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={figures} cells={[low, mid, high].map(money)} />
          {posted && <Row name={postedName} cells={[money(posted.min), '', money(posted.max)]} />}
          {rows.map(({ number, source }) => {
            const band = findBandOf(source);
            const name = `${number}: ${formatTerms(source, t)}${source.chosen ? `, ${t.pay.chosen}` : ''}`;
            return <Row key={number} name={name} cells={[band?.low, band?.middle, band?.high].map(money)} />;
          })}
        </tbody>
      </table>
    </Hidden>
  );
}

function Row({ name, cells: [low, middle, high] }: { readonly name: string; readonly cells: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{low}</td>
      <td>{middle}</td>
      <td>{high}</td>
    </tr>
  );
}
