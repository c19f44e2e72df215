import { type ChangeEvent, useEffect, useRef } from 'react';
import { useMessages } from '../messages/use-messages';
import type { BackupClient } from '../options-client';
import { Button } from '../ui/Button';
import { SettingRow, SettingWords } from '../ui/Setting';
import { LibraryFound } from './LibraryFound';
import styles from './LibraryPart.module.css';
import { type ImportState, useBackup } from './use-backup';

type Props = { readonly client: BackupClient; readonly onChanged: () => void };

/** A backup comes in: what is in it is told first, what was here can be had back. */
export function LibraryImport({ client, onChanged }: Props) {
  const { import: t } = useMessages().library;
  const { state, read, confirm, cancel, undo } = useBackup(client, onChanged);
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) read(file);
    // Else the same file could not be chosen again.
    target.value = '';
  };
  const isBusy = state.kind === 'reading' || state.kind === 'working';
  return (
    <SettingRow>
      <SettingWords label={t.label} hint={t.hint} />
      <input ref={input} type="file" hidden accept=".json,application/json" onChange={choose} data-backup="" />
      <Button disabled={isBusy} onClick={() => input.current?.click()}>
        {t.button}
      </Button>
      {state.kind === 'found' && (
        <LibraryFound
          key={state.backup.exportedAt}
          {...state}
          onConfirm={(mode) => confirm(state.backup, mode)}
          onCancel={cancel}
        />
      )}
      <Outcome state={state} />
      {undo && (
        <p className={styles.undo}>
          <Button onClick={undo}>{t.undo}</Button> <span className={styles.hint}>{t.undoHint}</span>
        </p>
      )}
    </SettingRow>
  );
}

const ENDS: ReadonlySet<ImportState['kind']> = new Set(['cancelled', 'done', 'undone', 'failed', 'not-undone']);

function Outcome({ state: { kind }, state }: { readonly state: ImportState }) {
  const { import: t } = useMessages().library;
  const box = useRef<HTMLDivElement>(null);
  // What was pressed is gone, and with it the place where the keys were.
  useEffect(() => {
    if (ENDS.has(kind)) box.current?.focus();
  }, [kind]);
  return (
    <div ref={box} tabIndex={-1} className={styles.outcome}>
      <p role="status" className={styles.status}>
        {state.kind === 'reading' && t.reading(state.file)}
        {state.kind === 'working' && t.working}
        {state.kind === 'cancelled' && t.cancelled}
        {state.kind === 'done' && t.done[state.mode]}
        {state.kind === 'undone' && t.undone}
      </p>
      <div role="alert" className={styles.failed}>
        {state.kind === 'refused' && (
          <>
            <p>{t.unchanged(state.file)}</p>
            <p className={styles.reason}>{state.fault === 'unread' ? t.unread : t.faults[state.fault]}</p>
          </>
        )}
        {state.kind === 'failed' && (state.isFull ? t.full : t.failed)}
        {state.kind === 'not-undone' && t.notUndone}
      </div>
    </div>
  );
}
