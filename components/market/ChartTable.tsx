import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages';
import { ScrollRegion } from '../ui/ScrollRegion';
import styles from './ChartTable.module.css';

type Props = {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell names its row; the key is its own. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
};

/** The figures of a chart as a table, folded away until it is wanted. */
export function ChartTable({ caption, head, rows }: Props) {
  const { market: t } = useMessages();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t.table}</summary>
      <ScrollRegion className={styles.scroll} label={t.tableOf(caption)}>
        <table className={styles.table}>
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [first, ...rest] }) => (
              <tr key={key}>
                <th scope="row">{first}</th>
                {rest.map((cell, at) => (
                  <td key={head[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
