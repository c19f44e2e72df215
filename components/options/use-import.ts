import { useEffect, useRef, useState } from 'react';
import type { ResumeText } from '../../lib/resume/files/resume-text';
import type { KeptResume, ResumeClient } from '../resume-client';

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly file: string; readonly page?: { readonly read: number; readonly of: number } }
  | { readonly kind: 'cancelled'; readonly file: string }
  /** Without an error it was read, and could not be saved. */
  | { readonly kind: 'failed'; readonly file: string; readonly error?: unknown }
  | { readonly kind: 'several' }
  | { readonly kind: 'done'; readonly file: string; readonly resume: KeptResume; readonly words: number };

export type Import = {
  readonly state: ImportState;
  /** Reads one file, in place of whatever is being read; `replaced` is the resume that it is to replace. */
  readonly start: (files: readonly File[], replaced?: KeptResume) => void;
  readonly cancel: () => void;
  /** What was said of the last file is no longer news; one that is being read goes on. */
  readonly forget: () => void;
};

type Save = (file: File, read: ResumeText, replaced: KeptResume | undefined) => Promise<KeptResume>;

/** Reading a file and saving what is in it. */
export function useImport(importFile: ResumeClient['importFile'], save: Save): Import {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  const start: Import['start'] = ([file, ...others], replaced) => {
    current.current?.abort();
    if (!file || others.length > 0) return setState({ kind: file ? 'several' : 'idle' });
    const turn = new AbortController();
    current.current = turn;
    const show = (next: ImportState) => current.current === turn && setState(next);
    const onProgress = (read: number, of: number) => show({ kind: 'reading', file: file.name, page: { read, of } });
    show({ kind: 'reading', file: file.name });
    importFile(file, { signal: turn.signal, onProgress })
      .then((read) => keep(file, read, save, replaced))
      .catch((error: unknown) => explain(file, error, turn.signal))
      .then(show);
  };
  const forget = () => setState((now) => (now.kind === 'reading' ? now : { kind: 'idle' }));
  return { state, start, forget, cancel: () => current.current?.abort() };
}

async function keep(file: File, read: ResumeText, save: Save, replaced: KeptResume | undefined): Promise<ImportState> {
  try {
    const resume = await save(file, read, replaced);
    return { kind: 'done', file: file.name, resume, words: read.words };
  } catch {
    return { kind: 'failed', file: file.name };
  }
}

function explain(file: File, error: unknown, signal: AbortSignal): ImportState {
  if (signal.aborted) return { kind: 'cancelled', file: file.name };
  return { kind: 'failed', file: file.name, error };
}
