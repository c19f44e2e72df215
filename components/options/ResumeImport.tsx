import { useEffect, useId, useRef } from 'react';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { joinNames } from '../ui/join-names';
import { FileButton } from './FileButton';
import { ImportOutcome } from './ImportOutcome';
import { ImportProgress } from './ImportProgress';
import styles from './ResumeImport.module.css';
import { useFileDrop } from './use-file-drop';
import type { Import } from './use-import';

type Props = {
  readonly importing: Import;
  /** How many are kept. */
  readonly count: number;
  /** Undefined where the form for pasted text is open already. */
  readonly onPaste?: () => void;
};

/** Where a resume comes in: a file dialogue, a place to drop a file, a form for pasted text. */
export function ResumeImport({ importing: { state, start, cancel }, count, onPaste }: Props) {
  const { resume } = useMessages().options;
  const texts = resume.import;
  const isOver = useFileDrop(start);
  const id = useId();
  const box = useRef<HTMLElement>(null);
  // A file may have been chosen or dropped far below.
  useEffect(() => {
    if (state.kind !== 'idle') box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [state.kind]);
  return (
    <section ref={box} aria-labelledby={id} className={joinNames(styles.box, isOver && styles.over)}>
      <h3 id={id} className={styles.title}>
        {isOver ? texts.dropNow : texts.heading}
      </h3>
      <div className={styles.ways}>
        <FileButton look={count === 0 ? 'primary' : 'plain'} onFiles={start}>
          {texts.choose}
        </FileButton>
        {onPaste && <Button onClick={onPaste}>{texts.paste}</Button>}
        <span className={styles.drop}>{texts.drop}</span>
      </div>
      <p className={styles.kinds}>{texts.kinds}</p>
      <ImportOutcome state={state} count={count} />
      {state.kind === 'reading' && <ImportProgress {...state} onCancel={cancel} />}
    </section>
  );
}
