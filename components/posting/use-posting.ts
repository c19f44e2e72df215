import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChoicesFor, PostingClient, PostingState } from '../posting-client';

export type PostingQuery = {
  /** Undefined until the first answer. */
  readonly shown?: PostingState;
  readonly isAsking: boolean;
  readonly ask: () => void;
};

/**
 * Asks for the open posting at once and whenever it, the choices or the language of the answer change; late answers to
 * earlier questions are dropped.
 */
export function usePosting(
  { askPosting, onPostingChanged }: PostingClient,
  choices: ChoicesFor | undefined,
  language: string,
): PostingQuery {
  const [shown, setShown] = useState<PostingState>();
  const [isAsking, setIsAsking] = useState(true);
  const latest = useRef(0);
  const chosen = useRef(choices);
  chosen.current = choices;
  const ask = useCallback(() => {
    const turn = ++latest.current;
    setIsAsking(true);
    answer(() => askPosting(chosen.current)).then((next) => {
      if (turn !== latest.current) return;
      setShown(next);
      setIsAsking(false);
    });
  }, [askPosting]);
  useEffect(() => {
    const stop = new AbortController();
    onPostingChanged(ask, stop.signal);
    ask();
    return () => {
      latest.current++;
      stop.abort();
    };
  }, [ask, onPostingChanged]);
  useEffect(() => {
    if (choices) ask();
  }, [choices, ask]);
  const spoken = useRef(language);
  useEffect(() => {
    if (spoken.current === language) return;
    spoken.current = language;
    ask();
  }, [language, ask]);
  return { shown, isAsking, ask };
}

async function answer(askPosting: () => Promise<PostingState>): Promise<PostingState> {
  try {
    return await askPosting();
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}
