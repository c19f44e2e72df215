import { useCallback, useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './PostingActions.module.css';

/** Keeping the posting that is shown; each rejects with words where it cannot. */
export type Saving = {
  /** Tells one posting from another. */
  readonly url: string;
  readonly isSaved: () => Promise<boolean>;
  readonly save: () => Promise<void>;
  /** Keeps what the user wrote of it at hand, so that saving again brings it back. */
  readonly unsave: () => Promise<void>;
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
};

type Props = { readonly saving: Saving };

/** Saves the posting, and takes it out again. */
export function SaveButton({ saving }: Props) {
  const { actions: t } = useMessages();
  const [isSaved, setIsSaved] = useState<boolean>();
  const [problem, setProblem] = useState<string>();
  const { url } = saving;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one posting is one address, whoever hands it in.
  const look = useCallback(() => saving.isSaved().then(setIsSaved, () => setIsSaved(undefined)), [url]);
  useEffect(() => {
    const stop = new AbortController();
    void look();
    saving.onChanged(() => void look(), stop.signal);
    return () => stop.abort();
  }, [look, saving.onChanged]);
  const toggle = async () => {
    setProblem(undefined);
    try {
      await (isSaved ? saving.unsave() : saving.save());
      setIsSaved(!isSaved);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <Button look="quiet" aria-pressed={isSaved ?? false} onClick={toggle}>
        <Icon name={isSaved ? 'saved' : 'save'} />
        {isSaved ? t.saved : t.save}
      </Button>
      <span role="alert" className={styles.problem}>
        {problem && t.notSaved(problem)}
      </span>
    </>
  );
}
