import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useMessages } from '../messages/use-messages';
import type { BackupClient, LibraryCounts } from '../options-client';
import { Button } from '../ui/Button';
import { joinNames } from '../ui/join-names';
import { SettingRow, SettingWords } from '../ui/Setting';
import styles from './LibraryErase.module.css';

type Props = {
  readonly client: BackupClient;
  readonly onExport: () => Promise<string>;
  readonly onChanged: () => void;
};

/** Erases everything, after a second word; the way out is offered first. */
export function LibraryErase({ client, onExport, onChanged }: Props) {
  const { erase: t } = useMessages().library;
  const [isOpen, setIsOpen] = useState(false);
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const [counts, setCounts] = useState<LibraryCounts>();
  const told = useRef<HTMLParagraphElement>(null);
  const open = (next: boolean) => {
    setIsOpen(next);
    if (!next) return;
    setOutcome(undefined);
    client.countLibrary().then(setCounts, () => setCounts(undefined));
  };
  const erase = () =>
    client
      .eraseEverything()
      .then(
        () => {
          setOutcome('done');
          onChanged();
        },
        () => setOutcome('failed'),
      )
      .finally(() => setIsOpen(false));
  return (
    <SettingRow>
      <SettingWords label={t.label} hint={t.hint} />
      <AlertDialog.Root open={isOpen} onOpenChange={open}>
        <AlertDialog.Trigger render={<Button look="danger" className={styles.trigger} />}>
          {t.button}
        </AlertDialog.Trigger>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className={styles.backdrop} />
          <AlertDialog.Popup className={styles.popup} finalFocus={() => (outcome ? told.current : true)}>
            <AlertDialog.Title className={styles.title}>{t.title}</AlertDialog.Title>
            <AlertDialog.Description>
              {counts ? t.goes(counts.resumes, counts.postings) : t.goesUncounted}
            </AlertDialog.Description>
            <ExportFirst onExport={onExport} />
            <div className={styles.actions}>
              <AlertDialog.Close render={<Button />}>{t.cancel}</AlertDialog.Close>
              <Button className={styles.confirm} onClick={() => void erase()}>
                {t.confirm}
              </Button>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
      <p
        ref={told}
        role="status"
        tabIndex={-1}
        className={joinNames(styles.outcome, outcome === 'failed' ? styles.failed : styles.status)}
      >
        {outcome === 'done' && <KeptInView>{t.done}</KeptInView>}
        {outcome === 'failed' && t.failed}
      </p>
    </SettingRow>
  );
}

const ENDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Words that stay where they are seen while the page around them shrinks, until the user goes elsewhere. */
function KeptInView({ children }: { readonly children: ReactNode }) {
  const words = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (typeof ResizeObserver === 'undefined') return;
    const stop = new AbortController();
    const { signal } = stop;
    const shrinking = new ResizeObserver(() => words.current?.scrollIntoView({ block: 'center' }));
    signal.addEventListener('abort', () => shrinking.disconnect());
    for (const end of ENDS) addEventListener(end, () => stop.abort(), { passive: true, signal });
    shrinking.observe(document.body);
    return () => stop.abort();
  }, []);
  return <span ref={words}>{children}</span>;
}

function ExportFirst({ onExport }: Pick<Props, 'onExport'>) {
  const { library } = useMessages();
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const start = () =>
    void onExport().then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  return (
    <div className={styles.first}>
      <Button look="quiet" onClick={start}>
        {library.erase.exportFirst}
      </Button>
      <p role="status" className={outcome === 'failed' ? styles.failed : styles.status}>
        {outcome === 'done' && library.erase.exported}
        {outcome === 'failed' && library.export.failed}
      </p>
    </div>
  );
}
