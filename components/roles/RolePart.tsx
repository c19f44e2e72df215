import { type ReactNode, useId } from 'react';
import styles from './RolePart.module.css';

type Props = { readonly title: string; readonly children: ReactNode };

/** A part of a role's page under its heading. */
export function RolePart({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
