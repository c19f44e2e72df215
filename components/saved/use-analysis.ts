import { useCallback, useEffect, useRef, useState } from 'react';
import type { Analysis } from '../../lib/analysis';
import type { RawPosting } from '../../lib/posting/raw-posting';
import type { ResumeInUse } from '../../lib/resume/profile/resume-in-use';
import type { SavedClient } from '../saved-client';

export type AnalysisState = {
  readonly analysis?: Analysis;
  readonly resume?: ResumeInUse;
  readonly hasFailed: boolean;
};

/** A saved text analysed anew, with today's resume and knowledge; again whenever `ask` is called. */
export function useAnalysis(
  client: Pick<SavedClient, 'analyse'>,
  posting: RawPosting | undefined,
): AnalysisState & { readonly ask: () => void } {
  const [state, setState] = useState<AnalysisState>({ hasFailed: false });
  const turn = useRef(0);
  const ask = useCallback(() => {
    if (!posting) return;
    const mine = ++turn.current;
    const show = (next: AnalysisState) => mine === turn.current && setState(next);
    client.analyse(posting).then(
      (analysed) => show({ ...analysed, hasFailed: false }),
      () => show({ hasFailed: true }),
    );
  }, [client, posting]);
  useEffect(() => {
    ask();
    return () => {
      turn.current += 1;
    };
  }, [ask]);
  return { ...state, ask };
}
