import type { SettingsClient } from '../../components/options-client';
import {
  countLibrary,
  eraseEverything,
  exportBackup,
  type ImportMode,
  importBackup,
  type ReadBackup,
  readBackup,
} from '../../lib/browser/backup-store';
import { findRoles } from '../../lib/browser/find-roles';
import { onLibraryChanged } from '../../lib/browser/library-changes';
import { type LibraryChoices, readLibraryChoices, saveLibraryChoices } from '../../lib/browser/library-settings';
import { findRefusal, listForeign, measureStored, onLoaded, readPermissions } from '../../lib/browser/live-proof';
import { onPageChoicesChanged, readPageChoices, savePageChoices } from '../../lib/browser/page-choices';
import { isSyncing, preferencesReader, savePreferences, setSyncing } from '../../lib/browser/preferences';
import { onQuietSitesChanged, readQuietSites, saveQuietSites } from '../../lib/browser/quiet-sites';
import { saveFile } from '../../lib/browser/save-file';
import { forgetOldSeen } from '../../lib/browser/seen-store';
import { sendToBackground } from '../../lib/browser/send';
import { listShortcuts, openShortcutSettings } from '../../lib/browser/shortcuts';
import { onResumesChanged } from '../../lib/browser/watch-resumes';
import type { Preferences } from '../../lib/preferences';

// What this page itself does to everything that is kept; of the rest other pages tell.
const ownChanges = new EventTarget();
const CHANGE = 'change';

/** Calls back when resumes changed on another page, or by a backup or an erasure on this one. */
export function onAnyResumeChange(listener: () => void, signal: AbortSignal): void {
  onResumesChanged(listener, signal);
  ownChanges.addEventListener(CHANGE, listener, { signal });
}

/** What the options page needs beside resumes. */
export const settingsClient: SettingsClient = {
  preferences: { ...preferencesReader, savePreferences: keepPreferences, isSyncing, setSyncing, readLists, findRoles },
  page: {
    ...{ readQuietSites, saveQuietSites, onQuietSitesChanged },
    ...{ readPageChoices, savePageChoices, onPageChoicesChanged },
  },
  shortcuts: { listShortcuts, openShortcutSettings },
  library: { readChoices: readLibraryChoices, saveChoices: keepLibraryChoices },
  proof: {
    readPermissions,
    measureStored,
    listForeign,
    policy: findRefusal(),
    onLoaded,
    onStoredChanged: (listener, signal) => {
      onLibraryChanged(listener, signal);
      onAnyResumeChange(listener, signal);
    },
  },
  backup: {
    exportBackup,
    readBackup,
    importBackup: async (backup: ReadBackup, mode: ImportMode) => tellOf(importBackup(backup, mode)),
    eraseEverything: async () => tellOf(eraseEverything()),
    countLibrary,
    saveFile,
    now: () => new Date(),
  },
};

async function tellOf(work: Promise<unknown>): Promise<void> {
  await work;
  ownChanges.dispatchEvent(new Event(CHANGE));
}

async function keepPreferences(preferences: Preferences): Promise<void> {
  await savePreferences(preferences);
  // Marks and panels show pay by level, country and basis.
  await sendToBackground({ kind: 'role-chosen' });
}

async function keepLibraryChoices(changed: Partial<LibraryChoices>): Promise<void> {
  await saveLibraryChoices(changed);
  // Who shortens the time means what is here already.
  if (changed.retentionDays !== undefined) await tellOf(forgetOldSeen(changed.retentionDays));
}

async function readLists() {
  // Larger than all else on this page.
  const [{ loadGuide }, { listPayCurrencies }] = await Promise.all([
    import('../../lib/knowledge/load-guide'),
    import('../../lib/career/choose-role-pay'),
  ]);
  const guide = loadGuide();
  return {
    roles: new Map([...guide.roles].map(([id, { name }]) => [id, name])),
    countries: guide.places.countries.map(({ id }) => id),
    currencies: listPayCurrencies(guide),
  };
}
