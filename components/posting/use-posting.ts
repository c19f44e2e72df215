import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChoicesFor, PostingClient, PostingState, SavedResume } from '../posting-client';

/** What is shown: a state with the resume it was made with. */
export type Shown = { readonly state: PostingState; readonly resume?: SavedResume };
export type PostingQuery = {
  /** Undefined until the first answer. */
  readonly shown?: Shown;
  readonly isAsking: boolean;
  readonly ask: () => void;
};

/** Asks for the open posting at once and whenever it changes; late answers to earlier questions are dropped. */
export function usePosting(
  { askPosting, onPostingChanged, readResume }: PostingClient,
  choices: ChoicesFor | undefined,
): PostingQuery {
  const [shown, setShown] = useState<Shown>();
  const [isAsking, setIsAsking] = useState(true);
  const latest = useRef(0);
  const chosen = useRef(choices);
  chosen.current = choices;
  const ask = useCallback(() => {
    const turn = ++latest.current;
    setIsAsking(true);
    answer(() => askPosting(chosen.current), readResume).then((next) => {
      if (turn !== latest.current) return;
      setShown(next);
      setIsAsking(false);
    });
  }, [askPosting, readResume]);
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
  return { shown, isAsking, ask };
}

async function answer(
  askPosting: () => Promise<PostingState>,
  readResume: PostingClient['readResume'],
): Promise<Shown> {
  try {
    const [state, resume] = await Promise.all([askPosting(), readResume()]);
    return { state, resume };
  } catch (error) {
    return { state: { kind: 'error', message: error instanceof Error ? error.message : String(error) } };
  }
}
