import type { ReactNode } from 'react';
import styles from './Notice.module.css';

type Props = { readonly title: string; readonly text: string; readonly children?: ReactNode };

/** A calm remark inside a screen, with at most one thing to do. */
export function Notice({ title, text, children }: Props) {
  return (
    <section className={styles.notice}>
      <h3>{title}</h3>
      <p className={styles.text}>{text}</p>
      {children}
    </section>
  );
}
