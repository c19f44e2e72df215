import { useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages';
import type { Shortcut, ShortcutsClient } from '../options-client';
import { Button } from '../ui/Button';
import { Hidden } from '../ui/Hidden';
import { SettingGroup } from '../ui/Setting';
import styles from './Shortcuts.module.css';

type Props = { readonly client: ShortcutsClient };

/** Every command with the keys that it has now, and the way to other keys. */
export function Shortcuts({ client }: Props) {
  const { shortcuts: t } = useMessages();
  const [commands, hasFailed] = useShortcuts(client);
  const [isRefused, setIsRefused] = useState(false);
  const open = () => void client.openShortcutSettings().then((isOpen) => setIsRefused(!isOpen));
  if (hasFailed) return <p role="alert">{t.unread}</p>;
  if (!commands) return undefined;
  if (commands.length === 0) return <p>{t.unsupported}</p>;
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>{t.intro}</p>
      <SettingGroup>
        <table className={styles.table}>
          <caption>
            <Hidden>{t.table}</Hidden>
          </caption>
          <thead className={styles.head}>
            <tr>
              <th scope="col">{t.command}</th>
              <th scope="col">{t.keys}</th>
            </tr>
          </thead>
          <tbody>
            {commands.map(({ name, description, keys }) => (
              <tr key={name}>
                <th scope="row">{t.commands[name] ?? description}</th>
                <td>{keys ? <Keys keys={keys} /> : <span className={styles.quiet}>{t.none}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </SettingGroup>
      <div className={styles.change}>
        <Button onClick={open}>{t.change}</Button>
        <p role="status" className={styles.failed}>
          {isRefused && t.notOpened}
        </p>
      </div>
      <p className={styles.hint}>{t.how}</p>
    </div>
  );
}

/** "Alt+Shift+H" as keys; on a Mac the browser writes signs without anything between, which stay together. */
function Keys({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles.keys}>
      {keys.split('+').map((key, at) => (
        <span key={key}>
          {at > 0 && <Hidden>+</Hidden>}
          <kbd className={styles.key}>{key}</kbd>
        </span>
      ))}
    </kbd>
  );
}

/** The commands, read anew whenever the page is come back to: keys are changed on another page. */
function useShortcuts({ listShortcuts }: ShortcutsClient): [readonly Shortcut[] | undefined, boolean] {
  const [commands, setCommands] = useState<readonly Shortcut[]>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const read = () => listShortcuts().then(setCommands, () => setHasFailed(true));
    void read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [listShortcuts]);
  return [commands, hasFailed];
}
