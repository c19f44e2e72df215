import type { SettingsClient } from '../../components/options-client';
import { DEFAULT_PAGE_CHOICES } from '../../lib/browser/page-choices';
import type { FoundRole } from '../../lib/roles/find-roles';

export const NO_RECORDS = { resumes: 0, postings: 0, texts: 0, asks: 0, seen: 0, settings: 0 };
const ROLE: FoundRole = { id: 'data-engineer', name: 'Data Engineer', title: 'etl developer' };

/** A browser that keeps every choice, with nothing kept yet; each group can be replaced in part. */
export function buildSettings(
  overrides: { readonly [Group in keyof SettingsClient]?: Partial<SettingsClient[Group]> } = {},
): SettingsClient {
  return {
    preferences: {
      readPreferences: async () => ({ theme: 'system', language: 'browser' }),
      savePreferences: async () => {},
      onPreferencesChanged: () => () => undefined,
      isSyncing: async () => false,
      setSyncing: async () => {},
      readLists: async () => ({
        roles: new Map([[ROLE.id, ROLE.name]]),
        countries: ['US', 'DE', 'AT'],
        currencies: ['EUR', 'USD'],
      }),
      findRoles: async () => [ROLE],
      ...overrides.preferences,
    },
    page: {
      readQuietSites: async () => [],
      saveQuietSites: async () => {},
      readPageChoices: async () => DEFAULT_PAGE_CHOICES,
      savePageChoices: async () => {},
      onQuietSitesChanged: () => () => undefined,
      onPageChoicesChanged: () => () => undefined,
      ...overrides.page,
    },
    shortcuts: {
      listShortcuts: async () => [
        { name: 'toggle-highlights', description: 'Underline', keys: 'Alt+Shift+H' },
        { name: 'later-command', description: 'Something of a later version' },
      ],
      openShortcutSettings: async () => true,
      ...overrides.shortcuts,
    },
    library: {
      readChoices: async () => ({ saveAll: false, retentionDays: 90 }),
      saveChoices: async () => {},
      ...overrides.library,
    },
    proof: {
      readPermissions: async () => ({ permissions: ['storage'], origins: ['https://*.indeed.com/*'] }),
      measureStored: async () => ({ tables: { ...NO_RECORDS, postings: 12 }, local: 2, synced: 0, bytes: 345_600 }),
      listForeign: () => [],
      onLoaded: () => undefined,
      onStoredChanged: () => undefined,
      ...overrides.proof,
    },
    backup: {
      exportBackup: async () => new Blob(['{}'], { type: 'application/json' }),
      readBackup: async () => ({ fault: 'not-a-backup' }),
      importBackup: async () => {},
      eraseEverything: async () => {},
      countLibrary: async () => ({ ...NO_RECORDS, resumes: 1, postings: 2 }),
      saveFile: () => undefined,
      now: () => new Date('2026-11-21T10:00:00Z'),
      ...overrides.backup,
    },
  };
}
