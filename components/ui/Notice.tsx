import type { ReactNode } from 'react';
import styles from './Notice.module.css';

type Props = {
  readonly title: string;
  readonly text: string;
  /** The title's rank among headings: 2 where the notice stands for a whole part of a page. */
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
};

/** A calm remark inside a screen, with at most one thing to do. */
export function Notice({ title, text, level = 3, children }: Props) {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.notice}>
      <Title className={styles.title}>{title}</Title>
      <p className={styles.text}>{text}</p>
      {children}
    </section>
  );
}
