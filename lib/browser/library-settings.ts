import { parseRetention, type RetentionDays } from '../saved/retention';
import { openDatabase } from './database';

const SAVE_ALL = 'saveAll';
const RETENTION = 'retentionDays';

/** What the user chose of saving and forgetting. */
export type LibraryChoices = {
  /** Whether every analysed posting is saved; off until chosen. */
  readonly saveAll: boolean;
  /** How long seen jobs that are not saved are kept; 0 is for good. */
  readonly retentionDays: RetentionDays;
};

/** The choices; the first ones where nothing readable is stored. */
export async function readLibraryChoices(): Promise<LibraryChoices> {
  const [saveAll, days] = await openDatabase().settings.bulkGet([SAVE_ALL, RETENTION]);
  return { saveAll: saveAll?.value === true, retentionDays: parseRetention(days?.value) };
}

/** Keeps some of the choices and leaves the others. */
export async function saveLibraryChoices({ saveAll, retentionDays }: Partial<LibraryChoices>): Promise<void> {
  await openDatabase().settings.bulkPut([
    ...(saveAll === undefined ? [] : [{ key: SAVE_ALL, value: saveAll }]),
    ...(retentionDays === undefined ? [] : [{ key: RETENTION, value: retentionDays }]),
  ]);
}
