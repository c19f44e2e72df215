import { useState } from 'react';
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
  if (first === 'compare') return <CompareScreen client={client} ids={(ids ?? '').split(',').filter(Boolean)} />;
  if (first !== undefined) return <SavedDetail client={client} id={first} onRemoved={() => history.back()} />;
  return <SavedScreen client={client} view={view} onView={setView} chosen={chosen} onChosen={setChosen} />;
}
