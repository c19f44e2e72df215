import type { Analysis } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { Icon } from '../ui/Icon';
import { formatMarkdown } from './format-markdown';
import styles from './PostingActions.module.css';
import { SaveButton, type Saving } from './SaveButton';

type Props = {
  readonly analysis: Analysis;
  /** Left out where the posting cannot be saved. */
  readonly saving?: Saving;
  readonly onCopy: (text: string) => Promise<void>;
  /** Left out where nothing is to be printed. */
  readonly onPrint?: () => void;
};

/** What can be done with the whole posting. */
export function PostingActions({ analysis, saving, onCopy, onPrint }: Props) {
  const t = useMessages();
  return (
    <div className={styles.actions}>
      {saving && <SaveButton key={saving.url} saving={saving} />}
      <CopyButton text={formatMarkdown(analysis, t)} label={t.actions.copy} onCopy={onCopy} />
      {onPrint && (
        <Button look="quiet" onClick={onPrint}>
          <Icon name="print" />
          {t.actions.print}
        </Button>
      )}
    </div>
  );
}
