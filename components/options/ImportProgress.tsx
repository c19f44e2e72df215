import { useMessages } from '../messages/use-messages';
import { useSlow } from '../posting/use-slow';
import { Button } from '../ui/Button';
import styles from './ImportProgress.module.css';

/** Most files are read before this, and a bar that flashes up tells nothing. */
const SHOWN_AFTER_MS = 150;

type Props = {
  readonly file: string;
  readonly page?: { readonly read: number; readonly of: number };
  readonly onCancel: () => void;
};

/** How far the reading of a file is, and a way to stop it. */
export function ImportProgress({ file, page, onCancel }: Props) {
  const texts = useMessages().options.resume.import;
  const isShown = useSlow(true, SHOWN_AFTER_MS);
  if (!isShown) return undefined;
  const words = page && texts.page(page.read, page.of);
  return (
    <div className={styles.progress}>
      <progress
        className={styles.bar}
        aria-label={texts.reading(file)}
        aria-valuetext={words}
        max={page?.of}
        value={page?.read}
      />
      <span className={styles.page}>{words}</span>
      <Button onClick={onCancel}>{texts.cancel}</Button>
    </div>
  );
}
