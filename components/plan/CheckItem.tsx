import type { ReactNode } from 'react';
import styles from './CheckItem.module.css';

type Props = {
  readonly id: string;
  /** A text, or what strikes out its own name when it is done. */
  readonly label: ReactNode;
  /** Of the label, where it is not that of the interface. */
  readonly lang?: 'en';
  readonly isDone: boolean;
  readonly onDone: (id: string, isDone: boolean) => void;
  readonly children?: ReactNode;
};

/** Something to do with a box to check; what is done is struck through. */
export function CheckItem({ id, label, lang, isDone, onDone, children }: Props) {
  return (
    <li className={styles.item}>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isDone}
          onChange={({ target }) => onDone(id, target.checked)}
        />
        <span lang={lang} className={isDone && typeof label === 'string' ? styles.done : undefined}>
          {label}
        </span>
      </label>
      {children && <div className={styles.more}>{children}</div>}
    </li>
  );
}
