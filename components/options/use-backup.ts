import { useRef, useState } from 'react';
import type { BackupClient, ImportMode, ReadBackup, ReadFile } from '../options-client';

type Fault = Extract<ReadFile, { readonly fault: string }>['fault'] | 'unread';

export type ImportState =
  | { readonly kind: 'idle' | 'cancelled' | 'undone' | 'not-undone' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly fault: Fault }
  | { readonly kind: 'found'; readonly file: string; readonly backup: ReadBackup }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly isFull: boolean }
  | { readonly kind: 'done'; readonly mode: ImportMode };

export type BackupImport = {
  readonly state: ImportState;
  readonly read: (file: File) => void;
  readonly confirm: (backup: ReadBackup, mode: ImportMode) => void;
  readonly cancel: () => void;
  /** Undefined where there is nothing to be undone. */
  readonly undo?: () => void;
};

/** Takes a backup in: reads it, waits for a word, keeps what was there before until the page is left. */
export function useBackup(client: BackupClient, onChanged: () => void): BackupImport {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const before = useRef<Blob>(undefined);
  const read = (file: File) => {
    setState({ kind: 'reading', file: file.name });
    void readFile(client, file).then(setState);
  };
  const confirm = (backup: ReadBackup, mode: ImportMode) => {
    setState({ kind: 'working' });
    const work = async () => {
      before.current = await client.exportBackup();
      await client.importBackup(backup, mode);
      onChanged();
    };
    work().then(
      () => setState({ kind: 'done', mode }),
      (error: unknown) => setState({ kind: 'failed', isFull: isFull(error) }),
    );
  };
  const undo = () => {
    const kept = before.current;
    if (!kept) return;
    setState({ kind: 'working' });
    putBack(client, kept).then(
      () => {
        onChanged();
        setState({ kind: 'undone' });
      },
      () => setState({ kind: 'not-undone' }),
    );
  };
  const canUndo = state.kind === 'done' || state.kind === 'not-undone';
  return { state, read, confirm, cancel: () => setState({ kind: 'cancelled' }), ...(canUndo ? { undo } : {}) };
}

async function readFile(client: BackupClient, file: File): Promise<ImportState> {
  try {
    const backup = await client.readBackup(file);
    if (backup.fault !== undefined) return { kind: 'refused', file: file.name, fault: backup.fault };
    return { kind: 'found', file: file.name, backup };
  } catch {
    // Taken away or changed since it was chosen.
    return { kind: 'refused', file: file.name, fault: 'unread' };
  }
}

async function putBack(client: BackupClient, kept: Blob): Promise<void> {
  const backup = await client.readBackup(kept);
  if (backup.fault !== undefined) throw new Error(backup.fault);
  await client.importBackup(backup, 'replace');
}

function isFull(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'fault' in error && error.fault === 'full';
}
