import { useEffect, useState } from 'react';
import { DEFAULT_PREFERENCES, type Preferences } from '../../lib/preferences';
import type { PreferencesClient } from '../options-client';

export type PreferencesState = {
  /** The first ones until they have been read. */
  readonly preferences: Preferences;
  /** Undefined until it has been read. */
  readonly isSyncing?: boolean;
  /** What became of the last change. */
  readonly outcome?: 'saved' | 'failed' | 'sync-failed';
  readonly change: (part: Partial<Preferences>) => void;
  readonly sync: (isOn: boolean) => void;
};

/** The preferences as they are stored; a change that cannot be kept goes back, and says so. */
export function usePreferences(client: PreferencesClient): PreferencesState {
  const [preferences, setPreferences] = useState<Preferences>(DEFAULT_PREFERENCES);
  const [isSyncing, setIsSyncing] = useState<boolean>();
  const [outcome, setOutcome] = useState<PreferencesState['outcome']>();
  useEffect(() => {
    const fail = () => setOutcome('failed');
    client.readPreferences().then(setPreferences, fail);
    client.isSyncing().then(setIsSyncing, fail);
    return client.onPreferencesChanged(setPreferences);
  }, [client]);
  const change = (part: Partial<Preferences>) => {
    const next = { ...preferences, ...part };
    setPreferences(next);
    client.savePreferences(next).then(
      () => setOutcome('saved'),
      () => {
        setPreferences(preferences);
        setOutcome(isSyncing ? 'sync-failed' : 'failed');
      },
    );
  };
  const sync = (isOn: boolean) => {
    setIsSyncing(isOn);
    client.setSyncing(isOn).then(
      () => setOutcome('saved'),
      () => {
        setIsSyncing(!isOn);
        setOutcome('sync-failed');
      },
    );
  };
  return { preferences, isSyncing, outcome, change, sync };
}
