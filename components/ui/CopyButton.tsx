import { useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages';
import { Button } from './Button';
import { Hidden } from './Hidden';
import { Icon } from './Icon';

const CONFIRMED_MS = 2500;

type Props = {
  readonly text: string;
  /** What the button says; without it "Copy", and to screen readers the text as well. */
  readonly label?: string;
  readonly onCopy: (text: string) => Promise<void>;
};
type Outcome = 'copied' | 'failed';

/** Copies a text and says in words whether that worked. */
export function CopyButton({ text, label, onCopy }: Props) {
  const t = useMessages();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () =>
    onCopy(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  const said = outcome && { copied: t.tips.copied, failed: t.tips.copyFailed }[outcome];
  return (
    <span>
      <Button look="quiet" aria-label={said ?? label ?? t.tips.copyTip(text)} onClick={copy}>
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        {said ?? label ?? t.tips.copy}
      </Button>
      <span role="status">
        <Hidden>{said}</Hidden>
      </span>
    </span>
  );
}
