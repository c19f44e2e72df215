import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { hasFilter, type IndexedPosting, indexPostings, NO_FILTER } from '../../lib/saved/filter-postings';
import type { WholePosting } from '../../lib/saved/format-postings-json';
import type { SavedRow, SavedStatus } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import { UndoToast } from '../options/UndoToast';
import type { SavedClient } from '../saved-client';
import { Button } from '../ui/Button';
import { focusSearch } from '../ui/focus-search';
import { Notice } from '../ui/Notice';
import { CompareBar } from './CompareBar';
import { ExportButtons } from './ExportButtons';
import { LibraryChoicesForm } from './LibraryChoicesForm';
import { findChoices, type ListView, listRows } from './list-view';
import { SavedList } from './SavedList';
import styles from './SavedScreen.module.css';
import { SavedTools } from './SavedTools';
import { type SavedActions, type SavedState, useSaved } from './use-saved';

type Props = {
  readonly client: SavedClient;
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  /** Ids of postings to be compared. */
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
  /** What was deleted on another screen just now, and what is called once the way back is offered. */
  readonly removed?: readonly WholePosting[];
  readonly onRemovedShown: () => void;
};

/** One and the same, so that nothing is worked out anew while nothing is read. */
const NONE: readonly SavedRow[] = [];

/** All saved postings: find, order, change, delete with a way back, export, choose some to compare. */
export function SavedScreen({ client, view, onView, chosen, onChosen, removed, onRemovedShown }: Props) {
  const { saved: t } = useMessages();
  const state = useSaved(client, removed);
  useEffect(onRemovedShown, [onRemovedShown]);
  const { rows, total, isWhole, left } = state;
  const { shown, calm } = useShown(rows, view);
  const choices = useMemo(() => findChoices(rows ?? NONE), [rows]);
  const counts = useMemo(() => (isWhole ? countStatuses(rows ?? NONE) : undefined), [rows, isWhole]);
  const isCut = hasFilter(view.filter);
  const remove = (ids: readonly string[]) => {
    onChosen(chosen.filter((id) => !ids.includes(id)));
    state.remove(ids);
  };
  const choose = (id: string, isChosen: boolean) =>
    onChosen(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <section aria-labelledby="saved-title" aria-busy={!isWhole} className={styles.screen}>
      <header className={styles.header}>
        <h2 id="saved-title" className={styles.heading}>
          {t.heading}
        </h2>
        <p role="status" className={styles.count}>
          {rows === undefined ? t.loading : isCut ? t.found(shown.length, total) : total > 0 && t.count(total)}
        </p>
        {left > 0 && <p className={styles.comparing}>{t.comparing(left)}</p>}
        {total > 0 && <ExportButtons rows={shown} client={client} />}
      </header>
      <FaultNote {...state} />
      {rows !== undefined && total === 0 && <Notice title={t.empty} text={t.emptyText} />}
      {total > 0 && (
        <>
          <SavedTools {...{ view, choices, counts }} onChange={onView} />
          <CompareBar chosen={chosen} onClear={() => onChosen([])} />
          {shown.length > 0 && (
            <SavedList
              key={JSON.stringify(calm)}
              rows={shown}
              chosen={chosen}
              onChoose={choose}
              onEdit={state.edit}
              onRemove={remove}
            />
          )}
          {shown.length === 0 && isWhole && (
            <Notice title={t.noneFit} text={t.noneFitText}>
              <Button
                onClick={(event) => {
                  focusSearch(event);
                  onView({ ...view, filter: NO_FILTER });
                }}
              >
                {t.clear}
              </Button>
            </Notice>
          )}
        </>
      )}
      {rows !== undefined && (
        <Foot title={t.choices.heading}>
          <LibraryChoicesForm client={client} />
        </Foot>
      )}
      <Undo {...state} />
    </section>
  );
}

function Foot({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.foot}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** The rows of a view; typing stays quick, since the list follows when there is time. */
function useShown(stored: readonly SavedRow[] | undefined, view: ListView) {
  const rows = stored ?? NONE;
  const before = useRef<readonly IndexedPosting[]>([]);
  const index = useMemo(() => {
    before.current = indexPostings(rows, before.current);
    return before.current;
  }, [rows]);
  const calm = useDeferredValue(view);
  return { shown: useMemo(() => listRows(index, calm), [index, calm]), calm };
}

function countStatuses(rows: readonly SavedRow[]): Partial<Record<SavedStatus, number>> {
  const counts: Partial<Record<SavedStatus, number>> = {};
  for (const { status } of rows) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function FaultNote({ fault, reload }: SavedState & SavedActions) {
  const { saved: t } = useMessages();
  if (!fault) return undefined;
  return (
    <div role="alert" className={styles.fault}>
      <p>{{ full: t.full, failed: t.failed, unread: t.unread }[fault]}</p>
      {fault === 'unread' && <Button onClick={reload}>{t.again}</Button>}
    </div>
  );
}

function Undo({ removed, undo, forgetRemoved }: SavedState & SavedActions) {
  const { saved: t } = useMessages();
  if (!removed || removed.length === 0) return undefined;
  const [first] = removed;
  const text = removed.length === 1 && first ? t.removed(first.row.title) : t.removedMany(removed.length);
  return <UndoToast key={first?.row.id} text={text} onUndo={undo} onEnd={forgetRemoved} />;
}
