import { useEffect, useRef, useState } from 'react';
import { MOST_COMPARED } from '../../lib/saved/compare-postings';
import type { SavedRow } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { SavedItem } from './SavedItem';
import styles from './SavedList.module.css';
import type { EditRow } from './use-saved';

/** More than a screen shows; the next come when the end is near. */
const PAGE = 30;

type Props = {
  readonly rows: readonly SavedRow[];
  readonly chosen: readonly string[];
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onEdit: (id: string, edit: EditRow) => void;
  readonly onRemove: (ids: readonly string[]) => void;
};

/** The postings of a view, as many as have been scrolled to. */
export function SavedList({ rows, chosen, ...actions }: Props) {
  const { saved: t } = useMessages();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className={styles.list} aria-label={t.list}>
        {rows.slice(0, shown).map((row) => (
          <SavedItem
            key={row.id}
            row={row}
            isChosen={chosen.includes(row.id)}
            canChoose={chosen.length < MOST_COMPARED}
            {...actions}
          />
        ))}
      </ul>
      {rows.length > shown && (
        <MoreRows key={shown} count={Math.min(PAGE, rows.length - shown)} onMore={() => setShown(shown + PAGE)} />
      )}
    </>
  );
}

/** Grows the list when its end comes near; the button is for keyboards. */
function MoreRows({ count, onMore }: { readonly count: number; readonly onMore: () => void }) {
  const { saved: t } = useMessages();
  const end = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return;
    const grow = new IntersectionObserver(([entry]) => entry?.isIntersecting && more.current(), {
      rootMargin: '400px',
    });
    grow.observe(end.current);
    return () => grow.disconnect();
  }, []);
  return (
    <div ref={end} className={styles.more}>
      <Button onClick={onMore}>{t.more(count)}</Button>
    </div>
  );
}
