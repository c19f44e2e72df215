import type { Judgement, NamedSkill } from '../resume/profile/corrections';
import { sendToBackground } from './send';

/** Has the background remember what the user says of a skill, for the resume in use; throws where it is not kept. */
export async function judgeSkill({ id, name }: NamedSkill, judgement: Judgement): Promise<void> {
  const reply = await sendToBackground({ kind: 'judge-skill', id, name, judgement });
  if (!reply?.isKept) throw new Error(reply?.error ?? 'There is no resume to remember it with.');
}
