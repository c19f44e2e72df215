import { useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Mark } from '../ui/Mark';
import { WelcomeAbout } from './WelcomeAbout';
import { WelcomeResume } from './WelcomeResume';
import { WelcomeSample } from './WelcomeSample';
import styles from './WelcomeScreen.module.css';
import type { WelcomeClient } from './welcome-client';

type Props = { readonly client: WelcomeClient };

const STEPS = ['about', 'resume', 'sample'] as const;

/** Three steps, under a minute: what it does and never does, the resume, a look at a posting. */
export function WelcomeScreen({ client }: Props) {
  const { name, welcome: t } = useMessages();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const progress = useId();
  const step = STEPS[at] ?? 'about';
  const go = (next: number) => {
    setAt(next);
    window.scrollTo?.(0, 0);
  };
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: screen readers and keys begin anew with each step.
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [at]);
  useEffect(() => {
    document.title = `${t[step].heading} · ${name}`;
  }, [t, step, name]);
  const ways = { onBack: () => go(at - 1), onNext: () => go(at + 1), client };
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <span className={styles.name}>
          <Mark size={28} />
          {name}
        </span>
        {step !== 'sample' && (
          <Button look="quiet" onClick={client.close}>
            {t.skipAll}
          </Button>
        )}
      </header>
      <main className={styles.main}>
        <div className={styles.bars} aria-hidden="true">
          {STEPS.map((each, index) => (
            <span key={each} className={index <= at ? styles.done : styles.bar} />
          ))}
        </div>
        <p id={progress} className={styles.progress}>
          {t.progress(at + 1, STEPS.length)}
        </p>
        <h1 ref={heading} tabIndex={-1} aria-describedby={progress} className={styles.heading}>
          {t[step].heading}
        </h1>
        <p className={styles.text}>{t[step].text}</p>
        {step === 'about' && <WelcomeAbout {...ways} />}
        {step === 'resume' && <WelcomeResume {...ways} />}
        {step === 'sample' && <WelcomeSample {...ways} />}
      </main>
    </div>
  );
}
