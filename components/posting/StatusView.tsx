import type { ReactNode } from 'react';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import type { PostingState } from '../posting-client';
import { Button } from '../ui/Button';
import { CopyReport } from './CopyReport';
import { StatusPicture } from './StatusPicture';
import styles from './StatusView.module.css';

type Props = {
  /** Every state but the analysis itself. */
  readonly state: Exclude<PostingState, { kind: 'analysis' }>;
  /** True after the user has refused site access. */
  readonly wasDenied?: boolean;
  readonly onRetry: () => void;
  readonly onAllow: () => void;
  readonly onCopy: (text: string) => Promise<void>;
};

/** Why there is no analysis, and what can be done about it. */
export function StatusView({ state, wasDenied = false, onRetry, onAllow, onCopy }: Props) {
  const t = useMessages();
  const { title, text } = findTexts(state, t);
  return (
    <section className={styles.status}>
      <StatusPicture isTrouble={state.kind === 'error' || isReason(state, 'layout-unknown')} />
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {state.kind === 'error' && (
        <p lang="en" className={styles.detail}>
          {state.message}
        </p>
      )}
      {wasDenied && <p role="alert">{t.status.denied}</p>}
      {chooseAction(state, t, onRetry, onAllow)}
      {state.kind === 'no-posting' && state.report && <CopyReport text={state.report} onCopy={onCopy} />}
    </section>
  );
}

type State = Props['state'];

/** What may be otherwise a moment later, or once the user has selected some text. */
const RETRIED = new Set(['loading', 'no-title', 'no-description', 'layout-unknown', 'no-posting-here']);

function isReason(state: State, reason: string): boolean {
  return state.kind === 'no-posting' && state.reason === reason;
}

function findTexts(state: State, t: Messages): { title: string; text: string } {
  if (state.kind !== 'no-posting') return t.status[state.kind];
  return state.reason === 'loading' ? t.status['page-loading'] : t.status[state.reason];
}

function chooseAction(state: State, t: Messages, onRetry: () => void, onAllow: () => void): ReactNode {
  if (state.kind === 'no-access') {
    return (
      <Button look="primary" onClick={onAllow}>
        {t.status.allow}
      </Button>
    );
  }
  const canRetry = state.kind === 'error' || RETRIED.has(state.reason);
  return canRetry && <Button onClick={onRetry}>{t.status.retry}</Button>;
}
