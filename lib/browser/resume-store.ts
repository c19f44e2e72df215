import { type Judgement, judgeSkill, type NamedSkill, parseCorrections } from '../resume/profile/corrections';
import type { DescribedResume } from '../resume/profile/describe-profile';
import { MAX_RESUME_LENGTH } from '../resume/resume-limits';
import { openDatabase, type ResumeRow, type RoleLensDatabase } from './database';
import { resumeRowSchema } from './resume-row-schema';
import { sendToBackground } from './send';

/** What is given to be kept; without an id it becomes a resume of its own, with `corrections` from the start if there are any. */
export type ResumeInput = Pick<ResumeRow, 'name' | 'text' | 'origin' | 'corrections'> & { readonly id?: string };

/** All resumes, the one used last first, which is the active one; damaged records are left out. */
export async function listResumes(): Promise<readonly ResumeRow[]> {
  const stored: unknown[] = await openDatabase().resumes.toArray();
  const rows = stored.flatMap((row) => resumeRowSchema.safeParse(row).data ?? []);
  return rows.sort((one, other) => compare(other.usedAt, one.usedAt) || compare(one.id, other.id));
}

/** The active resume's row; undefined when there is none that can be read. */
export async function readResumeRow(): Promise<ResumeRow | undefined> {
  return (await listResumes())[0];
}

/**
 * What is read in a resume's text; the background holds the knowledge base, so it does the reading. Without an answer no
 * skills, and no profile.
 */
export async function describeResume(
  text: string,
): Promise<Pick<DescribedResume, 'skills'> & Partial<DescribedResume>> {
  const reply = await sendToBackground({ kind: 'describe-resume', text: text.slice(0, MAX_RESUME_LENGTH) });
  return { skills: reply?.skills ?? [], ...(reply?.profile ? { profile: reply.profile } : {}) };
}

/**
 * Keeps a resume as the active one and tells open tabs; what was said of its skills stays. Throws on empty or over-long
 * text, changing nothing.
 */
export async function saveResume({ id = crypto.randomUUID(), ...input }: ResumeInput): Promise<ResumeRow> {
  return change(async () => {
    const now = new Date().toISOString();
    return keep(resumeRowSchema.parse({ ...input, id, savedAt: now, usedAt: await findNextUse() }));
  });
}

/** Makes another resume the active one and tells open tabs; an id that is no longer kept changes nothing. */
export async function activateResume(id: string): Promise<void> {
  await change(
    async ({ resumes }) => resumes.update(id, { usedAt: await findNextUse() }),
    (count) => count > 0,
  );
}

/** Removes a resume and gives it back, for `restoreResume`; undefined when it was not kept or is damaged. */
export async function deleteResume(id: string): Promise<ResumeRow | undefined> {
  return change(async ({ resumes }) => {
    const row = resumeRowSchema.safeParse(await resumes.get(id)).data;
    await resumes.delete(id);
    return row;
  });
}

/**
 * Remembers what the user says of a skill for the resume in use, and tells the extension's pages; false when there is no
 * resume. Called in the background, which hears nothing of what it tells and has the tabs to refresh itself.
 */
export async function judgeResumeSkill(skill: NamedSkill, judgement: Judgement): Promise<boolean> {
  const judge = async ({ resumes }: RoleLensDatabase) => {
    const id = (await readResumeRow())?.id;
    if (id === undefined) return 0;
    return resumes.update(id, (row) => {
      row.corrections = judgeSkill(parseCorrections(row.corrections), skill, judgement);
    });
  };
  return (await change(judge, (count) => count > 0)) > 0;
}

/** Puts a resume back as it was, active again where it was; what was said of its skills since it was replaced stays. */
export async function restoreResume(resume: ResumeRow): Promise<void> {
  await change(() => keep(resumeRowSchema.parse(resume)));
}

/** All at once, for between a reading and a writing another page may write; then open tabs are told, unless nothing changed. */
async function change<Result>(
  work: (database: RoleLensDatabase) => Promise<Result>,
  hasChanged: (result: Result) => boolean = () => true,
): Promise<Result> {
  const database = openDatabase();
  // Dexie follows awaits only in a function that is async itself.
  const result = await database.transaction('rw', database.resumes, async () => work(database));
  if (hasChanged(result)) await sendToBackground({ kind: 'resume-changed' });
  return result;
}

/** Called within `change`. */
async function keep(row: ResumeRow): Promise<ResumeRow> {
  const { resumes } = openDatabase();
  // What was said of its skills stays: that is another page's.
  const { corrections: _corrections, ...read } = row;
  const count = await resumes.update(row.id, { origin: undefined, ...read });
  if (count === 0) await resumes.put(row);
  return resumeRowSchema.safeParse(await resumes.get(row.id)).data ?? row;
}

/** Now, or where a clock was set back, a moment after the last use: the last choice always wins. */
async function findNextUse(): Promise<string> {
  const [active] = await listResumes();
  const last = active ? Date.parse(active.usedAt) : 0;
  return new Date(Math.max(Date.now(), last + 1)).toISOString();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
