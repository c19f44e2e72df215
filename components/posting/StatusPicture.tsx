import styles from './StatusPicture.module.css';

/** An empty lens over the lines of a posting; a broken rim where something is wrong. Decoration. */
export function StatusPicture({ isTrouble }: { readonly isTrouble: boolean }) {
  return (
    <svg className={styles.picture} viewBox="0 0 96 72" aria-hidden="true">
      <rect x="14.5" y="6.5" width="52" height="59" rx="6" className={styles.sheet} />
      <path d="M24 19h20M24 29h32M24 38h32M24 47h24" className={styles.lines} />
      <circle cx="60" cy="42" r="17" className={styles.glass} />
      <circle cx="60" cy="42" r="17" pathLength="100" className={isTrouble ? styles.brokenRim : styles.rim} />
      <path d="m72.5 54.5 10 10" className={styles.handle} />
    </svg>
  );
}
