import type { ReactNode } from 'react';
import { ScrollRegion } from '../ui/ScrollRegion';
import styles from './CompareScreen.module.css';

/** Below this a column is hard to read, in px. */
const NARROWEST = 148;
/** The column of names, as the style sheet has it: long enough for “Recommendation”. */
const FIRST = 152;

type Props = {
  readonly title: string;
  readonly note?: string;
  /** Columns beside the first, which names the rows. */
  readonly columns: number;
  readonly children: ReactNode;
};

/** A table that scrolls sideways within itself where the page is narrow; its first column stays in view. */
export function WideTable({ title, note, columns, children }: Props) {
  return (
    <ScrollRegion className={styles.scroll} label={title}>
      <table className={styles.table} style={{ minWidth: FIRST + NARROWEST * columns }}>
        <caption className={styles.caption}>
          {title}
          {note && <span className={styles.note}>{note}</span>}
        </caption>
        {children}
      </table>
    </ScrollRegion>
  );
}
