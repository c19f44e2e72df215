import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Mark } from '../ui/Mark';
import { SideNavigation } from '../ui/SideNavigation';
import styles from './DashboardScreen.module.css';
import { PARTS, type PartId } from './route';
import { useRoute } from './use-route';

type Props = {
  /** Each part of the dashboard, given what its address names beyond it. */
  readonly parts: Readonly<Record<PartId, (rest: readonly string[]) => ReactNode>>;
  readonly onOpenOptions: () => void;
};

/** The frame of the dashboard: its parts, one of which is shown. */
export function DashboardScreen({ parts, onOpenOptions }: Props) {
  const { app, name, dashboard: t } = useMessages();
  const { part, rest } = useRoute();
  const main = useRef<HTMLElement>(null);
  const place = [part, ...rest].join('/');
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    // As a browser does with a new page: begin at its top, and let screen readers begin there too.
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place]);
  useEffect(() => {
    document.title = `${t.parts[part]} · ${name}`;
  }, [t, part, name]);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>
          <Mark size={28} />
          {name} <span className={styles.where}>{t.title}</span>
        </h1>
        <Button look="quiet" onClick={onOpenOptions}>
          <Icon name="options" />
          {app.options}
        </Button>
      </header>
      <SideNavigation
        kind="page"
        className={styles.navigation}
        aria-label={t.navigation}
        {...{ parts: PARTS, titles: t.parts, current: part }}
      />
      <main ref={main} tabIndex={-1} className={styles.main}>
        <Suspense>{parts[part](rest)}</Suspense>
      </main>
    </div>
  );
}
