import { useRef, useState } from 'react';
import type { FoundSkill } from '../../lib/skills/find-skills';
import type { FindSkills } from '../resume-client';

const NONE: readonly FoundSkill[] = [];

export type SkillSearch = {
  readonly query: string;
  /** Of the last query that was answered. */
  readonly found: readonly FoundSkill[];
  /** `asking`: what is found belongs to what was typed before. */
  readonly state: 'idle' | 'asking' | 'answered' | 'failed';
  readonly search: (query: string) => void;
};

/** Searches with every change of what is typed; a late answer to an earlier query is dropped. */
export function useSkillSearch(findSkills: FindSkills): SkillSearch {
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<Pick<SkillSearch, 'found' | 'state'>>({ found: NONE, state: 'idle' });
  const latest = useRef(0);
  const search = (next: string) => {
    const turn = ++latest.current;
    setQuery(next);
    if (next.trim() === '') return setAnswer({ found: NONE, state: 'idle' });
    setAnswer(({ found }) => ({ found, state: 'asking' }));
    findSkills(next).then(
      (found) => turn === latest.current && setAnswer({ found, state: 'answered' }),
      () => turn === latest.current && setAnswer({ found: NONE, state: 'failed' }),
    );
  };
  return { query, ...answer, search };
}
