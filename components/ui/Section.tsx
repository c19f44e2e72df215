import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

type Props = { readonly title: string; readonly children: ReactNode };

/** A part of a panel under its small heading. */
export function Section({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
