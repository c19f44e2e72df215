import * as z from 'zod/mini';
import { cleanJson } from './clean-json';
import { asksRowSchema, savedRowSchema, seenRowSchema, settingRowSchema, textRowSchema } from './row-schemas';
import type { AsksRow, SavedRow, SavedSkill, SeenRow, SettingRow, TextRow } from './saved-posting';

/** The tables of the database as they stand in a backup. */
export type BackupTables<Resume> = {
  readonly resumes: readonly Resume[];
  readonly postings: readonly SavedRow[];
  readonly texts: readonly TextRow[];
  readonly asks: readonly AsksRow[];
  readonly seen: readonly SeenRow[];
  readonly settings: readonly SettingRow[];
};

/** Everything that RoleLens keeps of its user. */
export type BackupData<Resume> = BackupTables<Resume> & {
  /** What lies in the browser's storage for extensions, by key: nothing of resume, skills or postings. */
  readonly preferences: Readonly<Record<string, unknown>>;
};

export type TableName = keyof BackupTables<unknown>;

/** Why a file is no backup that can be read. */
export type BackupFault = 'too-large' | 'not-json' | 'not-a-backup' | 'newer';

export type ParsedBackup<Resume> =
  | { readonly fault: BackupFault }
  | {
      readonly fault?: undefined;
      readonly data: BackupData<Resume>;
      /** ISO time of the export. */
      readonly exportedAt: string;
      /** Records that could not be read, by table; tables without any are left out. */
      readonly damaged: Readonly<Partial<Record<TableName, number>>>;
    };

const FORMAT = 'rolelens-backup';
const VERSION = 1;
/** Longest backup that is read, in UTF-16 units or bytes: 10,000 postings with long texts take a third of it. */
export const MAX_BACKUP_LENGTH = 256 * 1024 * 1024;
const MOST_ROWS = 200_000;
const LONGEST_PREFERENCE = 100_000;

const fileSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.int().check(z.positive()),
  exportedAt: z.iso.datetime(),
});

const ROW_SCHEMAS = {
  postings: savedRowSchema,
  texts: textRowSchema,
  asks: z.pipe(
    asksRowSchema,
    z.transform(({ jobKey, skills }) => ({ jobKey, skills: skills.map(copySkill) })),
  ),
  seen: seenRowSchema,
  settings: z.pipe(
    settingRowSchema,
    z.transform(({ key, value }) => ({ key, value: cleanJson(value) })),
  ),
};

/** Everything as one JSON file; `now` is an ISO time. */
export function formatBackup<Resume>(data: BackupData<Resume>, now: string): string {
  const { resumes, postings, texts, asks, seen, preferences } = data;
  // The one field of any form: a damaged one that cannot be written must not cost the rest.
  const settings = data.settings
    .map(({ key, value }) => ({ key, value: cleanJson(value) }))
    .filter(({ value }) => value !== undefined);
  const tables = { resumes, postings, texts, asks, seen, settings };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: now, preferences, ...tables })}\n`;
}

/**
 * Reads a backup; `resumeSchema` is the form of a resume. Single records that cannot be read are left out and counted;
 * a file that is no backup, is cut off or was made by a later version gives its fault.
 */
export function parseBackup<Resume>(text: string, resumeSchema: z.core.$ZodType<Resume>): ParsedBackup<Resume> {
  if (text.length > MAX_BACKUP_LENGTH) return { fault: 'too-large' };
  const file = parseJson(text);
  if (file === undefined) return { fault: 'not-json' };
  const head = fileSchema.safeParse(file).data;
  if (!head) return { fault: 'not-a-backup' };
  if (head.version > VERSION) return { fault: 'newer' };
  const schemas = { resumes: resumeSchema, ...ROW_SCHEMAS };
  const damaged: Partial<Record<TableName, number>> = {};
  const parse = <Row>(name: TableName, schema: z.core.$ZodType<Row>): Row[] => {
    const { rows, lost } = parseRows(head[name], schema);
    if (lost > 0) damaged[name] = lost;
    return rows;
  };
  const data = {
    resumes: parse('resumes', schemas.resumes),
    postings: parse('postings', schemas.postings),
    texts: parse('texts', schemas.texts),
    asks: parse('asks', schemas.asks),
    seen: parse('seen', schemas.seen),
    settings: parse('settings', schemas.settings),
    preferences: parsePreferences(head.preferences),
  };
  return { data, exportedAt: head.exportedAt, damaged };
}

/** The number of records that were damaged, over all tables. */
export function countDamaged(damaged: Readonly<Partial<Record<TableName, number>>>): number {
  return Object.values(damaged).reduce((sum, count) => sum + count, 0);
}

/** Its own fields alone: the check of skills lets others stand. */
function copySkill({ id, name, requirement, group, state }: SavedSkill): SavedSkill {
  return {
    id,
    name,
    requirement,
    ...(group === undefined ? {} : { group }),
    ...(state === undefined ? {} : { state }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** A table that is no list is one damaged record, a missing one is empty. */
function parseRows<Row>(value: unknown, schema: z.core.$ZodType<Row>): { rows: Row[]; lost: number } {
  if (value === undefined) return { rows: [], lost: 0 };
  if (!Array.isArray(value)) return { rows: [], lost: 1 };
  const rows = value.slice(0, MOST_ROWS).flatMap((each: unknown) => {
    const read = z.safeParse(schema, each);
    return read.success ? [read.data] : [];
  });
  return { rows, lost: value.length - rows.length };
}

function parsePreferences(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  // Cleaned first: what lies too deep cannot even be written.
  const entries = Object.entries(cleanJson(value) ?? {}).filter(
    ([key, each]) => /^[\w:.-]{1,80}$/.test(key) && (JSON.stringify(each)?.length ?? 0) <= LONGEST_PREFERENCE,
  );
  return Object.fromEntries(entries);
}
