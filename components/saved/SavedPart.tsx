import { useCallback, useState } from 'react';
import type { WholePosting } from '../../lib/saved/format-postings-json';
import type { SavedClient } from '../saved-client';
import { CompareScreen } from './CompareScreen';
import { FIRST_VIEW } from './list-view';
import { SavedDetail } from './SavedDetail';
import { SavedScreen } from './SavedScreen';

type Props = {
  readonly client: SavedClient;
  /** What the address names: nothing, the id of one, or `compare` and ids with commas between. */
  readonly rest: readonly string[];
};

/** Saved postings: the list, one of them, or several side by side. Filters and choice outlast a look at one. */
export function SavedPart({ client, rest: [first, ids] }: Props) {
  const [view, setView] = useState(FIRST_VIEW);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // Deleted where it was looked at: the list offers the way back.
  const [removed, setRemoved] = useState<readonly WholePosting[]>();
  const forget = useCallback(() => setRemoved(undefined), []);
  const leave = (gone: readonly WholePosting[]) => {
    setRemoved(gone);
    location.hash = '#saved';
  };
  if (first === 'compare') return <CompareScreen client={client} ids={(ids ?? '').split(',').filter(Boolean)} />;
  if (first !== undefined) return <SavedDetail client={client} id={first} onRemoved={leave} />;
  return (
    <SavedScreen {...{ client, view, chosen, removed }} onView={setView} onChosen={setChosen} onRemovedShown={forget} />
  );
}
