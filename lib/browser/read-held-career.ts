import { correctHeld, type HeldCareer } from '../career/held-career';
import { MAX_RESUME_LENGTH } from '../resume/resume-limits';
import { readResumeRow } from './resume-store';
import { sendToBackground } from './send';

/** What the resume in use holds, corrected by the user; undefined without one, or where the background does not answer. */
export async function readHeldCareer(): Promise<HeldCareer | undefined> {
  const row = await readResumeRow();
  if (!row) return undefined;
  const reply = await sendToBackground({ kind: 'describe-career', text: row.text.slice(0, MAX_RESUME_LENGTH) });
  return reply?.skills ? correctHeld(reply, row.corrections) : undefined;
}
