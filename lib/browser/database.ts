import Dexie, { type EntityTable } from 'dexie';

/** One resume as stored: the text that the user gave, nothing derived from it. */
export type ResumeRow = { readonly id: string; readonly name: string; readonly text: string; readonly savedAt: string };

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
  opened = database;
  return database;
}
