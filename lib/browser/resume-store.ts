import { z } from 'zod';
import { MAX_RESUME_LENGTH } from '../resume/resume-limits';
import { openDatabase, type ResumeRow } from './database';
import type { DescribedSkill } from './messages';
import { sendToBackground } from './send';

z.config({ jitless: true });

/** The one resume of this version; several come with the resume screens. */
const ACTIVE = 'active';

const resumeRowSchema = z.object({
  id: z.string(),
  name: z.string().max(200),
  text: z.string().min(1).max(MAX_RESUME_LENGTH),
  savedAt: z.iso.datetime(),
});

/** A stored resume with what was understood of it. */
export type StoredResume = ResumeRow & { readonly skills: readonly DescribedSkill[] };

/** The active resume's row; undefined when there is none or when the stored record is damaged. */
export async function readResumeRow(): Promise<ResumeRow | undefined> {
  const row = await openDatabase().resumes.get(ACTIVE);
  return resumeRowSchema.safeParse(row).data;
}

/** The active resume with its skills; undefined when there is none. */
export async function readResume(): Promise<StoredResume | undefined> {
  const row = await readResumeRow();
  return row && describe(row);
}

/** Keeps a resume as the active one and tells open tabs; throws on empty or over-long text, keeping the old one. */
export async function saveResume({ name, text }: { name: string; text: string }): Promise<StoredResume> {
  const row = resumeRowSchema.parse({ id: ACTIVE, name, text, savedAt: new Date().toISOString() });
  await openDatabase().resumes.put(row);
  await sendToBackground({ kind: 'resume-changed' });
  return describe(row);
}

/** Removes the active resume and returns it, so that it can be saved again; undefined when there was none. */
export async function deleteResume(): Promise<StoredResume | undefined> {
  const resume = await readResume();
  await openDatabase().resumes.delete(ACTIVE);
  await sendToBackground({ kind: 'resume-changed' });
  return resume;
}

/** The background holds the knowledge base, so it does the reading. */
async function describe(row: ResumeRow): Promise<StoredResume> {
  const reply = await sendToBackground({ kind: 'describe-resume', text: row.text });
  return { ...row, skills: reply?.skills ?? [] };
}
