import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Mark } from '../ui/Mark';
import styles from './AppBar.module.css';

/** The name of the extension and the way to the options. */
export function AppBar({ onOpenOptions }: { readonly onOpenOptions: () => void }) {
  const t = useMessages();
  return (
    <header className={styles.bar}>
      <span className={styles.name}>
        <Mark />
        {t.name}
      </span>
      <Button look="quiet" className={styles.options} onClick={onOpenOptions}>
        <Icon name="options" />
        {t.app.options}
      </Button>
    </header>
  );
}
