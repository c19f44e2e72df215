import { type SavedStatus, STATUSES } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import { joinNames } from '../ui/join-names';
import styles from './StatusSelect.module.css';

type Props = { readonly title: string; readonly status: SavedStatus; readonly onChange: (status: SavedStatus) => void };

/** The stage of an application, changed in place. */
export function StatusSelect({ title, status, onChange }: Props) {
  const { saved: t } = useMessages();
  return (
    <select
      className={joinNames(styles.status, styles[status])}
      aria-label={t.statusOf(title)}
      value={status}
      onChange={(event) => {
        const chosen = STATUSES.find((each) => each === event.target.value);
        if (chosen) onChange(chosen);
      }}
    >
      {STATUSES.map((each) => (
        <option key={each} value={each}>
          {t.statuses[each]}
        </option>
      ))}
    </select>
  );
}
