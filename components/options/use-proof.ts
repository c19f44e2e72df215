import { useEffect, useState } from 'react';
import type { HeldPermissions, ProofClient, StoredAmounts } from '../options-client';

export type Proof = {
  /** Addresses outside the extension that this page has asked for. */
  readonly foreign: readonly string[];
  /** Undefined until they have been read. */
  readonly permissions?: HeldPermissions;
  readonly stored?: StoredAmounts;
  readonly hasFailed: boolean;
};

/** What the browser says at this moment: followed while the page is open, and asked anew when it is come back to. */
export function useProof(client: ProofClient): Proof {
  const [foreign, setForeign] = useState(client.listForeign);
  const [permissions, setPermissions] = useState<HeldPermissions>();
  const [stored, setStored] = useState<StoredAmounts>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const fail = () => setHasFailed(true);
    const measure = () => void client.measureStored().then(setStored, fail);
    const read = () => {
      client.readPermissions().then(setPermissions, fail);
      measure();
    };
    read();
    client.onLoaded(() => setForeign(client.listForeign()), signal);
    client.onStoredChanged(measure, signal);
    window.addEventListener('focus', read, { signal });
    return () => stop.abort();
  }, [client]);
  return { foreign, permissions, stored, hasFailed };
}
