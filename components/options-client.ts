import type { ImportMode, LibraryCounts, ReadBackup } from '../lib/browser/backup-store';
import type { HeldPermissions, StoredAmounts } from '../lib/browser/live-proof';
import type { PageChoices } from '../lib/browser/page-choices';
import type { Shortcut } from '../lib/browser/shortcuts';
import type { Preferences } from '../lib/preferences';
import type { FoundRole } from '../lib/roles/find-roles';
import type { BackupFault } from '../lib/saved/backup';
import type { PreferencesReader } from './page/PreferredPage';
import type { SitesClient } from './posting-client';
import type { LibraryChoicesClient } from './saved-client';

export type { HeldPermissions, ImportMode, LibraryCounts, PageChoices, ReadBackup, Shortcut, StoredAmounts };

/** What can be preferred beyond what the preferences themselves say. */
export type PreferenceLists = {
  /** Name of a role by its id. */
  readonly roles: ReadonlyMap<string, string>;
  /** Countries whose places are known, as ISO 3166 alpha-2. */
  readonly countries: readonly string[];
  /** Currencies of which there are figures, as ISO 4217. */
  readonly currencies: readonly string[];
};

/** What the preferences need from the browser; the entrypoints supply it. */
export type PreferencesClient = PreferencesReader & {
  /** Rejects where the storage refuses. */
  readonly savePreferences: (preferences: Preferences) => Promise<void>;
  readonly isSyncing: () => Promise<boolean>;
  readonly setSyncing: (isOn: boolean) => Promise<void>;
  readonly readLists: () => Promise<PreferenceLists>;
  readonly findRoles: (query: string) => Promise<readonly FoundRole[]>;
};

/** What is drawn in the pages of the sites. */
export type PageClient = SitesClient & {
  readonly readPageChoices: () => Promise<PageChoices>;
  readonly savePageChoices: (changed: Partial<PageChoices>) => Promise<void>;
  /** Calls back when they change, here or on another page; gives what ends it. */
  readonly onPageChoicesChanged: (listener: (choices: PageChoices) => void) => () => void;
};

/** The keys of the commands. */
export type ShortcutsClient = {
  readonly listShortcuts: () => Promise<readonly Shortcut[]>;
  /** False where the browser does not let its page for keys be opened. */
  readonly openShortcutSettings: () => Promise<boolean>;
};

/** What the browser itself says of the extension. */
export type ProofClient = {
  readonly readPermissions: () => Promise<HeldPermissions>;
  readonly measureStored: () => Promise<StoredAmounts>;
  /** Addresses outside the extension that this page has asked for. */
  readonly listForeign: () => readonly string[];
  /** The rule by which the browser refuses requests of these pages; undefined where there is none. */
  readonly policy?: string;
  readonly onLoaded: (listener: () => void, signal: AbortSignal) => void;
  /** Calls back when another page has changed what is kept. */
  readonly onStoredChanged: (listener: () => void, signal: AbortSignal) => void;
};

export type ReadFile = ReadBackup | { readonly fault: BackupFault };

/** Taking everything out, in and away. */
export type BackupClient = {
  readonly exportBackup: () => Promise<Blob>;
  /** Changes nothing. */
  readonly readBackup: (file: Blob) => Promise<ReadFile>;
  /** Rejects with everything as it was where the database refuses. */
  readonly importBackup: (backup: ReadBackup, mode: ImportMode) => Promise<void>;
  readonly eraseEverything: () => Promise<void>;
  readonly countLibrary: () => Promise<LibraryCounts>;
  /** Lets the user keep a file. */
  readonly saveFile: (name: string, text: string, type: string) => void;
  readonly now: () => Date;
};

/** What the options page needs beside resumes. */
export type SettingsClient = {
  readonly preferences: PreferencesClient;
  readonly page: PageClient;
  readonly shortcuts: ShortcutsClient;
  readonly library: LibraryChoicesClient;
  readonly proof: ProofClient;
  readonly backup: BackupClient;
};
