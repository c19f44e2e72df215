import { useRef, useState } from 'react';
import type { FoundRole } from '../../lib/roles/find-roles';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { type FoundItem, SearchBox } from '../ui/SearchBox';
import type { RoleChoosing } from './RoleLine';
import styles from './RoleSearch.module.css';

type Props = {
  readonly choosing: RoleChoosing;
  /** Whether a role was read, was chosen by the user, or there is none. */
  readonly state: 'read' | 'chosen' | 'none';
};

/** Where the user says what role it is when the one that was read is wrong. */
export function RoleSearch({ choosing: { findRoles, onChoose }, state }: Props) {
  const { role: t } = useMessages();
  const [hasFailed, setHasFailed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const choose = (role: string | undefined) => {
    setHasFailed(false);
    onChoose(role).catch(() => setHasFailed(true));
  };
  const label = { read: t.search.label, chosen: t.search.labelChosen, none: t.search.labelNone }[state];
  return (
    <div className={styles.search}>
      <SearchBox
        className={styles.field}
        inputRef={field}
        texts={{ ...t.search, label }}
        find={async (query) => (await findRoles(query)).map((role) => describe(role, t))}
        onChoose={({ id }) => choose(id)}
      />
      {state === 'chosen' && (
        <Button
          look="quiet"
          onClick={() => {
            // The button goes with the choice, and with it the place where the keys were.
            field.current?.focus();
            choose(undefined);
          }}
        >
          {t.undo}
        </Button>
      )}
      <p role="alert" className={styles.problem}>
        {hasFailed && t.notKept}
      </p>
    </div>
  );
}

function describe({ id, name, title }: FoundRole, t: Messages['role']): FoundItem {
  return { id, name, aside: title === undefined ? undefined : t.search.known(title) };
}
