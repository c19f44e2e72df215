import { useEffect, useState } from 'react';
import { findStoreFault, type StoreFault } from '../../lib/saved/store-error';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './PostingActions.module.css';

/** Keeping one posting; each rejects where it cannot. */
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
  const { actions: t, saved } = useMessages();
  const [isSaved, setIsSaved] = useState<boolean>();
  const [problem, setProblem] = useState<StoreFault>();
  useEffect(() => {
    const stop = new AbortController();
    // A late answer may be about the posting before.
    const show = (answer: boolean | undefined) => !stop.signal.aborted && setIsSaved(answer);
    const look = () => void saving.isSaved().then(show, () => show(undefined));
    look();
    saving.onChanged(look, stop.signal);
    return () => stop.abort();
  }, [saving]);
  const toggle = async () => {
    setProblem(undefined);
    try {
      await (isSaved ? saving.unsave() : saving.save());
      setIsSaved(!isSaved);
    } catch (error) {
      setProblem(findStoreFault(error));
    }
  };
  return (
    <>
      <Button look="quiet" aria-pressed={isSaved ?? false} onClick={toggle}>
        <Icon name={isSaved ? 'saved' : 'save'} />
        {isSaved ? t.saved : t.save}
      </Button>
      <span role="alert" className={styles.problem}>
        {problem && saved[problem]}
      </span>
    </>
  );
}
