import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptResume, ReadResume, ResumeClient } from '../resume-client';

/** What is kept, the active one first, with what was read in that; undefined while it is still being read. */
export type Library = { readonly resumes: readonly KeptResume[]; readonly read?: ReadResume };

const NOTHING: ReadResume = { skills: [] };

/** What is kept, `undefined` until it has been read, and a way to read it again; other pages' changes show by themselves. */
export function useResumes(client: ResumeClient): [Library | undefined, () => Promise<void>] {
  const [library, setLibrary] = useState<Library>();
  const latest = useRef(0);
  const refresh = useCallback(async () => {
    const turn = ++latest.current;
    // An unreadable store is shown as an empty one: saving then says what is wrong.
    const resumes = await client.listResumes().catch(() => []);
    if (turn !== latest.current) return;
    const [active] = resumes;
    setLibrary((before) => ({
      resumes,
      read: active?.text === before?.resumes[0]?.text ? before?.read : undefined,
    }));
    const read = active ? await client.describeResume(active.text).catch(() => NOTHING) : NOTHING;
    if (turn === latest.current) setLibrary({ resumes, read });
  }, [client]);
  useEffect(() => {
    const stop = new AbortController();
    client.onResumesChanged(refresh, stop.signal);
    void refresh();
    return () => stop.abort();
  }, [client, refresh]);
  return [library, refresh];
}
