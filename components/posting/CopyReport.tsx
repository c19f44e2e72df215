import { useState } from 'react';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

type Props = { readonly text: string; readonly onCopy: (text: string) => Promise<void> };

/** Copies the report of what was found on a page, and says in words whether that worked. */
export function CopyReport({ text, onCopy }: Props) {
  const t = useMessages();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const copy = () =>
    onCopy(text).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  return (
    <>
      <Button look="quiet" onClick={copy}>
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        {t.reading.copyReport}
      </Button>
      <p role="status">{outcome && t.reading[outcome]}</p>
    </>
  );
}
