import { useRef, useState } from 'react';

export type Search<Item> = {
  readonly query: string;
  /** Of the last query that was answered. */
  readonly found: readonly Item[];
  /** `asking`: what is found belongs to what was typed before. */
  readonly state: 'idle' | 'asking' | 'answered' | 'failed';
  readonly search: (query: string) => void;
};

/** Searches with every change of what is typed; a late answer to an earlier query is dropped. */
export function useSearch<Item>(find: (query: string) => Promise<readonly Item[]>): Search<Item> {
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<Pick<Search<Item>, 'found' | 'state'>>({ found: [], state: 'idle' });
  const latest = useRef(0);
  const search = (next: string) => {
    const turn = ++latest.current;
    setQuery(next);
    if (next.trim() === '') return setAnswer({ found: [], state: 'idle' });
    setAnswer(({ found }) => ({ found, state: 'asking' }));
    find(next).then(
      (found) => turn === latest.current && setAnswer({ found, state: 'answered' }),
      () => turn === latest.current && setAnswer({ found: [], state: 'failed' }),
    );
  };
  return { query, ...answer, search };
}
