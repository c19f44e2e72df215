import { useRef } from 'react';
import type { FoundRole } from '../../lib/roles/find-roles';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { SearchBox } from '../ui/SearchBox';
import { SettingRow, SettingWords } from '../ui/Setting';
import styles from './PreferencesRole.module.css';

type Props = {
  /** Id of the chosen role. */
  readonly role?: string;
  /** Undefined until they are known. */
  readonly names?: ReadonlyMap<string, string>;
  readonly findRoles: (query: string) => Promise<readonly FoundRole[]>;
  readonly onChoose: (role: string | undefined) => void;
};

/** The role that is worked towards, found by name. */
export function PreferencesRole({ role, names, findRoles, onChoose }: Props) {
  const { preferences, role: known } = useMessages();
  const t = preferences.role;
  const name = role && names && (names.get(role) ?? t.unknown);
  const search = useRef<HTMLInputElement>(null);
  const remove = () => {
    // The button goes, and with it the place where the keys were.
    search.current?.focus();
    onChoose(undefined);
  };
  const texts = { ...known.search, label: role ? t.change : t.search };
  return (
    <SettingRow isWide>
      <div className={styles.head}>
        <SettingWords label={t.label} hint={t.hint} />
        {name ? (
          <span className={styles.chosen}>
            <strong>{name}</strong>
            <Button look="quiet" aria-label={t.removeNamed(name)} onClick={remove}>
              {t.remove}
            </Button>
          </span>
        ) : (
          <span className={styles.none}>{!role && t.none}</span>
        )}
      </div>
      <SearchBox
        inputRef={search}
        className={styles.search}
        texts={texts}
        find={async (query) =>
          (await findRoles(query)).map(({ id, name: text, title }) => ({
            id,
            name: text,
            ...(title === undefined ? {} : { aside: known.search.known(title) }),
          }))
        }
        onChoose={({ id }) => onChoose(id)}
      />
    </SettingRow>
  );
}
