import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Mark } from '../ui/Mark';
import styles from './AppBar.module.css';

type Props = { readonly onOpenOptions: () => void; readonly onOpenDashboard: () => void };

/** The name of the extension and the ways to dashboard and options. */
export function AppBar({ onOpenOptions, onOpenDashboard }: Props) {
  const t = useMessages();
  return (
    <header className={styles.bar}>
      <span className={styles.name}>
        <Mark />
        {t.name}
      </span>
      <span className={styles.ways}>
        <Button look="quiet" className={styles.way} onClick={onOpenDashboard}>
          <Icon name="dashboard" />
          {t.app.dashboard}
        </Button>
        <Button look="quiet" className={styles.way} onClick={onOpenOptions}>
          <Icon name="options" />
          {t.app.options}
        </Button>
      </span>
    </header>
  );
}
