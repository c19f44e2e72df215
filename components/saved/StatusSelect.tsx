import { type SavedStatus, STATUSES } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import { PlainSelect } from '../ui/Choice';
import { joinNames } from '../ui/join-names';
import styles from './StatusSelect.module.css';

type Props = { readonly title: string; readonly status: SavedStatus; readonly onChange: (status: SavedStatus) => void };

/** The stage of an application, changed in place. */
export function StatusSelect({ title, status, onChange }: Props) {
  const { saved: t } = useMessages();
  return (
    <PlainSelect
      className={joinNames(styles.status, styles[status])}
      aria-label={t.statusOf(title)}
      value={status}
      options={STATUSES.map((each) => ({ value: each, text: t.statuses[each] }))}
      onChange={onChange}
    />
  );
}
