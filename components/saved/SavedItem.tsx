import { memo } from 'react';
import { changeStatus } from '../../lib/saved/change-status';
import type { SavedRow } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { formatDay } from '../ui/format-day';
import { Icon } from '../ui/Icon';
import { CoverageNote } from './CoverageNote';
import { PayNote } from './PayNote';
import styles from './SavedItem.module.css';
import { StatusSelect } from './StatusSelect';
import type { EditRow } from './use-saved';

type Props = {
  readonly row: SavedRow;
  readonly isChosen: boolean;
  /** False where as many are chosen as can be compared. */
  readonly canChoose: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onEdit: (id: string, edit: EditRow) => void;
  readonly onRemove: (ids: readonly string[]) => void;
};

/** One saved posting in the list; unchanged ones are not drawn again. */
export const SavedItem = memo(function SavedItem({ row, isChosen, canChoose, onChoose, onEdit, onRemove }: Props) {
  const { saved: t, facts, locale } = useMessages();
  const { id, title, status, dates } = row;
  const where = [row.company, row.location].filter(Boolean).join(' · ');
  const what = [
    row.roleName ?? t.noRole,
    row.level && facts.seniority[row.level],
    row.workplace && facts.workplace[row.workplace],
  ];
  const since = dates[status] ?? row.savedAt;
  return (
    <li className={styles.item}>
      <label className={styles.choose}>
        <input
          type="checkbox"
          aria-label={t.choose(title)}
          checked={isChosen}
          disabled={!isChosen && !canChoose}
          onChange={(event) => onChoose(id, event.target.checked)}
        />
      </label>
      <div className={styles.what}>
        <h3 className={styles.title}>
          <a href={`#saved/${encodeURIComponent(id)}`} dir="auto">
            {title}
          </a>
        </h3>
        <p dir="auto">{where}</p>
        <p className={styles.role}>{what.filter(Boolean).join(' · ')}</p>
        {row.notes && (
          <p className={styles.notes} dir="auto">
            {row.notes}
          </p>
        )}
      </div>
      <div className={styles.pay}>
        <PayNote row={row} />
      </div>
      <div className={styles.coverage}>
        <CoverageNote row={row} />
      </div>
      <div className={styles.status}>
        <StatusSelect
          title={title}
          status={status}
          onChange={(next) => onEdit(id, (before) => changeStatus(before, next, new Date().toISOString()))}
        />
        <p className={styles.since}>
          {t.statuses[status]} {formatDay(since, locale)}
        </p>
      </div>
      <Button look="quiet" className={styles.remove} aria-label={t.removeOne(title)} onClick={() => onRemove([id])}>
        <Icon name="close" />
      </Button>
    </li>
  );
});
