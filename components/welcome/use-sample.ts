import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnalysisChoices } from '../../lib/analysis-choices';
import { SAMPLE_POSTING } from './sample-posting';
import type { Analysed, WelcomeClient } from './welcome-client';

export type Sample = Partial<Analysed> & {
  readonly hasFailed: boolean;
  /** Asks anew, with other figures where some are chosen. */
  readonly ask: (choices?: AnalysisChoices) => void;
};

/** The sample posting as the background analyses it, with the resume in use; a late answer is dropped. */
export function useSample({ analyse }: WelcomeClient): Sample {
  const [shown, setShown] = useState<Partial<Analysed>>({});
  const [hasFailed, setHasFailed] = useState(false);
  const chosen = useRef<AnalysisChoices>({});
  const latest = useRef(0);
  const ask = useCallback(
    (choices: AnalysisChoices = {}) => {
      chosen.current = { ...chosen.current, ...choices };
      const turn = ++latest.current;
      analyse(SAMPLE_POSTING, chosen.current).then(
        (analysed) => turn === latest.current && setShown(analysed),
        () => turn === latest.current && setHasFailed(true),
      );
    },
    [analyse],
  );
  useEffect(() => {
    ask();
    return () => {
      latest.current++;
    };
  }, [ask]);
  return { ...shown, hasFailed, ask };
}
