import type { ReactNode } from 'react';
import styles from './SourceLink.module.css';

/** Where the options list every source in full. */
const LIST = 'options.html#data';

/** The short name of a source, which opens what is known of it. */
export function SourceLink({ children }: { readonly children: ReactNode }) {
  return (
    <a className={styles.link} href={LIST} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
