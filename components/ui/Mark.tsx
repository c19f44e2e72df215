import styles from './Mark.module.css';

/** The sign of RoleLens, as in `components/icon/source.svg`: a lens whose rim is a gauge. The name stands beside it. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="4" className={styles.tile} />
      <path d="M7 3a4 4 0 1 1-4 4" className={styles.rim} />
      <path d="m9.8 9.8 2.9 2.9" className={styles.handle} />
      <circle cx="7" cy="7" r="1.3" className={styles.dot} />
    </svg>
  );
}
