import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import styles from './WelcomeActions.module.css';

type Props = {
  /** Left out on the first step. */
  readonly onBack?: () => void;
  readonly onNext: () => void;
  readonly next: string;
  /** Whether going on is what most people want here. */
  readonly isMain?: boolean;
  readonly children?: ReactNode;
};

/** The ways back and on, at the same place on every step. */
export function WelcomeActions({ onBack, onNext, next, isMain = true, children }: Props) {
  const { welcome: t } = useMessages();
  return (
    <div className={styles.actions}>
      {onBack && <Button onClick={onBack}>{t.back}</Button>}
      <span className={styles.on}>
        {children}
        <Button look={isMain ? 'primary' : 'plain'} className={styles.next} onClick={onNext}>
          {next}
        </Button>
      </span>
    </div>
  );
}
