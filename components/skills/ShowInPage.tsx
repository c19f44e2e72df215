import { useState } from 'react';
import type { Span } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './ShowInPage.module.css';

/** Jumps to a place in the page of the posting; false where that is not there any more. */
export type ShowSpan = (span: Span) => Promise<boolean>;

type Props = {
  readonly span: Span;
  /** The text that the span lies in. */
  readonly text: string;
  readonly onShow: ShowSpan;
};

/** A small button that jumps to a phrase in the page of the posting, and says when it cannot. */
export function ShowInPage({ span, text, onShow }: Props) {
  const { skills: texts } = useMessages();
  const [isLost, setIsLost] = useState(false);
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const show = () =>
    onShow(span).then(
      (isShown) => setIsLost(!isShown),
      () => setIsLost(true),
    );
  return (
    <>
      <Button
        look="quiet"
        className={styles.button}
        title={texts.showInPageShort}
        aria-label={texts.showInPage(words)}
        onClick={show}
      >
        <Icon name="locate" />
      </Button>
      <span role="status" className={styles.lost}>
        {isLost && texts.notInPage}
      </span>
    </>
  );
}
