import type { Span } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './ShowInPage.module.css';

export type ShowSpan = (span: Span) => void;

type Props = {
  readonly span: Span;
  /** The text that the span lies in. */
  readonly text: string;
  readonly onShow: ShowSpan;
};

/** A small button that jumps to a phrase in the page of the posting. */
export function ShowInPage({ span, text, onShow }: Props) {
  const { skills: texts } = useMessages();
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return (
    <Button
      look="quiet"
      className={styles.button}
      title={texts.showInPageShort}
      aria-label={texts.showInPage(words)}
      onClick={() => onShow(span)}
    >
      <Icon name="locate" />
    </Button>
  );
}
