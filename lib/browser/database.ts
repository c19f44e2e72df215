import Dexie, { type EntityTable } from 'dexie';
import type { ResumeText } from '../resume/files/resume-text';
import type { Corrections } from '../resume/profile/corrections';
import type { StoredAsks } from '../saved/packed-asks';
import type { SavedRow, SeenRow, SettingRow, TextRow } from '../saved/saved-posting';

/** The file that a resume was imported from, and what its reader had to say about it. */
export type ResumeOrigin = Pick<ResumeText, 'kind' | 'pages' | 'problems'> & { readonly fileName: string };

/** One resume as stored: what the user gave, nothing understood of it. Times are ISO 8601 in UTC. */
export type ResumeRow = {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly savedAt: string;
  /** When it was last chosen; the resume chosen last is the active one. */
  readonly usedAt: string;
  /** Undefined where the text was pasted. */
  readonly origin?: ResumeOrigin;
  /** What the user said of single skills; undefined until something was. */
  readonly corrections?: Corrections;
};

type Writable<Row> = { -readonly [Key in keyof Row]: Row[Key] };

type Tables = {
  resumes: EntityTable<Writable<ResumeRow>, 'id'>;
  /** Saved postings: what the list shows, apart from texts and skills, so that 10,000 of them are read at once. */
  postings: EntityTable<Writable<SavedRow>, 'id'>;
  texts: EntityTable<Writable<TextRow>, 'id'>;
  asks: EntityTable<Writable<StoredAsks>, 'jobKey'>;
  /** Jobs whose posting was opened, saved or not. */
  seen: EntityTable<Writable<SeenRow>, 'jobKey'>;
  settings: EntityTable<Writable<SettingRow>, 'key'>;
};

export type RoleLensDatabase = Dexie & Tables;

let opened: RoleLensDatabase | undefined;

/**
 * The extension's own database. It lives in the extension's origin, which content scripts of neither Chrome nor
 * Firefox can open; so nothing personal is ever kept in `storage.*`, which they can.
 */
export function openDatabase(): RoleLensDatabase {
  // One that could not be opened stays closed for good: with the next question it is tried anew.
  if (opened?.hasFailed()) {
    opened.close();
    opened = undefined;
  }
  opened ??= declareVersions(new Dexie('rolelens'));
  return opened;
}

/** Tells a database its versions, each with the way from the one before; migrations see rows alone. */
function declareVersions(database: Dexie): RoleLensDatabase {
  database.version(1).stores({ resumes: 'id, savedAt' });
  // There was one resume before, and it was the active one.
  database
    .version(2)
    .stores({ resumes: 'id' })
    .upgrade((change) => change.table('resumes').toCollection().modify(addUseTime));
  database.version(3).stores({
    postings: 'id, &jobKey, savedAt',
    texts: 'id',
    asks: 'jobKey',
    seen: 'jobKey, *siteKeys, lastSeen',
    settings: 'key',
  });
  return database as RoleLensDatabase;
}

/** Makes a row of the first version into one of the second, in place; it counts as used when it was saved. */
export function addUseTime(row: { savedAt: string; usedAt?: string }): void {
  row.usedAt = row.savedAt;
}
