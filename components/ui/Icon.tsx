import type { ReactNode } from 'react';
import styles from './Icon.module.css';

export type IconName =
  | 'have'
  | 'required'
  | 'preferred'
  | 'mentioned'
  | 'unknown'
  | 'locate'
  | 'copy'
  | 'check'
  | 'options'
  | 'quote'
  | 'resume'
  | 'source'
  | 'close'
  | 'unfold'
  | 'save'
  | 'saved'
  | 'print'
  | 'dashboard';

/** Each state of a skill has its own outline, so that it is told without colour. */
const SHAPES: Record<IconName, ReactNode> = {
  have: (
    <>
      <circle cx="8" cy="8" r="7" className={styles.solid} />
      <path d="m5 8.2 2.1 2.1L11 6.2" className={styles.cut} />
    </>
  ),
  required: (
    <>
      <path d="M8 .8 15.2 8 8 15.2.8 8z" className={styles.solid} />
      <path d="M8 4.8v3.8M8 10.6v.6" className={styles.cut} />
    </>
  ),
  preferred: <path d="M8 1.7 14.3 8 8 14.3 1.7 8z" />,
  mentioned: <circle cx="8" cy="8" r="2.5" className={styles.solid} />,
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.3" strokeDasharray="2.6 2.35" />
      <path d="M6.2 6.5c0-1 .8-1.7 1.8-1.7s1.8.7 1.8 1.7c0 1.3-1.8 1.4-1.8 2.7M8 11.2v.1" />
    </>
  ),
  locate: (
    <>
      <circle cx="8" cy="8" r="4.5" />
      <circle cx="8" cy="8" r="1.2" className={styles.solid} />
      <path d="M8 1v2.5M8 12.5V15M1 8h2.5M12.5 8H15" />
    </>
  ),
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.75" />
      <path d="M10.5 5.5V4.25c0-.97-.78-1.75-1.75-1.75h-4.5c-.97 0-1.75.78-1.75 1.75v4.5c0 .97.78 1.75 1.75 1.75H5.5" />
    </>
  ),
  check: <path d="m3 8.5 3.2 3.2L13 5" />,
  options: (
    <>
      <path d="M2 5h7M13 5h1M2 11h1M7 11h7" />
      <circle cx="11" cy="5" r="2" />
      <circle cx="5" cy="11" r="2" />
    </>
  ),
  quote: <path d="M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z" />,
  resume: <path d="M3.5 1.8h6l3 3v9.4h-9zM6 7.5h4M6 10.5h4" />,
  source: (
    <path d="M2.5 3h4c.8 0 1.5.6 1.5 1.4V13c0-.6-.6-1-1.4-1H2.5zM13.5 3h-4C8.7 3 8 3.6 8 4.4V13c0-.6.6-1 1.4-1h4.1z" />
  ),
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  unfold: <path d="m4 6 4 4 4-4" />,
  save: <path d="M4 2h8v12l-4-3-4 3z" />,
  saved: <path d="M4 2h8v12l-4-3-4 3z" className={styles.solid} />,
  print: <path d="M4.5 6V2.5h7V6M4.5 11.5h-2v-5h11v5h-2M4.5 9.5h7v4h-7z" />,
  dashboard: <path d="M2.5 2.5h4.5v6H2.5zM9 2.5h4.5v3.5H9zM9 8h4.5v5.5H9zM2.5 10.5h4.5v3H2.5z" />,
};

type Props = { readonly name: IconName };

/** A 16 px drawing in the colour of its text; always beside words. */
export function Icon({ name }: Props) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" data-shape={name}>
      {SHAPES[name]}
    </svg>
  );
}
