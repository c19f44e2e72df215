import styles from './Mark.module.css';

/** The sign of RoleLens: a lens whose rim is a measured arc. Decoration; the name stands beside it. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="4" className={styles.tile} />
      <path d="M7.25 3.5a3.75 3.75 0 1 1-3.75 3.75" className={styles.rim} />
      <path d="m10 10 2.6 2.6" className={styles.rim} />
      <circle cx="7.25" cy="7.25" r="1.25" className={styles.dot} />
    </svg>
  );
}
