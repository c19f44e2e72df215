import { type Ref, useEffect, useId, useRef, useState } from 'react';
import { changeDate, changeStatus } from '../../lib/saved/change-status';
import { MAX_NOTES, MOST } from '../../lib/saved/row-limits';
import { type SavedRow, STATUSES } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import type { SavedClient } from '../saved-client';
import { Button } from '../ui/Button';
import { formatDay } from '../ui/format-day';
import { Hidden } from '../ui/Hidden';
import { fromDateInput, toDateInput } from './date-input';
import styles from './SavedRecord.module.css';
import { SeenLinks } from './SeenLinks';
import { StatusSelect } from './StatusSelect';
import type { EditRow } from './use-saved';

type Props = {
  readonly ref?: Ref<HTMLElement>;
  readonly client: Pick<SavedClient, 'readSeen'>;
  readonly row: SavedRow;
  readonly onEdit: (edit: EditRow) => void;
  readonly onRemove: () => void;
};

/** What the user keeps of a posting: status, dates, notes, tags, and the way to its page. */
export function SavedRecord({ ref, client, row, onEdit, onRemove }: Props) {
  const { saved: t, locale } = useMessages();
  const { title, status, url, site, coverage } = row;
  return (
    <aside ref={ref} tabIndex={-1} className={styles.record} aria-label={t.detail.record}>
      <h3>{t.detail.record}</h3>
      <StatusSelect
        title={title}
        status={status}
        onChange={(next) => onEdit((before) => changeStatus(before, next, now()))}
      />
      <Dates row={row} onEdit={onEdit} />
      <Notes key={`notes ${row.id}`} row={row} onEdit={onEdit} />
      <Tags key={`tags ${row.id}`} row={row} onEdit={onEdit} />
      <SeenLinks client={client} row={row} />
      {coverage?.resumeName !== undefined && (
        <p className={styles.hint}>{t.detail.coveredThen(coverage.score, coverage.resumeName)}</p>
      )}
      {url && (
        <p>
          <a href={url} target="_blank" rel="noreferrer noopener">
            {t.detail.open}
            <Hidden> {t.detail.openHint(t.sites[site])}</Hidden>
          </a>
        </p>
      )}
      {row.datePosted && (
        <p className={styles.hint}>{t.detail.posted(formatDay(row.datePosted, locale) || row.datePosted)}</p>
      )}
      <Button look="danger" aria-label={t.removeOne(title)} onClick={onRemove}>
        {t.remove}
      </Button>
    </aside>
  );
}

type PartProps = Pick<Props, 'row' | 'onEdit'>;

function Dates({ row, onEdit }: PartProps) {
  const { saved: t } = useMessages();
  const id = useId();
  return (
    <fieldset className={styles.dates}>
      <legend>{t.detail.dates}</legend>
      {STATUSES.map((status) => (
        <div key={status} className={styles.date}>
          <label htmlFor={`${id}-${status}`}>{t.statuses[status]}</label>
          <input
            id={`${id}-${status}`}
            type="date"
            value={toDateInput(row.dates[status])}
            readOnly={status === 'saved'}
            onChange={({ target }) =>
              onEdit((before) => changeDate(before, status, fromDateInput(target.value), now()))
            }
          />
        </div>
      ))}
    </fieldset>
  );
}

/** Kept a moment after the last key, and at once when the field is left. */
function Notes({ row, onEdit }: PartProps) {
  const { saved: t } = useMessages();
  const id = useId();
  const [text, setText] = useDraft(row.notes, (notes) => onEdit((before) => ({ ...before, notes, changedAt: now() })));
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t.detail.notes}</label>
      <textarea
        id={id}
        className={styles.notes}
        aria-describedby={`${id}-hint`}
        rows={6}
        maxLength={MAX_NOTES}
        value={text}
        dir="auto"
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {t.detail.notesHint}
      </p>
    </div>
  );
}

function Tags({ row, onEdit }: PartProps) {
  const { saved: t } = useMessages();
  const id = useId();
  const keep = (text: string) => onEdit((before) => ({ ...before, tags: splitTags(text), changedAt: now() }));
  const [text, setText] = useDraft(row.tags.join(', '), keep);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t.detail.tags}</label>
      <input
        id={id}
        className={styles.input}
        aria-describedby={`${id}-hint`}
        value={text}
        maxLength={1_000}
        dir="auto"
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {t.detail.tagsHint}
      </p>
    </div>
  );
}

const CALM_MS = 400;

/** A text that is kept when its writer pauses, or leaves. */
function useDraft(kept: string, keep: (text: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(kept);
  const pending = useRef<string>(undefined);
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    if (pending.current === undefined) return;
    const timer = setTimeout(() => {
      pending.current = undefined;
      latest.current(text);
    }, CALM_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(
    () => () => {
      if (pending.current !== undefined) latest.current(pending.current);
    },
    [],
  );
  const change = (next: string) => {
    pending.current = next;
    setText(next);
  };
  return [text, change];
}

function splitTags(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim().slice(0, 100));
  return [...new Set(tags.filter(Boolean))].slice(0, MOST.tags);
}

function now(): string {
  return new Date().toISOString();
}
