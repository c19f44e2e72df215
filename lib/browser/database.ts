import Dexie, { type EntityTable } from 'dexie';
import type { ResumeText } from '../resume/files/resume-text';
import type { Corrections } from '../resume/profile/corrections';

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

type Tables = { resumes: EntityTable<{ -readonly [Key in keyof ResumeRow]: ResumeRow[Key] }, 'id'> };

let opened: (Dexie & Tables) | undefined;

/**
 * The extension's own database. It lives in the extension's origin, which content scripts of neither Chrome nor
 * Firefox can open; so nothing personal is ever kept in `storage.*`, which they can.
 */
export function openDatabase(): Dexie & Tables {
  if (opened) return opened;
  const database = new Dexie('rolelens') as Dexie & Tables;
  database.version(1).stores({ resumes: 'id, savedAt' });
  // There was one resume before, and it was the active one.
  database
    .version(2)
    .stores({ resumes: 'id' })
    .upgrade((change) => change.table('resumes').toCollection().modify(addUseTime));
  opened = database;
  return database;
}

/** Makes a row of the first version into one of the second, in place; it counts as used when it was saved. */
export function addUseTime(row: { savedAt: string; usedAt?: string }): void {
  row.usedAt = row.savedAt;
}
